import type { Build } from '../build.ts';
import { apiServer, type Edge, lan } from '../edge.ts';
import { Endpoint } from '../endpoint.ts';
import type { Manifest } from '../manifest.ts';
import type { PodGroup } from '../pods.ts';
import type { Entity, Peer } from '../reachability/model.ts';
import { type IntendedEdge, proveReachability, type ReachabilityProof } from '../reachability/prove.ts';
import { Reachability } from '../reachability/reachability.ts';

/** What the rendered policies have to decide on: one pod of each group, and the namespaces. */
export function worldOf({ cluster, objects }: Build): Reachability {
  const pods = cluster.pods
    .filter(({ props }) => !props.process)
    .map((group) => ({
      ...refOf(group),
      labels: group.labels,
      hostNetwork: group.hostNetwork,
      ports: Object.entries(group.ports).map(([name, { port, protocol = 'TCP' }]) => ({
        name,
        port,
        protocol,
      })),
    }));
  const namespaces = objects
    .filter(({ manifest }) => manifest.kind === 'Namespace')
    .map(({ manifest: { metadata } }) => ({ name: metadata.name, labels: metadata.labels ?? {} }));
  return new Reachability(policiesOf(objects.map(({ manifest }) => manifest)), namespaces, pods);
}

/** Whether the rendered policies allow every edge and nothing else. */
export function proveReach(build: Build): ReachabilityProof {
  return proveReachability(worldOf(build), build.edges.flatMap(intended));
}

/** The network policies among some objects. */
export function policiesOf(manifests: readonly Manifest[]): Manifest[] {
  return manifests.filter(({ kind }) => kind === 'NetworkPolicy' || kind === 'CiliumNetworkPolicy');
}

const nodes: readonly Entity[] = ['host', 'remote-node'];

function intended({ from, to, because }: Edge): IntendedEdge[] {
  if (to === apiServer) {
    return callersOf(from).map((caller) => ({
      from: caller,
      to: { entity: 'kube-apiserver' },
      port: 6443,
      protocol: 'TCP',
      because,
    }));
  }
  if (to instanceof Endpoint) {
    const targets: readonly Peer[] = to.pods.hostNetwork
      ? nodes.map((entity) => ({ entity }))
      : [refOf(to.pods)];
    // Between nodes no policy decides.
    if (to.pods.hostNetwork && (typeof from === 'string' || from.hostNetwork)) return [];
    return callersOf(from).flatMap((caller) =>
      targets.map((target) => ({
        from: caller,
        to: target,
        port: to.podPort,
        protocol: to.protocol,
        because,
      })),
    );
  }
  const peers: readonly Peer[] = [
    ...(to.hosts ?? []).map((fqdn) => ({ fqdn })),
    ...(to.cidrs ?? []).map((cidr) => ({ cidr })),
  ];
  return callersOf(from).flatMap((caller) =>
    peers.flatMap((peer) =>
      to.ports.map(({ port, protocol = 'TCP' }) => ({ from: caller, to: peer, port, protocol, because })),
    ),
  );
}

function callersOf(from: Edge['from']): readonly Peer[] {
  const entities = (...names: readonly Entity[]): Peer[] => names.map((entity) => ({ entity }));
  if (from === apiServer) return entities('kube-apiserver', ...nodes);
  if (from === lan) return entities('world', ...nodes);
  return from.hostNetwork ? entities(...nodes) : [refOf(from)];
}

function refOf(group: PodGroup) {
  return { namespace: group.namespace, name: `${group.component.name}-${group.name}` };
}
