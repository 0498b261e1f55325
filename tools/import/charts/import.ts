import type { ChartFacts } from '../../../constructs/core/author/chart/facts.ts';
import type { JsonObject } from '../../../constructs/core/base/manifest.ts';
import { refuse } from '../../../constructs/core/base/problem.ts';
import { checkValues } from '../../../constructs/core/verify/charts/values.ts';
import type { ChartSource, Default } from './source.ts';
import { treeOf } from './tree.ts';
import { typesOf } from './types.ts';

/**
 * The facts of a chart that the project stores.
 * @throws ProblemsError when the types do not accept the chart's own defaults
 */
export function importChart(source: ChartSource): { readonly facts: ChartFacts; readonly types: string } {
  const { chart, version, appVersion, repository, rendered } = source;
  const values = treeOf(source);
  const facts: ChartFacts = { chart, version, appVersion, repository, ...rendered, values };
  refuse(checkValues(facts, nested(source.defaults), `defaults of ${chart}`));
  return { facts, types: typesOf(chart, version, values) };
}

function nested(defaults: readonly Default[]): JsonObject {
  const values: Record<string, unknown> = {};
  for (const { path, value } of defaults) {
    const map = path.slice(0, -1).reduce<Record<string, unknown>>((at, key) => {
      at[key] ??= {};
      return at[key] as Record<string, unknown>;
    }, values);
    map[path.at(-1)!] = value;
  }
  return values as JsonObject;
}
