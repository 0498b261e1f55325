import type { Cluster } from '../author/cluster.ts';
import { groupBy } from '../base/collections.ts';
import type { JsonObject, Manifest } from '../base/manifest.ts';
import { apiServer, type Edge, lan } from '../model/edge.ts';
import type { External } from '../model/external.ts';
import type { PlacedObject } from '../model/placed.ts';
import type { PodGroup, Protocol } from '../model/pods.ts';
import { allPods, dnsServers, Endpoint } from '../model/pods.ts';

/**
 * The network policies of every pod group, and the default of every namespace, which is: nothing.
 *
 * Traffic between pods is a standard NetworkPolicy. What those cannot say (the API server, nodes, host names) is a
 * CiliumNetworkPolicy of the same name beside it; an ipBlock never matches a node in Cilium.
 */
export function derivePolicies(cluster: Cluster, edges: readonly Edge[]): PlacedObject[] {
  const ingress = groupBy(edges, ({ to }) => (to instanceof Endpoint ? to.pods : undefined));
  const egress = groupBy(edges, ({ from }) => (typeof from === 'string' ? undefined : from));
  const placed: PlacedObject[] = [];
  for (const pods of cluster.all(allPods)) {
    if (pods.hostNetwork) continue;
    const into = ingress.get(pods) ?? [];
    const out = egress.get(pods) ?? [];
    for (const manifest of [standardPolicy(pods, into, out), ciliumPolicy(pods, into, out)]) {
      if (manifest) placed.push({ component: pods.component, manifest });
    }
  }
  return placed;
}

/** Refuses everything in a namespace; what is allowed is added by the other policies. */
export function defaultDeny(namespace: string): Manifest {
  return policy('networking.k8s.io/v1', 'NetworkPolicy', 'default-deny', namespace, {
    podSelector: {},
    policyTypes: ['Ingress', 'Egress'],
  });
}

function standardPolicy(pods: PodGroup, into: readonly Edge[], out: readonly Edge[]): Manifest | undefined {
  const dnsIsProxied = out.some(({ to }) => isExternal(to) && to.hosts);
  const ingress = rules(
    into.flatMap(({ from, to }) =>
      isGoverned(from) && to instanceof Endpoint
        ? [{ peer: isDns(to, pods) ? anybody : peerOf(from, pods), port: portOf(to) }]
        : [],
    ),
    (peers, ports) => ({ from: peers, ports }),
  );
  const egress = rules(
    out.flatMap(({ to }) =>
      to instanceof Endpoint && !to.pods.hostNetwork && !(dnsIsProxied && isDns(to, pods))
        ? [{ peer: peerOf(to.pods, pods), port: portOf(to) }]
        : [],
    ),
    (peers, ports) => ({ to: peers, ports }),
  );
  if (ingress.length + egress.length === 0) return undefined;
  return policy('networking.k8s.io/v1', 'NetworkPolicy', policyName(pods), pods.namespace, {
    podSelector: selectorOf(pods),
    policyTypes: ['Ingress', 'Egress'],
    ...(ingress.length > 0 && { ingress }),
    ...(egress.length > 0 && { egress }),
  });
}

function ciliumPolicy(pods: PodGroup, into: readonly Edge[], out: readonly Edge[]): Manifest | undefined {
  const ingress: JsonObject[] = [];
  const egress: JsonObject[] = [];
  for (const { from, to } of into) {
    if (!(to instanceof Endpoint)) continue;
    const fromEntities = entitiesOf(from);
    if (fromEntities) ingress.push({ fromEntities, toPorts: toPorts([portOf(to)]) });
  }
  for (const { to } of out) {
    if (to === apiServer)
      egress.push({ toEntities: ['kube-apiserver'], toPorts: toPorts([{ port: 6443, protocol: 'TCP' }]) });
    else if (to instanceof Endpoint) {
      if (to.pods.hostNetwork)
        egress.push({ toEntities: ['host', 'remote-node'], toPorts: toPorts([portOf(to)]) });
    } else egress.push(...externalRules(to));
  }
  const names = out.some(({ to }) => isExternal(to) && to.hosts);
  const dns = out.find(({ to }) => to instanceof Endpoint && isDns(to, pods))?.to;
  if (names && dns instanceof Endpoint) egress.push(proxiedDns(dns));
  if (ingress.length + egress.length === 0) return undefined;
  return policy('cilium.io/v2', 'CiliumNetworkPolicy', policyName(pods), pods.namespace, {
    endpointSelector: selectorOf(pods),
    ...(ingress.length > 0 && { ingress: distinct(ingress) }),
    ...(egress.length > 0 && { egress: distinct(egress) }),
  });
}

