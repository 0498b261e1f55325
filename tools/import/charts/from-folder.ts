import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { CORE_SCHEMA, loadAll } from 'js-yaml';
import { joinPath } from '../../../constructs/core/author/chart/value.ts';
import type { Json, JsonObject } from '../../../constructs/core/base/manifest.ts';
import { pinnedCharts } from '../../renovate.ts';
import { renderedIn } from './catalogue.ts';
import { type Helm, namespace } from './helm.ts';
import { catalogued } from './manifests.ts';
import { scanTemplates } from './scan.ts';
import type { ChartSource, Default, JsonSchema, Rendered } from './source.ts';
import { conditional, flipped, switchesOf } from './switches.ts';
import { entries, madeAtRunTime, usual } from './usual.ts';

interface ChartFile {
  readonly name: string;
  readonly version: string;
  readonly appVersion?: string;
  readonly dependencies?: readonly { readonly name: string; readonly alias?: string }[];
}

/** Reads a chart from its archive. */
export function readArchive(file: string, helm: Helm): ChartSource {
  const folder = mkdtempSync(join(tmpdir(), 'chart-'));
  try {
    return readFolder(unpack(file, folder), helm);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reads a chart from its folder. */
export function readFolder(folder: string, helm: Helm): ChartSource {
  const source = readStatic(folder);
  return { ...source, rendered: render(folder, source, helm) };
}

function unpack(file: string, folder: string): string {
  const run = spawnSync('tar', ['-xzf', file, '-C', folder], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`${file} could not be unpacked: ${run.stderr}`);
  return join(folder, readdirSync(folder)[0]!);
}

const nothing: Rendered = {
  names: {},
  pods: [],
  containers: [],
  grants: [],
  monitors: [],
  services: [],
  webhooks: [],
  crds: [],
  objects: [],
};

/** The contents of a chart's files, without rendering. */
function readStatic(folder: string): ChartSource {
  const {
    name,
    version,
    appVersion = '',
    dependencies = [],
  } = readYaml(join(folder, 'Chart.yaml')) as ChartFile;
  const values = (readYaml(join(folder, 'values.yaml')) ?? {}) as JsonObject;
  const schema = join(folder, 'values.schema.json');
  const { read, whole } = scanTemplates(join(folder, 'templates'));
  const pinned = pinnedCharts().find((chart) => chart.name === name);
  return {
    chart: name,
    version,
    appVersion,
    repository: pinned?.repository ?? '',
    defaults: defaultsIn(values),
    openMaps: whole,
    undeclared: read,
    ...(existsSync(schema) && { schema: JSON.parse(readFileSync(schema, 'utf8')) as JsonSchema }),
    dependencies: dependencies.map(({ name: chart, alias }) => {
      const source = dependencyIn(folder, chart);
      return { name: alias ?? chart, ...(source && { source }) };
    }),
    rendered: nothing,
  };
}

function dependencyIn(folder: string, chart: string): ChartSource | undefined {
  const charts = join(folder, 'charts');
  if (!existsSync(charts)) return undefined;
  const archive = new RegExp(`^${chart}-\\d.*\\.tgz$`);
  const found = readdirSync(charts).find((entry) => entry === chart || archive.test(entry));
  if (found === undefined) return undefined;
  const path = join(charts, found);
  if (statSync(path).isDirectory()) return readStatic(path);
  const unpacked = mkdtempSync(join(tmpdir(), 'chart-'));
  try {
    return readStatic(unpack(path, unpacked));
  } finally {
    rmSync(unpacked, { recursive: true });
  }
}

function readYaml(file: string): unknown {
  if (!existsSync(file)) return undefined;
  // The values of a chart of definitions are an empty file.
  return loadAll(readFileSync(file, 'utf8'), { schema: CORE_SCHEMA, filename: basename(dirname(file)) })[0];
}

function defaultsIn(values: Json, path: readonly string[] = []): Default[] {
  if (!isMap(values) || Object.keys(values as JsonObject).length === 0)
    return path.length === 0 ? [] : [{ path, value: values }];
  return Object.entries(values as JsonObject).flatMap(([key, child]) =>
    defaultsIn(child ?? null, [...path, key]),
  );
}

/** Renders a chart with usual values, and again with each of its switches flipped. */
function render(folder: string, source: ChartSource, helm: Helm): Rendered {
  const { chart, defaults, dependencies } = source;
  const nameOverride = defaults.find(({ path }) => joinPath(path) === 'nameOverride')?.value;
  const naming = {
    chart: typeof nameOverride === 'string' && nameOverride !== '' ? nameOverride : chart,
    namespace,
    dependencies: dependencies.map(({ name }) => name),
  };
  const rendered = (values: JsonObject) => {
    const manifests = helm.template(folder, values);
    return manifests && renderedIn(catalogued(manifests, namespace), naming, madeAtRunTime[chart]);
  };
  const wanted = usual[chart] ?? {};
  const base = rendered(wanted);
  if (!base) throw new Error(`helm could not render chart ${chart}`);
  const others = [...switchesOf(source, wanted), ...(entries[chart] ?? [])].flatMap((turned) => {
    // A switch that cannot be turned off alone is turned off together with the switches that were turned on for it.
    const other = rendered(flipped(wanted, turned)) ?? rendered(flipped(withoutSwitches(wanted), turned));
    return other ? [{ turned, rendered: other }] : [];
  });
  return conditional(base, others);
}

function withoutSwitches(values: JsonObject): JsonObject {
  const kept = Object.entries(values).filter(([, child]) => typeof child !== 'boolean');
  return Object.fromEntries(
    kept.map(([key, child]) => [key, isMap(child ?? null) ? withoutSwitches(child as JsonObject) : child]),
  );
}

function isMap(value: Json): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
