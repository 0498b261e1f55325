import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ChartFacts, knowsChart } from '../../constructs/core/author/chart/facts.ts';
import { checkVersion, pinnedChart } from '../../constructs/core/author/chart/version.ts';
import { pinnedCharts } from '../renovate.ts';
import { readCatalogue } from './charts/from-facts.ts';
import { readArchive, readFolder } from './charts/from-folder.ts';
import { Helm } from './charts/helm.ts';
import { importChart } from './charts/import.ts';
import type { ChartSource } from './charts/source.ts';

const folder = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'imports', 'charts');

/**
 * Writes the facts of charts and the types of their values.
 *
 * Imports the given chart folders, archives or catalogue files; without any, the charts whose facts are of another
 * version than the one in their component's `versions.ts`.
 */
export async function importCharts(paths: readonly string[]): Promise<void> {
  const helm = new Helm();
  mkdirSync(folder, { recursive: true });
  for (const path of paths) write(read(path, helm));
  if (paths.length === 0) importPinned(helm);
}

function read(path: string, helm: Helm): ChartSource {
  if (path.endsWith('.json')) return readCatalogue(path);
  return statSync(path).isDirectory() ? readFolder(path, helm) : readArchive(path, helm);
}

function importPinned(helm: Helm): void {
  for (const pinned of pinnedCharts()) {
    const { name, version, repository } = pinned;
    if (knowsChart(name) && checkVersion(pinnedChart(pinned)).length === 0) continue;
    const download = mkdtempSync(join(tmpdir(), 'charts-'));
    try {
      helm.pull(name, repository, version, download);
      write(readArchive(join(download, readdirSync(download)[0]!), helm));
    } finally {
      rmSync(download, { recursive: true });
    }
  }
}

function write(source: ChartSource): void {
  const { facts, types } = importChart(source);
  writeFileSync(join(folder, `${facts.chart}.json`), format(facts));
  writeFileSync(join(folder, `${facts.chart}.ts`), types);
  console.log(`imported chart ${facts.chart} ${facts.version}`);
}

/** One line for each pod, Service and value, so that a review shows which of them changed. */
function format(facts: ChartFacts): string {
  const lines = Object.entries(facts).map(
    ([key, value]) => `${JSON.stringify(key)}: ${formatPart(key, value)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

function formatPart(key: string, value: unknown): string {
  if (Array.isArray(value)) {
    return value.length === 0
      ? '[]'
      : `[\n${value.map((entry) => ` ${JSON.stringify(entry)}`).join(',\n')}\n]`;
  }
  return key === 'values' ? JSON.stringify(value, null, 1) : JSON.stringify(value);
}
