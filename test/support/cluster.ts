import { Cluster } from '../../constructs/core/author/cluster.ts';
import {
  Component,
  type ComponentProps,
  componentManifests,
} from '../../constructs/core/author/component.ts';
import { delivery } from '../../constructs/core/author/delivery.ts';
import { manifestsOf } from '../../constructs/core/derive/component-manifests.ts';
import { machines } from '../../constructs/core/derive/machines.ts';
import type { ResourceRequirements } from '../../constructs/core/model/resources.ts';
import { policyWriter } from '../../constructs/core/model/seams/policy.ts';
import { policyReader } from '../../constructs/core/verify/reachability/reader.ts';
import { argocdDelivery } from '../../constructs/gitops/argocd/delivery.ts';
import { hosts } from '../../constructs/seams/machines/hosts/machines.ts';
import { ciliumReader } from '../../constructs/seams/policy/cilium/reader.ts';
import { ciliumWriter } from '../../constructs/seams/policy/cilium/writer.ts';
import { type ClusterSpec, resolveCluster } from '../../constructs/spec.ts';

/** A small valid cluster file. */
export const spec: ClusterSpec = {
  name: 'test',
  domain: 'home.example.org',
  git: { url: 'https://github.com/example/hearth' },
  network: {
    apiAddress: '192.168.2.20',
    subnets: [
      {
        name: 'lan',
        cidr: '192.168.2.0/24',
        gateway: '192.168.2.1',
        loadBalancerPool: '192.168.2.100-192.168.2.149',
      },
    ],
  },
  nodes: [
    {
      name: 'one',
      role: 'server',
      address: '192.168.2.20',
      subnet: 'lan',
      cpu: 8,
      memory: '16Gi',
      disk: '100Gi',
    },
  ],
  storage: { classes: [{ name: 'local', type: 'local', default: true }] },
  components: { traefik: { address: '192.168.2.100' }, dns: { address: '192.168.2.101' } },
};

/** A cluster without components, whose seams are those of the platform. */
export function emptyCluster(change: Partial<ClusterSpec> = {}): Cluster {
  const cluster = new Cluster(resolveCluster({ ...spec, ...change }));
  cluster.provide(policyWriter, ciliumWriter);
  cluster.provide(policyReader, ciliumReader);
  cluster.provide(machines, hosts);
  cluster.provide(delivery, argocdDelivery);
  cluster.provide(componentManifests, manifestsOf);
  return cluster;
}

export const tiny: ResourceRequirements = { cpu: '10m', memory: '16Mi', memoryLimit: '32Mi', source: 'test' };

/** A component that a test fills by hand. */
export class Part extends Component {
  constructor(cluster: Cluster, name: string, props: Partial<ComponentProps> = {}) {
    super(cluster, name, { layer: 'mlops', purpose: 'test', ...props });
    this.providesCrds('cilium.io/CiliumNetworkPolicy');
  }
}
