import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ChartFacts } from '../../constructs/core/chart/facts.ts';
import { readCatalogue } from './charts/from-facts.ts';
import type { ChartSource } from './charts/source.ts';
import { treeOf } from './charts/tree.ts';
import { typesOf } from './charts/types.ts';

const folder = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'imports', 'charts');

/** Writes what is known of charts, and the types of their values: of each file, folder or archive that is given. */
export async function importCharts(args: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const path of args) {
    const source = readCatalogue(path);
    const { facts, types } = factsOf(source);
    writeFileSync(join(folder, `${source.chart}.json`), `${JSON.stringify(facts, null, 1)}\n`);
    writeFileSync(join(folder, `${source.chart}.ts`), types);
    console.log(`imported chart ${source.chart} ${source.version}`);
  }
}

function factsOf(source: ChartSource): { readonly facts: ChartFacts; readonly types: string } {
  const { chart, version, appVersion, repository, rendered } = source;
  const values = treeOf(source);
  return {
    facts: { chart, version, appVersion, repository, ...rendered, values },
    types: typesOf(chart, version, values),
  };
}
