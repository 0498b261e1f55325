import type { CiliumValues } from '../../../imports/charts/cilium.ts';
import { pinnedChart } from '../../core/author/chart/version.ts';
import type { Cluster } from '../../core/author/cluster.ts';
import { Component } from '../../core/author/component.ts';
import type { Endpoint } from '../../core/model/pods.ts';
import { containerResources } from '../../core/model/resources.ts';
import { policyWriter } from '../../core/model/seams/policy.ts';
import { smallestMtu } from '../../core/spec/resolve.ts';
import { policyReader } from '../../core/verify/reachability/reader.ts';
import { ciliumKinds } from '../../kinds/cilium.io/index.ts';
import { ciliumReader } from '../../seams/policy/cilium/reader.ts';
import { ciliumWriter } from '../../seams/policy/cilium/writer.ts';
import { pins } from './pins.ts';
import { containers } from './resources.ts';
import { chart } from './versions.ts';

/** The network of the pods, its policies, and Hubble, which shows the traffic. */
export class Cilium extends Component {
  /** Hubble's web page. */
  readonly hubble: Endpoint;

  constructor(cluster: Cluster) {
    super(cluster, 'cilium', {
      layer: 'networking',
      purpose: 'The network of the pods, its policies, and a view of its flows',
      namespace: 'kube-system',
      podSecurity: { level: 'privileged', reason: 'the CNI programs the kernel of each node' },
    });
    const { network, nodes } = cluster.spec;
    const values: CiliumValues = {
      // K3s serves the API at this address on every node, before any Service works.
      k8sServiceHost: '127.0.0.1',
      k8sServicePort: '6444',
      kubeProxyReplacement: 'true',
      routingMode: 'tunnel',
      tunnelProtocol: 'vxlan',
      ipam: { mode: 'cluster-pool', operator: { clusterPoolIPv4PodCIDRList: [network.podCidr] } },
      // The resolver of musl stops its search at a name that is refused, and goes on at one that does not exist.
      dnsProxy: { dnsRejectResponseCode: 'nameError' },
      // MetalLB announces the addresses; two announcers would conflict.
      enableLBIPAM: false,
      // The operator would read every Secret, for a TLS inspection that no policy here asks for.
      tls: { secretSync: { enabled: false } },
      defaultLBServiceIPAM: 'none',
      // By default Cilium uses every device with a route, and gives all pods the smallest MTU that it finds.
      devices: [
        ...new Set(nodes.map((node) => node.networkInterface)),
        ...(network.tailnet ? ['tailscale0'] : []),
      ].join(' '),
      MTU: network.tailnet?.podMtu ?? smallestMtu(cluster.spec),
      priorityClassName: 'system-node-critical',
      resources: containerResources(containers.agent),
      operator: {
        replicas: 1,
        priorityClassName: 'system-cluster-critical',
        resources: containerResources(containers.operator),
      },
      envoy: { resources: containerResources(containers.envoy) },
      prometheus: { enabled: true },
      certgen: {
        priorityClassName: 'system-cluster-critical',
        resources: containerResources(containers.certgen),
      },
      // Its init containers have requests like all others.
      initResources: containerResources(containers.init),
      cni: { resources: containerResources(containers.init) },
      hubble: {
        enabled: true,
        // The default generates new certificates at every rendering.
        tls: { auto: { enabled: true, method: 'cronJob' } },
        relay: {
          enabled: true,
          priorityClassName: 'system-cluster-critical',
          resources: containerResources(containers.hubbleRelay),
        },
        ui: {
          enabled: true,
          priorityClassName: 'system-cluster-critical',
          frontend: { resources: containerResources(containers.hubbleUi) },
          backend: { resources: containerResources(containers.hubbleUiBackend) },
        },
      },
    };
    const release = this.release({ chart: pinnedChart(chart), bootstrap: true, values, pins });
    this.providesCrds('cilium.io/CiliumNetworkPolicy', 'cilium.io/CiliumClusterwideNetworkPolicy');
    this.providesKinds(ciliumKinds);
    cluster.provide(policyWriter, ciliumWriter);
    cluster.provide(policyReader, ciliumReader);

    this.allowRights(
      'cilium',
      ['secrets'],
      'its chart lets it read namespace cilium-secrets, which is empty',
    );
    this.allowRights('cilium-operator', ['pods'], 'its chart lets it restart the agents in kube-system');
    this.allowRights('hubble-generate-certs', ['secrets'], "it renews Hubble's certificates in kube-system");

    const everywhere = { placement: { tolerations: [{ operator: 'Exists' as const }] } };
    const first = [
      'config',
      'mount-cgroup',
      'apply-sysctl-overwrites',
      'mount-bpf-fs',
      'clean-cilium-state',
      'install-cni-binaries',
    ];
    const agent = release.pods(
      'agent',
      'cilium',
      {
        'cilium-agent': containers.agent,
        ...Object.fromEntries(first.map((container) => [container, containers.init])),
      },
      everywhere,
    );
    release.pods('envoy', 'cilium-envoy', containers.envoy, everywhere);
    this.datapath();
    release.pods('operator', 'cilium-operator', containers.operator);
    release.pods('certgen', 'hubble-generate-certs', containers.certgen);
    const relay = release.pods('hubble-relay', 'hubble-relay', containers.hubbleRelay);
    const ui = release.pods('hubble-ui', 'hubble-ui', {
      frontend: containers.hubbleUi,
      backend: containers.hubbleUiBackend,
    });
    this.hubble = ui.endpoint('http', { service: 'hubble-ui', servicePort: 80 });
    this.allowTo(ui, relay.endpoint('grpc'), 'Hubble shows what its relay collects');
    this.allowTo(relay, agent.endpoint('peer-service'), 'the relay collects from the agents');
    this.serveMetrics({
      endpoint: agent.endpoint('prometheus'),
      path: '/metrics',
      metrics: {
        cilium_endpoint_state: { type: 'gauge', labels: ['endpoint_state'] },
        cilium_drop_count_total: { type: 'counter', labels: ['reason', 'direction'] },
        cilium_unreachable_nodes: { type: 'gauge' },
      },
    });
    this.alert({
      name: 'NodeUnreachableByPods',
      expr: 'max(cilium_unreachable_nodes) > 0',
      for: '5m',
      severity: 'critical',
      summary: 'Cilium cannot reach {{ $value }} node(s): pods on them are cut off',
      runbook: 'node-unreachable',
    });
  }

  // Ports that its pods open on their node besides those in the chart (docs.cilium.io, system requirements).
  private datapath(): void {
    const datapath = this.declarePods('datapath', {
      origin: 'operator',
      kind: 'DaemonSet',
      process: true,
      hostNetwork: true,
      labels: {},
      resources: containers.datapath,
      placement: { tolerations: [{ operator: 'Exists' }] },
      ports: {
        vxlan: { port: 8472, protocol: 'UDP' },
        health: { port: 4240 },
        'envoy-health': { port: 9878 },
        'agent-gops': { port: 9890 },
        'operator-gops': { port: 9891 },
      },
    });
    this.allowTo(datapath, datapath.endpoint('vxlan'), 'pods of different nodes talk through tunnels');
    this.allowTo(datapath, datapath.endpoint('health'), 'agents probe each other');
  }
}
