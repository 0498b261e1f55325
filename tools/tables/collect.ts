import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pinnedVersions } from '../renovate.ts';
import { type ResourcesFile, resourcesPage, versionsPage } from './pages.ts';

/** A function that imports the `resources.ts` of a component. */
export type Load = (layer: string, component: string) => Promise<ResourcesFile>;

const constructs = join(import.meta.dirname, '..', '..', 'constructs');

/** Renders the pages with tables, by their path in the project. */
export async function tables(load: Load): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, ResourcesFile>();
  for (const [layer, component] of components()) {
    files.set(`constructs/${layer}/${component}/resources.ts`, await load(layer, component));
  }
  return new Map([
    ['docs/versions.md', versionsPage(pinnedVersions())],
    ['docs/resources.md', resourcesPage(files)],
  ]);
}

/** The components with resources, each with its layer. */
function components(): (readonly [layer: string, component: string])[] {
  return foldersIn(constructs)
    .filter((layer) => layer !== 'core')
    .flatMap((layer) => foldersIn(join(constructs, layer)).map((component) => [layer, component] as const))
    .filter(([layer, component]) => existsSync(join(constructs, layer, component, 'resources.ts')));
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
