import type { Problem } from '../../base/problem.ts';
import { type IntendedEdge, nameOf, type Peer, type Pod, type Protocol } from './model.ts';
import { findExcessRules } from './openings.ts';
import type { Reachability } from './reachability.ts';

/** The result, with the numbers of checked edges and ports. */
export interface ReachabilityProof {
  readonly problems: readonly Problem[];
  /** Edges that are allowed. */
  readonly allowed: number;
  /** Ports of pairs of pods that are denied. */
  readonly denied: number;
  /** Ports of pairs of pods that policies do not apply to, since one of the pods is on the host network. */
  readonly unrestricted: number;
}

/**
 * Checks that the policies allow exactly the wanted traffic.
 *
 * Every edge has to be allowed. Every declared port of every pod has to be denied to all pods without an edge to it.
 * Every rule about the outside (nodes, addresses, names, the world) has to match an edge, to the port.
 */
export function proveReachability(net: Reachability, edges: readonly IntendedEdge[]): ReachabilityProof {
  const problems: Problem[] = [];
  const wanted = new Set<string>();
  let allowed = 0;
  for (const edge of edges) {
    wanted.add(keyOf(edge.from, edge.to, edge.port, edge.protocol));
    if (net.verdict(edge.from, edge.to, edge.port, edge.protocol) === 'denied')
      problems.push(missing(net, edge));
    else allowed += 1;
  }
  const count = (pods: readonly Pod[]) => pods.reduce((sum, { ports }) => sum + ports.length, 0);
  const governed = net.pods.filter(({ hostNetwork }) => !hostNetwork);
  const all = count(net.pods);
  const own = count(governed);
  // All pairs of pods that policies apply to, minus the allowed ones counted below.
  let denied = governed.length * own - own;
  const unrestricted = net.pods.length * all - all - denied;
  for (const from of governed) {
    for (const to of net.within(from)) {
      if (from === to || to.hostNetwork) continue;
      for (const { port, protocol } of to.ports) {
        if (net.verdict(from, to, port, protocol) === 'denied') continue;
        denied -= 1;
        if (!wanted.has(keyOf(from, to, port, protocol))) {
          problems.push(superfluous(net, { from, to, port, protocol }));
        }
      }
    }
  }
  return { problems: [...problems, ...findExcessRules(net, edges)], allowed, denied, unrestricted };
}

function keyOf(from: Peer, to: Peer, port: number, protocol: Protocol): string {
  return `${nameOf(from)}>${nameOf(to)}:${port}/${protocol}`;
}

function pathOf({ from, to, port, protocol }: IntendedEdge): string {
  return `${nameOf(from)} -> ${nameOf(to)} ${protocol} ${port}`;
}

function missing(net: Reachability, edge: IntendedEdge): Problem {
  return {
    code: 'edge-denied',
    path: pathOf(edge),
    found: net.explain(edge.from, edge.to, edge.port, edge.protocol).text,
    expected: `allowed${edge.because === undefined ? '' : `, because of ${edge.because}`}`,
    fix: 'Compare the labels and the port that the policies name with the ones that the pods have.',
  };
}

function superfluous(net: Reachability, edge: IntendedEdge): Problem {
  return {
    code: 'traffic-not-intended',
    path: pathOf(edge),
    found: net.explain(edge.from, edge.to, edge.port, edge.protocol).text,
    expected: 'denied, since no reference leads there',
    fix: 'Narrow the policy, or let the component use a handle of what it talks to.',
  };
}
