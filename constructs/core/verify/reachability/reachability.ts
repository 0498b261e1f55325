import { groupBy } from '../../base/collections.ts';
import type { Manifest } from '../../base/manifest.ts';
import { type Problem, refuse } from '../../base/problem.ts';
import {
  type Direction,
  type Namespace,
  nameOf,
  type Outside,
  type Peer,
  type Pod,
  type PodRef,
  type Protocol,
  type Verdict,
} from './model.ts';
import { coversName } from './names.ts';
import { meansOutside, type PodPeer, type Rule } from './policy.ts';
import { opens } from './ports.ts';
import type { PolicyReader } from './reader.ts';
import { type End, endsOf, type Isolation } from './world.ts';

/** The verdict of one end on some traffic. */
export interface Side {
  /** `open`: no policy applies to the pod in this direction. `unrestricted`: policies do not apply to this end. */
  readonly verdict: 'open' | 'allowed' | 'denied' | 'unrestricted';
  /** The policies that allow it; for a denial, the policies that select the pod. */
  readonly policies: readonly string[];
}

/** A verdict with its reasons. */
export interface Explanation {
  readonly verdict: Verdict;
  readonly egress: Side;
  readonly ingress: Side;
  /** The reasons in words. */
  readonly text: string;
}

/**
 * Computes from the rendered policies alone which pods can reach which.
 *
 * Policies of all kinds add up: a pod that a policy selects in a direction is closed in that direction, except for
 * traffic that one of its policies allows. Traffic needs the sender's egress and the receiver's ingress. Other pods see
 * a pod on the host network as its node. Address ranges match neither pods nor nodes. A node always reaches the pods on
 * it (its kubelet probes them); this is not counted here.
 */
export class Reachability {
  readonly pods: readonly Pod[];
  readonly #ends: ReadonlyMap<Peer, End>;
  readonly #byName: ReadonlyMap<string, End>;
  readonly #byNamespace: ReadonlyMap<string, readonly Pod[]>;
  readonly #byLabel: ReadonlyMap<string, readonly Pod[]>;

  /** @throws ProblemsError when a policy has a part that the reader does not know, or a pod's namespace is unknown. */
  constructor(
    reader: PolicyReader,
    manifests: readonly Manifest[],
    namespaces: readonly Namespace[],
    pods: readonly Pod[],
  ) {
    const problems: Problem[] = [];
    const policies = manifests.flatMap((manifest) => reader.read(manifest, problems) ?? []);
    this.pods = pods;
    this.#byNamespace = groupBy(pods, ({ namespace }) => namespace);
    this.#byLabel = byLabel(pods);
    this.#ends = endsOf(policies, namespaces, pods, problems);
    this.#byName = new Map([...this.#ends].map(([pod, end]) => [nameOf(pod), end]));
    refuse(problems);
  }

  /** The verdict on some traffic. For traffic from a pod to itself, the target is another pod with the same labels. */
  verdict(from: Peer, to: Peer, port: number, protocol: Protocol = 'TCP'): Verdict {
    const source = this.#end(from);
    const target = this.#end(to);
    if (!source.identity && !target.identity) return 'unrestricted';
    const egress = source.identity?.egress;
    const ingress = target.identity?.ingress;
    if (egress && !rulesAllowing(egress, target, target, port, protocol)) return 'denied';
    if (ingress && !rulesAllowing(ingress, source, target, port, protocol)) return 'denied';
    return 'allowed';
  }

  /** The pods that a pod's own policies let it talk to on some port; to all others it is denied. */
  within(from: Pod): Iterable<Pod> {
    const egress = this.#end(from).identity?.egress;
    if (!egress) return this.pods;
    const found = new Set<Pod>();
    for (const { peers } of egress.rules) {
      if (peers === undefined) return this.pods;
      for (const peer of peers) {
        if ('entity' in peer && (peer.entity === 'cluster' || peer.entity === 'all')) return this.pods;
        if (!('pods' in peer)) continue;
        for (const pod of this.#candidates(peer)) {
          const { identity } = this.#end(pod);
          if (identity && peer.pods(identity)) found.add(pod);
        }
      }
    }
    return found;
  }

