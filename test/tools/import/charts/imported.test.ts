import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartFacts } from '../../../../constructs/core/author/chart/facts.ts';
import { joinPath, parseLeaf, type ValueTree } from '../../../../constructs/core/author/chart/value.ts';
import { checkVersion, pinnedChart } from '../../../../constructs/core/author/chart/version.ts';
import type { Json, JsonObject } from '../../../../constructs/core/base/manifest.ts';
import { checkValues } from '../../../../constructs/core/verify/charts/values.ts';
import { pinnedCharts } from '../../../../tools/renovate.ts';

const charts = pinnedCharts();

interface Place {
  readonly path: readonly string[];
  readonly leaf: string;
}

/** Every value that a tree names. */
function places(tree: ValueTree, path: readonly string[] = []): Place[] {
  if (typeof tree === 'string') return [{ path, leaf: tree }];
  return Object.entries(tree).flatMap(([key, child]) =>
    key === '*' || key === '[]' ? [] : places(child, [...path, key]),
  );
}

/** Every map that takes only the keys that it names. */
function closedMaps(tree: ValueTree, path: readonly string[] = []): (readonly string[])[] {
  if (typeof tree === 'string' || '[]' in tree) return [];
  const below = Object.entries(tree).flatMap(([key, child]) =>
    key === '*' ? [] : closedMaps(child, [...path, key]),
  );
  return '*' in tree ? below : [path, ...below];
}

function at(path: readonly string[], value: Json): JsonObject {
  return path.reduceRight<Json>((below, key) => ({ [key]: below }), value) as JsonObject;
}

function pathsOf(chart: string, values: JsonObject): string[] {
  return checkValues(chartFacts(chart), values, chart).map(({ path }) => path.slice(chart.length + 1));
}

const examples: Readonly<Record<string, Json>> = {
  string: 'text',
  number: 1.5,
  integer: 1,
  boolean: true,
  array: [1],
  object: { some: 'key' },
};

describe.each(charts)('the facts of $name', (pinned) => {
  const chart = pinned.name;
  const facts = chartFacts(chart);
  // A chart of definitions has no values.
  const leaves = places(facts.values);

  it('are of the pinned version', () => {
    expect(checkVersion(pinnedChart(pinned))).toEqual([]);
  });

  it.runIf(leaves.length > 0)('allow every default', () => {
    const refused = leaves.flatMap(({ path, leaf }) => {
      const standard = parseLeaf(leaf).default;
      return standard === undefined ? [] : pathsOf(chart, at(path, JSON.parse(standard)));
    });
    expect(refused).toEqual([]);
    expect(leaves.length).toBeGreaterThan(0);
  });

  it.runIf(leaves.length > 0)('allow a value of each stated type and of no other', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...leaves),
        fc.constantFrom(...Object.keys(examples)),
        ({ path, leaf }, type) => {
          const { types } = parseLeaf(leaf);
          const fits =
            types.includes('any') ||
            types.some((one) => one === type || (one === 'number' && type === 'integer'));
          expect(pathsOf(chart, at(path, examples[type]!))).toEqual(fits ? [] : [joinPath(path)]);
        },
      ),
    );
  });

  it('refuse a key that a closed map does not have', () => {
    const maps = closedMaps(facts.values);
    for (const path of maps) {
      expect(pathsOf(chart, at([...path, 'zzz'], 1))).toEqual([joinPath([...path, 'zzz'])]);
    }
    expect(maps.length).toBeGreaterThan(0);
  });
});
