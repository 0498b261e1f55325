import { Component } from '../../constructs/core/author/component.ts';
import { lanDnsServer } from '../../constructs/core/model/exposure.ts';
import { emptyCluster } from '../support/cluster.ts';

const common = { cpu: 4, memory: '8Gi', disk: '64Gi', networkInterface: 'eth0' } as const;

/**
 * Two servers and an agent with a graphics card, on a tailnet, with a NAS: all cases that the bootstrap distinguishes.
 */
export const cluster = emptyCluster({
  network: {
    apiAddress: '192.168.2.20',
    subnets: [
      {
        name: 'lan',
        cidr: '192.168.2.0/24',
        gateway: '192.168.2.1',
        loadBalancerPool: '192.168.2.100-192.168.2.101',
      },
    ],
    tailnet: { cidr: '100.64.0.0/10', podMtu: 1270 },
  },
  nodes: [
    {
      name: 's1',
      role: 'server',
      subnet: 'lan',
      address: '192.168.2.20',
      tailnetAddress: '100.64.0.20',
      ...common,
    },
    {
      name: 's2',
      role: 'server',
      subnet: 'lan',
      address: '192.168.2.21',
      tailnetAddress: '100.64.0.21',
      ...common,
    },
    {
      name: 'a1',
      role: 'agent',
      subnet: 'lan',
      address: '192.168.2.30',
      tailnetAddress: '100.64.0.30',
      gpu: { model: 'RTX 3060', vram: '12Gi' },
      ...common,
    },
  ],
  storage: {
    classes: [
      { name: 'local', type: 'local', default: true },
      { name: 'nfs', type: 'nfs', server: '192.168.2.2', export: '/data' },
    ],
  },
});

cluster.provide(lanDnsServer, '192.168.2.101');

/** The programs that listen on the nodes: a little of everything. */
class Listening extends Component {
  constructor() {
    super(cluster, 'listening', { layer: 'cluster', purpose: 'Ports of the nodes' });
    const process = {
      origin: 'operator',
      kind: 'DaemonSet',
      process: true,
      hostNetwork: true,
      labels: {},
      resources: { cpu: '0', memory: '0', memoryLimit: '0', source: 'chosen' },
    } as const;
    const everywhere = this.declarePods('everywhere', {
      ...process,
      ports: { kubelet: { port: 10250 }, tunnel: { port: 8472, protocol: 'UDP' }, health: { port: 10248 } },
    });
    const servers = this.declarePods('servers', {
      ...process,
      placement: { nodeSelector: { 'node-role.kubernetes.io/control-plane': 'true' } },
      ports: { api: { port: 6443 }, etcd: { port: 2380 } },
    });
    this.allowTo(everywhere, everywhere.endpoint('kubelet'), 'for the tests');
    this.allowTo(everywhere, everywhere.endpoint('tunnel'), 'for the tests');
    this.allowTo(everywhere, servers.endpoint('api'), 'for the tests');
    this.allowTo(servers, servers.endpoint('etcd'), 'for the tests');
  }
}

new Listening();
