import { groupBy } from '../../base/collections.ts';
import type { Problem } from '../../base/problem.ts';
import { type Direction, type IntendedEdge, nameOf, type Peer, type Pod } from './model.ts';
import { meansOutside, type OutsideRule, type Rule } from './policy.ts';
import { opensPort, type PortRule } from './ports.ts';
import type { Reachability } from './reachability.ts';

/** Reports every rule for traffic with other ends than pods that no edge needs, by peer and port. */
export function findExcessRules(net: Reachability, edges: readonly IntendedEdge[]): Problem[] {
  return (['ingress', 'egress'] as const).flatMap((direction) => {
    const wanted = groupBy(edges, (edge) => nameOf(direction === 'ingress' ? edge.to : edge.from));
    return net.pods.flatMap((pod) => {
      const own = wanted.get(nameOf(pod)) ?? [];
      const rules = net.isolation(pod, direction)?.rules ?? [];
      return rules.flatMap((rule) =>
        openingsOf(rule)
          .filter(({ port }) => opensAny(port, pod, direction))
          .filter(({ peer, port }) => !own.some((edge) => asksFor(edge, net, peer, port, pod, direction)))
          .map(({ peer, port }) => unwanted(rule, pod, peer, port, direction)),
      );
    });
  });
}

interface Opening {
  readonly peer: OutsideRule;
  /** Absent: every port. */
  readonly port?: PortRule;
}

function openingsOf({ peers = [{ entity: 'all' }], ports }: Rule): Opening[] {
  return peers.flatMap((peer): Opening[] => {
    if ('pods' in peer) return [];
    return ports ? ports.map((port) => ({ peer, port })) : [{ peer }];
  });
}

// A named port opens nothing when the target has no port of this name; targets outside have no named ports.
function opensAny(port: PortRule | undefined, pod: Pod, direction: Direction): boolean {
  if (port?.name === undefined) return true;
  return direction === 'ingress' && pod.ports.some(({ name }) => name === port.name);
}

function asksFor(
  edge: IntendedEdge,
  net: Reachability,
  peer: OutsideRule,
  port: PortRule | undefined,
  pod: Pod,
  direction: Direction,
): boolean {
  const isSinglePort = port?.protocol !== undefined && port.first === port.last;
  if (!isSinglePort || !opensPort(port, edge.port, edge.protocol, pod.ports)) return false;
  const far: Peer = direction === 'ingress' ? edge.from : edge.to;
  return net.outside(far).some((asked) => meansOutside(asked, peer));
}

function unwanted(
  { policy }: Rule,
  pod: Pod,
  peer: OutsideRule,
  port: PortRule | undefined,
  direction: Direction,
): Problem {
  const far = 'entity' in peer ? peer.entity : nameOf(peer);
  const [from, to] = direction === 'ingress' ? [far, nameOf(pod)] : [nameOf(pod), far];
  return {
    code: 'excess-opening',
    path: `${from} -> ${to} ${inWords(port)}`,
    found: `${direction} that ${policy} opens`,
    expected: 'a rule that opens one port of a peer that an edge leads to',
    fix: 'Narrow the policy, or let the component use a handle of what it talks to.',
  };
}

function inWords(port: PortRule | undefined): string {
  if (!port) return 'every port';
  const number = port.first === port.last ? `${port.first}` : `${port.first}-${port.last}`;
  return `${port.protocol ?? 'any protocol'} ${port.name ?? number}`;
}