function externalRules({ hosts, cidrs, ports }: External): JsonObject[] {
  const opened = toPorts(ports.map(({ port, protocol = 'TCP' }) => ({ port, protocol })));
  return [
    ...(hosts
      ? [
          {
            toFQDNs: hosts.map(
              (host): JsonObject => (host.includes('*') ? { matchPattern: host } : { matchName: host }),
            ),
            toPorts: opened,
          },
        ]
      : []),
    ...(cidrs ? [{ toCIDR: [...cidrs], toPorts: opened }] : []),
  ];
}

// toFQDNs learns the addresses of a name by reading the answers, so the question has to go through Cilium's DNS proxy.
function proxiedDns(dns: Endpoint): JsonObject {
  return {
    toEndpoints: [
      {
        matchLabels: {
          'k8s:io.kubernetes.pod.namespace': dns.pods.namespace,
          ...Object.fromEntries(Object.entries(dns.pods.labels).map(([key, value]) => [`k8s:${key}`, value])),
        },
      },
    ],
    toPorts: [
      {
        ports: [
          { port: String(dns.podPort), protocol: 'UDP' },
          { port: String(dns.podPort), protocol: 'TCP' },
        ],
        rules: { dns: [{ matchPattern: '*' }] },
      },
    ],
  };
}

// Who may ask for names is decided at the asker's end; listing them all here would change with every component.
const anybody: JsonObject = { namespaceSelector: {} };

interface Port {
  readonly port: number;
  readonly protocol: Protocol;
}

// Each peer with all of its ports, and the peers that have the same ports in one rule.
function rules<R>(
  pairs: readonly { readonly peer: JsonObject; readonly port: Port }[],
  rule: (peers: JsonObject[], ports: JsonObject[]) => R,
): R[] {
  const portsOfPeer = new Map<string, { peer: JsonObject; ports: Map<string, JsonObject> }>();
  for (const { peer, port } of pairs) {
    const key = JSON.stringify(peer);
    const entry = portsOfPeer.get(key) ?? { peer, ports: new Map<string, JsonObject>() };
    entry.ports.set(`${String(port.port).padStart(5)}/${port.protocol}`, { ...port });
    portsOfPeer.set(key, entry);
  }
  const groups = groupBy(portsOfPeer, ([, { ports }]) => [...ports.keys()].sort().join());
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) =>
      rule(
        sortedValues(new Map(group.map(([key, { peer }]) => [key, peer]))),
        sortedValues(group[0]![1].ports),
      ),
    );
}

function toPorts(ports: readonly Port[]): JsonObject[] {
  return [{ ports: ports.map(({ port, protocol }) => ({ port: String(port), protocol })) }];
}

function distinct(rules: readonly JsonObject[]): JsonObject[] {
  return sortedValues(new Map(rules.map((rule) => [JSON.stringify(rule), rule])));
}

function sortedValues(map: ReadonlyMap<string, JsonObject>): JsonObject[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}

function peerOf(peer: PodGroup, of: PodGroup): JsonObject {
  return {
    ...(peer.namespace !== of.namespace && {
      namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': peer.namespace } },
    }),
    podSelector: selectorOf(peer),
  };
}

// The empty selector means every pod of the namespace.
function selectorOf({ labels }: PodGroup): JsonObject {
  return Object.keys(labels).length === 0 ? {} : { matchLabels: { ...labels } };
}

function portOf(endpoint: Endpoint): Port {
  return { port: endpoint.podPort, protocol: endpoint.protocol };
}

function isGoverned(peer: Edge['from']): peer is PodGroup {
  return typeof peer !== 'string' && !peer.hostNetwork;
}

function isExternal(to: Edge['to']): to is External {
  return typeof to !== 'string' && !(to instanceof Endpoint);
}

function isDns(to: Endpoint, pods: PodGroup): boolean {
  return pods.component.cluster.provided(dnsServers)?.some((endpoint) => endpoint.pods === to.pods) ?? false;
}

function entitiesOf(from: Edge['from']): string[] | undefined {
  // Over a tunnel the API server's calls arrive as a remote node's, so its entity alone was seen to fail.
  if (from === apiServer) return ['kube-apiserver', 'remote-node', 'host'];
  if (from === lan) return ['world', 'remote-node', 'host'];
  return from.hostNetwork ? ['remote-node', 'host'] : undefined;
}

function policyName(pods: PodGroup): string {
  return `${pods.component.name}-${pods.name}`;
}

function policy(
  apiVersion: string,
  kind: string,
  name: string,
  namespace: string,
  spec: JsonObject,
): Manifest {
  return {
    apiVersion,
    kind,
    metadata: { name, namespace, labels: { 'app.kubernetes.io/part-of': 'hearth' } },
    spec,
  };
}
