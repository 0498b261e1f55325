import type { Json } from '../../../core/base/manifest.ts';
import type { Build } from '../../../core/derive/build.ts';
import { apiServer, type Edge, lan } from '../../../core/model/edge.ts';
import { allPods, Endpoint, type PodPort, type Pods } from '../../../core/model/pods.ts';
import type { ResolvedNode } from '../../../core/spec/resolve.ts';
import { NodeRoom } from '../../../core/verify/capacity/node-room.ts';

/** Ports of a node, as `tcp/10250`, each once. */
export interface NodePorts {
  /** On which something of the platform listens, so that nothing else may. */
  readonly listening: readonly string[];
  /** Which other nodes call, so that no firewall may keep them away. */
  readonly called: readonly string[];
  /** Which only other servers call. */
  readonly calledByServers: readonly string[];
}

/** The ports of a node, from what runs on its network and who is stated to call that. */
export function portsOf(node: ResolvedNode, { cluster, objects, edges }: Build): NodePorts {
  const { nodes } = cluster.spec;
  const here = cluster.all(allPods).filter((pods) => pods.hostNetwork && runsOn(pods, node));
  const listening = [
    ...here.flatMap(({ ports }) => Object.values(ports)),
    ...objects.flatMap(({ manifest }) => hostPortsIn(manifest)),
  ];
  const calls = edges.flatMap(({ from, to }) =>
    to instanceof Endpoint && here.includes(to.pods) ? [{ from, port: numbered(to) }] : [],
  );
  const called = calls.filter(({ from }) => isAnyAgentOf(nodes, from)).map(({ port }) => port);
  const calledByServers = calls.filter(({ from }) => isOnlyServers(nodes, from)).map(({ port }) => port);
  return {
    listening: once(listening.map(named)),
    called: once(called.map(named)),
    calledByServers: once(calledByServers.map(named)).filter((port) => !called.map(named).includes(port)),
  };
}

function isAnyAgentOf(nodes: readonly ResolvedNode[], from: Edge['from']): boolean {
  return typeof from !== 'string' && nodes.some((node) => node.role === 'agent' && runsOn(from, node));
}

function isOnlyServers(nodes: readonly ResolvedNode[], from: Edge['from']): boolean {
  return from === apiServer || (from !== lan && !isAnyAgentOf(nodes, from));
}

/** Whether such pods may be on a node: every process of a node is, and whatever the scheduler lets there. */
function runsOn({ props }: Pods, node: ResolvedNode): boolean {
  const { arch = ['amd64', 'arm64'], nodeSelector = {}, tolerations = [] } = props.placement ?? {};
  return new NodeRoom(node).refusal({ arch, nodeSelector, tolerations }) === undefined;
}

/** Every port of the node that a pod template in an object takes. */
function hostPortsIn(value: Json | undefined): PodPort[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(hostPortsIn);
  const { hostPort, protocol } = value as { readonly [key: string]: Json | undefined };
  const own =
    typeof hostPort === 'number'
      ? [{ port: hostPort, protocol: protocol === 'UDP' ? 'UDP' : 'TCP' } as const]
      : [];
  return [...own, ...Object.values(value).flatMap(hostPortsIn)];
}

function numbered({ podPort, protocol }: Endpoint): PodPort {
  return { port: podPort, protocol };
}

function named({ port, protocol = 'TCP' }: PodPort): string {
  return `${protocol.toLowerCase()}/${port}`;
}

/** In order of their numbers. */
function once(ports: readonly string[]): string[] {
  const numberOf = (port: string) => Number(port.split('/')[1]);
  return [...new Set(ports)].sort((a, b) => numberOf(a) - numberOf(b) || (a < b ? -1 : 1));
}
