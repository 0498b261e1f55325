import type { Cluster } from '../author/cluster.ts';
import { allComponents } from '../author/component.ts';
import { delivery } from '../author/delivery.ts';
import type { Problem } from '../base/problem.ts';
import type { Dependency } from '../model/edge.ts';
import type { Owner, PodSecurityLevel } from '../model/owner.ts';
import type { PlacedObject } from '../model/placed.ts';
import { policyWriter } from '../model/seams/policy.ts';

const rank: readonly PodSecurityLevel[] = ['restricted', 'baseline', 'privileged'];

/** Each namespace with its Pod Security labels and its default-deny policy, in the folder of the first component in it. */
export function deriveNamespaces(cluster: Cluster): {
  objects: PlacedObject[];
  dependencies: Dependency[];
  problems: Problem[];
} {
  const writer = cluster.required(policyWriter);
  const { annotationsOf } = cluster.required(delivery);
  const problems: Problem[] = [];
  const objects: PlacedObject[] = [];
  const dependencies: Dependency[] = [];
  const residents = new Map<string, Owner[]>();
  for (const component of cluster.all(allComponents)) {
    residents.set(component.namespaceName, [...(residents.get(component.namespaceName) ?? []), component]);
  }
  for (const [namespace, components] of residents) {
    const owner = components[0]!;
    problems.push(...sharedByMistake(namespace, components));
    // kube-system is there before everything else.
    for (const other of namespace === 'kube-system' ? [] : components.slice(1)) {
      dependencies.push({ from: other, to: owner, because: `namespace ${namespace}` });
    }
    const level =
      rank[
        Math.max(...components.map(({ props }) => rank.indexOf(props.podSecurity?.level ?? 'restricted')))
      ]!;
    // kube-system is Kubernetes' own, and a namespace with data must outlive its component.
    const kept = namespace === 'kube-system' || components.some(({ props }) => props.retainData);
    objects.push(
      {
        component: owner,
        manifest: {
          apiVersion: 'v1',
          kind: 'Namespace',
          metadata: {
            name: namespace,
            labels: {
              'app.kubernetes.io/part-of': 'hearth',
              'pod-security.kubernetes.io/audit': level,
              'pod-security.kubernetes.io/enforce': level,
              'pod-security.kubernetes.io/warn': level,
            },
            // Before anything of the same component that lives in it.
            annotations: annotationsOf({ retain: kept, phase: 'before' }),
          },
        },
      },
      { component: owner, manifest: writer.defaultDeny(namespace) },
    );
  }
  return { objects, dependencies, problems };
}

/** The component in whose folder each namespace is. */
export function namespaceOwners(cluster: Cluster): ReadonlyMap<string, Owner> {
  const owners = new Map<string, Owner>();
  for (const component of cluster.all(allComponents))
    if (!owners.has(component.namespaceName)) owners.set(component.namespaceName, component);
  return owners;
}

function sharedByMistake(namespace: string, components: readonly Owner[]): Problem[] {
  const [other] = components.filter(({ props }) => props.namespaceIsFor === undefined);
  return components.flatMap(({ props: { namespaceIsFor } }) =>
    namespaceIsFor === undefined || !other
      ? []
      : [
          {
            path: namespaceIsFor,
            found: `the namespace ${namespace}, in which ${other.name} runs`,
            expected: 'a namespace that no component of the platform uses',
            fix: 'Choose another name.',
          },
        ],
  );
}
