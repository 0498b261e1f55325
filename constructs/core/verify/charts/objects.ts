import { type ChartFacts, objectsOf } from '../../author/chart/facts.ts';
import type { Install } from '../../author/chart/names.ts';
import { distinctSorted } from '../../base/collections.ts';
import { isCustom } from '../../base/manifest.ts';
import type { Problem } from '../../base/problem.ts';

/** The kinds and namespaces that exist when a chart is installed. */
export interface Surroundings {
  /** Custom kinds that are defined, as `group/Kind`. */
  readonly definitions: ReadonlySet<string>;
  readonly namespaces: ReadonlySet<string>;
}

/** Reports objects of a chart whose kind is not defined or whose namespace does not exist. */
export function checkObjects(
  facts: ChartFacts,
  install: Install,
  { definitions, namespaces }: Surroundings,
  where: string,
): Problem[] {
  const objects = objectsOf(facts, install);
  const kinds = objects
    .filter(({ group }) => isCustom(`${group}/v1`))
    .map(({ group, kind }) => `${group}/${kind}`)
    .filter((kind) => !definitions.has(kind));
  // A chart that makes namespaces is taken to make all that it needs.
  const own = objects.some(({ group, kind }) => group === '' && kind === 'Namespace');
  const homes = own ? [] : objects.flatMap(({ namespace = [] }) => namespace);
  return [
    ...distinctSorted(kinds).map(
      (kind): Problem => ({
        code: 'kind-not-defined',
        path: `${where} ${kind}`,
        found: `objects of this kind, which chart ${facts.chart} ${facts.version} makes with these values`,
        expected: 'a definition that exists when the chart is installed',
        fix: 'Add the component that brings the definition, or disable these objects in the values.',
      }),
    ),
    ...distinctSorted(homes)
      .filter((namespace) => !namespaces.has(namespace))
      .map(
        (namespace): Problem => ({
          code: 'namespace-not-found',
          path: `${where} namespace ${namespace}`,
          found: `objects there, which chart ${facts.chart} ${facts.version} makes with these values`,
          expected: 'a namespace that exists',
          fix: 'Let a component own the namespace, or disable these objects in the values.',
        }),
      ),
  ];
}
