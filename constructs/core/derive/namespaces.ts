import type { Cluster } from '../author/cluster.ts';
import { allComponents } from '../author/component.ts';
import { delivery } from '../author/delivery.ts';
import type { Problem } from '../base/problem.ts';
import type { Dependency } from '../model/edge.ts';
import { allFurtherNamespaces, type FurtherNamespace } from '../model/namespace.ts';
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
    // kube-system exists before all other objects.
    for (const other of namespace === 'kube-system' ? [] : components.slice(1)) {
      dependencies.push({ from: other, to: owner, because: `namespace ${namespace}` });
    }
    const level =
      rank[
        Math.max(...components.map(({ props }) => rank.indexOf(props.podSecurity?.level ?? 'restricted')))
      ]!;
    // kube-system belongs to Kubernetes, and a namespace with data is kept when its component is removed.
    const kept = namespace === 'kube-system' || components.some(({ props }) => props.retainData);
    objects.push(...namespaceWith({ component: owner, name: namespace }, level, kept, cluster));
  }
  const taken = new Set(residents.keys());
  for (const further of cluster.all(allFurtherNamespaces)) {
    const { name, component, podSecurity } = further;
    if (taken.has(name)) problems.push(twice(further));
    else
      objects.push(
        ...namespaceWith(
          further,
          podSecurity?.level ?? 'restricted',
          component.props.retainData === true,
          cluster,
        ),
      );
    taken.add(name);
  }
  return { objects, dependencies, problems };
}

/** A namespace and its default-deny policy. */
function namespaceWith(
  { component, name, labels }: FurtherNamespace,
  level: PodSecurityLevel,
  kept: boolean,
  cluster: Cluster,
): PlacedObject[] {
  return [
    {
      component,
      manifest: {
        apiVersion: 'v1',
        kind: 'Namespace',
        metadata: {
          name,
          labels: {
            ...labels,
            'app.kubernetes.io/part-of': 'hearth',
            'pod-security.kubernetes.io/audit': level,
            'pod-security.kubernetes.io/enforce': level,
            'pod-security.kubernetes.io/warn': level,
          },
          // The namespace comes before the component's objects in it.
          annotations: cluster.required(delivery).annotationsOf({ retain: kept, phase: 'before' }),
        },
      },
    },
    { component, manifest: cluster.required(policyWriter).defaultDeny(name) },
  ];
}

/** The component in whose folder each namespace is. */
export function namespaceOwners(cluster: Cluster): ReadonlyMap<string, Owner> {
  const owners = new Map<string, Owner>();
  const enter = (name: string, component: Owner) => {
    if (!owners.has(name)) owners.set(name, component);
  };
  for (const component of cluster.all(allComponents)) enter(component.namespaceName, component);
  for (const { name, component } of cluster.all(allFurtherNamespaces)) enter(name, component);
  return owners;
}

/** A component comes after the component that brings the namespace of its objects. */
export function namespaceDependencies(cluster: Cluster, objects: readonly PlacedObject[]): Dependency[] {
  const owners = namespaceOwners(cluster);
  return objects.flatMap(({ component: from, manifest: { metadata } }) => {
    const { namespace } = metadata;
    if (namespace === undefined || namespace === from.namespaceName || namespace === 'kube-system') return [];
    const to = owners.get(namespace);
    return to && to !== from ? [{ from, to, because: `namespace ${namespace}` }] : [];
  });
}

function twice({ name, component }: FurtherNamespace): Problem {
  return {
    code: 'namespace-in-use',
    path: `${component.name}/Namespace.${name}`,
    found: 'a second namespace of this name',
    expected: 'one namespace of this name, brought by one component',
    fix: 'Rename it, or remove addNamespace().',
  };
}

function sharedByMistake(namespace: string, components: readonly Owner[]): Problem[] {
  const [other] = components.filter(({ props }) => props.namespaceIsFor === undefined);
  return components.flatMap(({ props: { namespaceIsFor } }) =>
    namespaceIsFor === undefined || !other
      ? []
      : [
          {
            code: 'namespace-in-use',
            path: namespaceIsFor,
            found: `the namespace ${namespace}, in which ${other.name} runs`,
            expected: 'a namespace that no component of the platform uses',
            fix: 'Choose another name.',
          },
        ],
  );
}
