import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DashboardBuilder } from '@grafana/grafana-foundation-sdk/dashboard';

const root = join(import.meta.dirname, '..', '..');
const constructs = join(root, 'constructs');
const target = join(root, 'imports', 'dashboards');

/** A function that imports the `dashboard.ts` of a component. */
export type LoadDashboard = (
  layer: string,
  component: string,
) => Promise<{ readonly default: DashboardBuilder }>;

/** Makes `imports/dashboards/` from the `dashboard.ts` of all components. */
export async function importDashboards(load: LoadDashboard): Promise<void> {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const [name, text] of await dashboardImports(load)) writeFileSync(join(target, name), text);
}

/** The generated files by name, one for each component that has a dashboard. */
export async function dashboardImports(load: LoadDashboard): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const layer of foldersIn(constructs))
    for (const component of foldersIn(join(constructs, layer))) {
      if (!existsSync(join(constructs, layer, component, 'dashboard.ts'))) continue;
      const { default: builder } = await load(layer, component);
      files.set(`${component}.json`, `${JSON.stringify(builder.build(), null, 2)}\n`);
    }
  return files;
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
