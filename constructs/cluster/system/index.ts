import type { Cluster } from '../../core/author/cluster.ts';
import { Component } from '../../core/author/component.ts';
import { priorityClasses } from '../../core/author/workload/priority.ts';
import { allDerivations } from '../../core/derive/derivation.ts';
import { machines } from '../../core/derive/machines.ts';
import { allInternalNames } from '../../core/model/exposure.ts';
import type { Endpoint } from '../../core/model/pods.ts';
import { dnsServers } from '../../core/model/pods.ts';
import { helmControllerKinds } from '../../kinds/helm.cattle.io/index.ts';
import { bootCharts } from '../../seams/machines/hosts/charts.ts';
import { hosts } from '../../seams/machines/hosts/machines.ts';
import { teamPriority } from './priorities.ts';
import { containers } from './resources.ts';

/** The pods that K3s itself runs in kube-system, declared like all others, and the priority classes of the platform. */
export class System extends Component {
  /** The kubelets, which serve the metrics of nodes and containers. */
  readonly kubelet: Endpoint;

  constructor(cluster: Cluster) {
    super(cluster, 'system', {
      layer: 'cluster',
      purpose: "K3s' own pods, and priorities for everybody's",
      namespace: 'kube-system',
      podSecurity: { level: 'privileged', reason: 'K3s and the CNI run their node agents here' },
      retainData: true,
    });
    cluster.provide(machines, hosts);
    cluster.add(allDerivations, bootCharts);
    cluster.provide(priorityClasses, this);
    // K3s creates these itself before it applies any manifest.
    this.expectCrds('helm.cattle.io/HelmChart', 'helm.cattle.io/HelmChartConfig');
    this.providesKinds(helmControllerKinds);
    this.priority('platform', 1_000_000, 'what the rest of the platform stands on');
    this.priority('standard', 10_000, 'services that people use');
    this.priority('batch', 1_000, 'work that can wait');
    this.object('scheduling.k8s.io/v1/PriorityClass', teamPriority, {
      value: 100,
      description: "pods of teams that come before their others, and push nobody's aside",
      globalDefault: false,
      preemptionPolicy: 'Never',
    });

    this.kubelet = this.processes();
    this.coreDns();
    cluster.whenComplete(() => this.namesInside());
    this.metricsServer();
    this.declarePods('local-path-provisioner', {
      origin: 'operator',
      kind: 'Deployment',
      labels: { app: 'local-path-provisioner' },
      resources: containers.localPathProvisioner,
      serviceAccount: 'local-path-provisioner-service-account',
      api: true,
    });
  }

  // Ports as docs.k3s.io/installation/requirements lists them; those that no process calls are for the node itself.
  private processes(): Endpoint {
    const process = {
      origin: 'operator',
      kind: 'DaemonSet',
      process: true,
      hostNetwork: true,
      labels: {},
      resources: containers.kubelet,
    } as const;
    const kubelet = this.declarePods('kubelet', {
      ...process,
      placement: { tolerations: [{ operator: 'Exists' }] },
      ports: {
        https: { port: 10250 },
        health: { port: 10248 },
        containerd: { port: 10010 },
        'api-nearby': { port: 6444 },
      },
    });
    const server = this.declarePods('server', {
      ...process,
      placement: {
        nodeSelector: { 'node-role.kubernetes.io/control-plane': 'true' },
        tolerations: [{ operator: 'Exists' }],
      },
      ports: {
        api: { port: 6443 },
        'etcd-clients': { port: 2379 },
        'etcd-peers': { port: 2380 },
        'etcd-metrics': { port: 2381 },
        'etcd-http': { port: 2382 },
        controllers: { port: 10257 },
        cloud: { port: 10258 },
        scheduler: { port: 10259 },
      },
    });
    const https = kubelet.endpoint('https', { scheme: 'https' });
    this.allowTo(kubelet, server.endpoint('api'), 'nodes join the cluster by it');
    this.allowTo(server, https, 'the API server fetches logs from the kubelets');
    this.allowTo(server, server.endpoint('etcd-clients'), 'API servers keep everything in etcd');
    this.allowTo(server, server.endpoint('etcd-peers'), 'members of etcd agree with each other');
    return https;
  }

  private coreDns(): void {
    const pods = this.declarePods('coredns', {
      origin: 'operator',
      kind: 'Deployment',
      labels: { 'k8s-app': 'kube-dns' },
      resources: containers.coredns,
      ports: {
        dns: { port: 53, protocol: 'UDP' },
        'dns-tcp': { port: 53 },
        metrics: { port: 9153 },
      },
      serviceAccount: 'coredns',
      api: true,
    });
    const service = { service: 'kube-dns' };
    this.cluster.provide(dnsServers, [pods.endpoint('dns', service), pods.endpoint('dns-tcp', service)]);
    this.serveMetrics({
      endpoint: pods.endpoint('metrics'),
      path: '/metrics',
      metrics: { coredns_dns_requests_total: { type: 'counter' } },
    });
    // K3s's CoreDNS forwards to the servers in the node's resolv.conf, which are on the LAN.
    const upstream = { name: "the nodes' DNS servers", cidrs: ['0.0.0.0/0'], ports: dnsPorts };
    this.allowTo(pods, upstream, 'it forwards names that are not of the cluster');
    this.addException(
      'egress of CoreDNS to any address on port 53',
      "K3s forwards to the servers in each node's resolv.conf",
    );
  }

  // K3s's CoreDNS reads files that end in .override into its server block. Without this one it asks the LAN for these
  // names, and pods call the gateway at its LAN address instead of at its Service.
  private namesInside(): void {
    const names = [...this.cluster.all(allInternalNames)].sort((a, b) => (a.host < b.host ? -1 : 1));
    if (names.length === 0) return;
    this.object('v1/ConfigMap', 'coredns-custom', {
      data: {
        'platform.override': names
          .map(({ host, service }) => `rewrite name exact ${host} ${service}\n`)
          .join(''),
      },
    });
  }

  private metricsServer(): void {
    const pods = this.declarePods('metrics-server', {
      origin: 'operator',
      kind: 'Deployment',
      labels: { 'k8s-app': 'metrics-server' },
      resources: containers.metricsServer,
      ports: { https: { port: 10250 } },
      serviceAccount: 'metrics-server',
      api: true,
      calledByApi: ['https'],
    });
    this.allowTo(pods, this.kubelet, 'it reads the usage of pods from the kubelets');
  }

  private priority(name: string, value: number, description: string): void {
    this.object('scheduling.k8s.io/v1/PriorityClass', `hearth-${name}`, {
      value,
      description,
      globalDefault: false,
    });
  }
}

const dnsPorts = [{ port: 53, protocol: 'UDP' as const }, { port: 53 }];
