import { groupBy } from '../base/collections.ts';
import type { JsonObject, Manifest } from '../base/manifest.ts';
import type { Edge } from '../model/edge.ts';
import type { Pods, Protocol } from '../model/pods.ts';
import { dnsServers, Endpoint } from '../model/pods.ts';

/** Denies all traffic in a namespace; the other policies allow some. */
export function defaultDeny(namespace: string): Manifest {
  return policy('networking.k8s.io/v1', 'NetworkPolicy', 'default-deny', namespace, {
    podSelector: {},
    policyTypes: ['Ingress', 'Egress'],
  });
}

/** The edges of some pods that a standard NetworkPolicy can express: the traffic between pods. */
export function standardPolicy(
  pods: Pods,
  into: readonly Edge[],
  out: readonly Edge[],
): Manifest | undefined {
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
      to instanceof Endpoint && !to.pods.hostNetwork
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

// DNS is restricted by the egress of the clients; a list of all clients here would change with every component.
const anybody: JsonObject = { namespaceSelector: {} };

/** A port as policies name it. */
export interface Port {
  readonly port: number;
  readonly protocol: Protocol;
}

// One rule for all peers that have the same ports.
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

/** The values of a map in the order of its keys. */
export function sortedValues(map: ReadonlyMap<string, JsonObject>): JsonObject[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}

function peerOf(peer: Pods, of: Pods): JsonObject {
  return {
    ...(peer.namespace !== of.namespace && {
      namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': peer.namespace } },
    }),
    podSelector: selectorOf(peer),
  };
}

/** Selects pods; the empty selector means every pod of the namespace. */
export function selectorOf({ labels }: Pods): JsonObject {
  return Object.keys(labels).length === 0 ? {} : { matchLabels: { ...labels } };
}

/** The port of an edge to pods. */
export function portOf(endpoint: Endpoint): Port {
  return { port: endpoint.podPort, protocol: endpoint.protocol };
}

function isGoverned(peer: Edge['from']): peer is Pods {
  return typeof peer !== 'string' && !peer.hostNetwork;
}

/** True when an endpoint is the cluster's DNS. */
export function isDns(to: Endpoint, pods: Pods): boolean {
  return pods.component.cluster.provided(dnsServers)?.some((endpoint) => endpoint.pods === to.pods) ?? false;
}

/** The name of the policies of some pods. */
export function policyName(pods: Pods): string {
  return `${pods.component.name}-${pods.name}`;
}

/** A policy of any kind. */
export function policy(
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
