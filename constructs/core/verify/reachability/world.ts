import { groupBy } from '../../base/collections.ts';
import type { Problem } from '../../base/problem.ts';
import {
  type Direction,
  type Namespace,
  nameOf,
  type Outside,
  type Pod,
  type PodPort,
  type PodRef,
} from './model.ts';
import { type Identity, meansPods, type Policy, type Rule } from './policy.ts';
import { type Labels, labelsOf } from './selector.ts';

/** The policies and rules for pods in one direction. */
export class Isolation {
  /** The policies that select the pods. */
  readonly policies: readonly string[];
  /** The rules of these policies. */
  readonly rules: readonly Rule[];
  readonly #meaning = new Map<Identity, readonly Rule[]>();

  constructor(policies: readonly Policy[], direction: Direction) {
    this.policies = policies.map(({ id }) => id);
    this.rules = policies.flatMap((policy) => policy.rules[direction] ?? []);
  }

  /** The rules that match pods of an identity, for any port; cached. */
  rulesFor(identity: Identity): readonly Rule[] {
    const known = this.#meaning.get(identity);
    if (known) return known;
    const rules = this.rules.filter((rule) => meansPods(rule, identity));
    this.#meaning.set(identity, rules);
    return rules;
  }
}

/** An identity and its isolation; a direction that no policy applies to is absent. */
export interface Governed extends Identity {
  readonly ingress?: Isolation;
  readonly egress?: Isolation;
}

/** An end of traffic: a pod that policies apply to, or another peer as such pods see it. */
export interface End {
  readonly identity?: Governed;
  /** All of these have to be allowed. */
  readonly outside: readonly Outside[];
  /** Ports that rules may name. */
  readonly ports: readonly PodPort[];
}

// A node is `host` for the pods on it and `remote-node` for all others; pods may run on any node.
const node: readonly Outside[] = [{ entity: 'host' }, { entity: 'remote-node' }];

/** Every pod as an end. */
export function endsOf(
  policies: readonly Policy[],
  namespaces: readonly Namespace[],
  pods: readonly Pod[],
  problems: Problem[],
): Map<PodRef, End> {
  const labels = new Map(namespaces.map((namespace) => [namespace.name, namespaceLabels(namespace)]));
  const byNamespace = groupBy(policies, ({ namespace }) => namespace);
  const identities = new Map<string, Governed>();
  const identityOf = (pod: Pod): Governed => {
    const key = JSON.stringify([pod.namespace, Object.entries(pod.labels).sort()]);
    const known = identities.get(key);
    if (known) return known;
    const identity = {
      id: identities.size,
      namespace: pod.namespace,
      labels: labelsOf(pod.labels),
      namespaceLabels: labels.get(pod.namespace) ?? labelsOf({}),
    };
    const candidates = [...(byNamespace.get(pod.namespace) ?? []), ...(byNamespace.get(undefined) ?? [])];
    const selecting = candidates.filter((policy) => policy.subject(identity));
    const governed = { ...identity, ...govern(selecting, 'ingress'), ...govern(selecting, 'egress') };
    identities.set(key, governed);
    return governed;
  };
  return new Map(
    pods.map((pod): [PodRef, End] => {
      if (!labels.has(pod.namespace)) problems.push(unknownNamespace(pod));
      // Named ports do not apply to nodes.
      if (pod.hostNetwork) return [pod, { outside: node, ports: [] }];
      return [pod, { identity: identityOf(pod), outside: [], ports: pod.ports }];
    }),
  );
}

function govern(policies: readonly Policy[], direction: Direction): Pick<Governed, Direction> {
  const governing = policies.filter((policy) => policy.rules[direction]);
  return governing.length === 0 ? {} : { [direction]: new Isolation(governing, direction) };
}

function namespaceLabels({ name, labels = {} }: Namespace): Labels {
  return labelsOf({ ...labels, 'kubernetes.io/metadata.name': name });
}

function unknownNamespace(pod: Pod): Problem {
  return {
    code: 'namespace-not-found',
    path: nameOf(pod),
    found: `a pod in the namespace "${pod.namespace}"`,
    expected: 'a namespace whose labels are known',
    fix: 'Let a component own the namespace, so that its labels are rendered.',
  };
}