  /** Candidates for the pods that a rule matches; contains all of them. */
  #candidates({ namespace, bearing = [] }: PodPeer): readonly Pod[] {
    if (namespace === undefined) return this.pods;
    let fewest = this.#byNamespace.get(namespace) ?? [];
    for (const label of bearing) {
      const pods = this.#byLabel.get(`${namespace} ${label}`) ?? [];
      if (pods.length < fewest.length) fewest = pods;
    }
    return fewest;
  }

  /** The verdict with its reasons, for messages. */
  explain(from: Peer, to: Peer, port: number, protocol: Protocol = 'TCP'): Explanation {
    const [source, target] = [this.#end(from), this.#end(to)];
    const side = (direction: Direction, near: End, far: End): Side => {
      if (!near.identity) return { verdict: 'unrestricted', policies: [] };
      const governance = near.identity[direction];
      if (!governance) return { verdict: 'open', policies: [] };
      const allowing = rulesAllowing(governance, far, target, port, protocol);
      if (!allowing) return { verdict: 'denied', policies: governance.policies };
      return { verdict: 'allowed', policies: [...new Set(allowing.map(({ policy }) => policy))] };
    };
    const egress = side('egress', source, target);
    const ingress = side('ingress', target, source);
    const text = `${inWords(`egress of ${nameOf(from)}`, egress)}; ${inWords(`ingress of ${nameOf(to)}`, ingress)}`;
    return { verdict: this.verdict(from, to, port, protocol), egress, ingress, text };
  }

  /** True when the pod resolves that name through the DNS proxy; otherwise a rule for the name opens nothing. */
  dnsProxied(pod: PodRef, name = '*'): boolean {
    const egress = this.#end(pod).identity?.egress;
    return egress !== undefined && isProxied(egress, name);
  }

  /** The rules for a pod in a direction; undefined when no policy applies to it. */
  isolation(pod: PodRef, direction: Direction): Isolation | undefined {
    return this.#end(pod).identity?.[direction];
  }

  /** A peer as selected pods see it: a pod on the host network is its node. */
  outside(peer: Peer): readonly Outside[] {
    return this.#end(peer).outside;
  }

  #end(peer: Peer): End {
    if (!('namespace' in peer)) return { outside: [peer], ports: [] };
    const end = this.#ends.get(peer) ?? this.#byName.get(nameOf(peer));
    if (!end) throw new Error(`there is no pod ${nameOf(peer)}`);
    return end;
  }
}

/** Rules that allow the traffic with the far end; port names are those of the target. */
function rulesAllowing(
  governance: Isolation,
  far: End,
  { ports }: End,
  port: number,
  protocol: Protocol,
): readonly Rule[] | undefined {
  const { identity, outside } = far;
  if (identity) {
    const rule = governance.rulesFor(identity).find((each) => opens(each, port, protocol, ports));
    return rule && [rule];
  }
  const open = governance.rules.filter((rule) => opens(rule, port, protocol, ports));
  const rules = outside.map((each) => open.find((rule) => meansAllOf(rule, each, governance)));
  return rules.every((rule) => rule !== undefined) ? rules : undefined;
}

function byLabel(pods: readonly Pod[]): Map<string, Pod[]> {
  const groups = new Map<string, Pod[]>();
  for (const pod of pods) {
    for (const [key, value] of Object.entries(pod.labels)) {
      const label = `${pod.namespace} ${key}=${value}`;
      const group = groups.get(label);
      if (group) group.push(pod);
      else groups.set(label, [pod]);
    }
  }
  return groups;
}

function meansAllOf({ peers }: Rule, outside: Outside, governance: Isolation): boolean {
  if (peers === undefined) return true;
  return peers.some((peer) => {
    // A rule for a name opens the addresses that the DNS proxy saw in an answer.
    const isNamed = 'fqdn' in peer && 'fqdn' in outside;
    return meansOutside(peer, outside) && (!isNamed || isProxied(governance, outside.fqdn));
  });
}

function isProxied({ rules }: Isolation, name: string): boolean {
  return rules.some(({ dns }) => dns?.some((asked) => coversName(asked, name)));
}

function inWords(end: string, { verdict, policies }: Side): string {
  const named = policies.join(', ');
  switch (verdict) {
    case 'open':
      return `${end} is open, since no policy governs it`;
    case 'unrestricted':
      return `${end} is not governed`;
    case 'allowed':
      return `${end} is allowed by ${named}`;
    case 'denied':
      return `${end} is denied, since none of ${named} allows it`;
  }
}
