import type { ContainerPort } from '../../../../imports/types/index.ts';
import { isWithin } from '../../base/labels.ts';
import type { Manifest } from '../../base/manifest.ts';
import type { Build } from '../../derive/build.ts';
import { apiServer, type Edge, lan } from '../../model/edge.ts';
import type { Pods } from '../../model/pods.ts';
import { allPods, Endpoint } from '../../model/pods.ts';
import type { Plain } from '../../model/rule.ts';
import { runningTogether } from '../../validate/rules/containers.ts';
import { kindsOf } from '../kinds.ts';
import { podTemplatesOf } from '../objects/pod-templates.ts';
import type { Entity, IntendedEdge, Namespace, Peer, Pod, PodPort } from './model.ts';
import { proveReachability, type ReachabilityProof } from './prove.ts';
import { Reachability } from './reachability.ts';
import { policyReader } from './reader.ts';

/** The policies of a cluster, and the pods and namespaces that they decide on. */
export interface World {
  readonly manifests: readonly Manifest[];
  readonly namespaces: readonly Namespace[];
  readonly pods: readonly Pod[];
  /** The pod that stands for each group. */
  readonly podOf: ReadonlyMap<Pods, Pod>;
}

/**
 * The pods and namespaces that the rendered policies decide on.
 *
 * Pods of workloads have the labels and ports of their rendered templates, not those that the policies were derived
 * from.
 */
export function worldOf({ cluster, objects }: Build): World {
  const manifests = objects.map(({ manifest }) => manifest);
  const kinds = kindsOf(cluster);
  const rendered = new Map(
    manifests.flatMap((manifest) =>
      podTemplatesOf(manifest, kinds).map((template) => [
        `${template.namespace}/${manifest.metadata.name}`,
        template,
      ]),
    ),
  );
  const podOf = new Map<Pods, Pod>();
  for (const group of cluster.all(allPods)) {
    if (group.props.process) continue;
    const { namespace } = group;
    const name = `${group.component.name}-${group.name}`;
    const template = rendered.get(`${namespace}/${name}`);
    podOf.set(group, {
      namespace,
      name,
      labels: template?.labels ?? group.labels,
      hostNetwork: group.hostNetwork,
      ports: template
        ? runningTogether(template.spec)
            .flatMap(({ ports = [] }) => ports)
            .map(portOf)
        : Object.entries(group.ports).map(([port, each]) => ({ name: port, protocol: 'TCP', ...each })),
    });
  }
  const namespaces = manifests
    .filter(({ kind }) => kind === 'Namespace')
    .map(({ metadata }) => ({ name: metadata.name, labels: metadata.labels ?? {} }));
  return { manifests, namespaces, pods: [...podOf.values()], podOf };
}

/** Checks that the rendered policies allow exactly the edges. */
export function proveReach(build: Build): ReachabilityProof {
  const { manifests, namespaces, pods, podOf } = worldOf(build);
  const edges = build.edges.flatMap((edge) => intended(edge, podOf));
  return proveReachability(
    new Reachability(build.cluster.required(policyReader), manifests, namespaces, pods),
    edges,
  );
}

const nodes: readonly Entity[] = ['host', 'remote-node'];

function portOf({ name, containerPort, protocol = 'TCP' }: Plain<ContainerPort>): PodPort {
  return { ...(name !== undefined && { name }), port: containerPort, protocol };
}

function intended({ from, to, because }: Edge, podOf: World['podOf']): IntendedEdge[] {
  const callers = callersOf(from, podOf);
  if (to === apiServer) {
    return callers.map((caller) => ({
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
      : [podOf.get(to.pods)!];
    // Policies do not apply to traffic between nodes.
    if (to.pods.hostNetwork && (typeof from === 'string' || from.hostNetwork)) return [];
    return callers.flatMap((caller) =>
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
  return callers.flatMap((caller) =>
    peers.flatMap((peer) =>
      to.ports.map(({ port, protocol = 'TCP' }) => ({ from: caller, to: peer, port, protocol, because })),
    ),
  );
}

function callersOf(from: Edge['from'], podOf: World['podOf']): readonly Peer[] {
  const entities = (...names: readonly Entity[]): Peer[] => names.map((entity) => ({ entity }));
  if (from === apiServer) return entities('kube-apiserver', ...nodes);
  if (from === lan) return entities('world', ...nodes);
  if (from.hostNetwork) return entities(...nodes);
  // Policies of pods that are selected by fewer labels hold for all that have these labels.
  return [...podOf].flatMap(([pods, pod]) =>
    pods === from || (isSelectedWith(pods, from) && !pods.hostNetwork) ? [pod] : [],
  );
}

function isSelectedWith(pods: Pods, others: Pods): boolean {
  return pods.namespace === others.namespace && isWithin(others.labels, pods.labels);
}
