import type { Cluster } from '../../constructs/core/author/cluster.ts';
import type { Component } from '../../constructs/core/author/component.ts';
import type { Manifest } from '../../constructs/core/base/manifest.ts';
import type { Problem } from '../../constructs/core/base/problem.ts';
import { type Build, build } from '../../constructs/core/derive/build.ts';
import { proveBuild } from '../../constructs/core/verify/index.ts';
import { createPlatform } from '../../constructs/platform.ts';
import { type ClusterSpec, resolveCluster } from '../../constructs/spec.ts';
import { spec } from './cluster.ts';

/** The result of building one component. */
export interface Result<C extends Component> {
  readonly component: C;
  readonly build: Build;
  /** Its objects, derived ones included. */
  readonly objects: readonly Manifest[];
  /** An object of it, by kind and name. @throws Error when it does not exist */
  find(kind: string, name: string): Manifest;
  /** The pods that its pods may call, as `component/pods`, and the names of external targets. */
  readonly calls: readonly string[];
  /** The pods that may call its pods, as `component/pods`. */
  readonly calledBy: readonly string[];
  /** All problems of the cluster, those of the proofs included. */
  readonly problems: readonly Problem[];
}

/**
 * Builds a component on the smallest platform, of one node and no optional component; the same function makes the
 * handles that the component takes.
 *
 * @example
 * const { find, calls } = componentIn((cluster) => new Notes(cluster, { database: new FakeDatabase(cluster) }));
 * expect(calls).toContain('db/server');
 *
 * @param change changes of the small cluster's file
 */
export function componentIn<C extends Component>(
  create: (cluster: Cluster) => C,
  change: Partial<ClusterSpec> = {},
): Result<C> {
  const cluster = createPlatform(resolveCluster({ ...spec, ...change }));
  const component = create(cluster);
  const built = build(cluster);
  const own = built.objects.filter((placed) => placed.component === component);
  const nameOf = (end: Build['edges'][number]['from'] | Build['edges'][number]['to']): string => {
    if (typeof end === 'string') return end;
    if ('podPort' in end) return end.pods.id;
    return 'id' in end ? end.id : end.name;
  };
  const isOwn = (end: Build['edges'][number]['from'] | Build['edges'][number]['to']): boolean =>
    typeof end !== 'string' &&
    ('podPort' in end ? end.pods.component : 'component' in end ? end.component : undefined) === component;
  const sorted = (names: readonly string[]) => [...new Set(names)].sort();
  return {
    component,
    build: built,
    objects: own.map(({ manifest }) => manifest),
    find: (kind, name) => {
      const found = own.find(({ manifest }) => manifest.kind === kind && manifest.metadata.name === name);
      if (found) return found.manifest;
      const known = own.map(({ manifest }) => `${manifest.kind} ${manifest.metadata.name}`);
      throw new Error(`${component.name} has no ${kind} ${name}; it has: ${known.join(', ')}`);
    },
    calls: sorted(built.edges.filter(({ from }) => isOwn(from)).map(({ to }) => nameOf(to))),
    calledBy: sorted(built.edges.filter(({ to }) => isOwn(to)).map(({ from }) => nameOf(from))),
    get problems() {
      return proveBuild(built).problems;
    },
  };
}
