import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pinnedVersions } from '../renovate.ts';
import { examples } from './examples.ts';
import { problemsPage, type ResourcesFile, type RulesFile, resourcesPage, versionsPage } from './pages.ts';

/** A function that imports the `resources.ts` of a component. */
export type Load = (layer: string, component: string) => Promise<ResourcesFile>;

/** A function that imports a `problems.ts`, by its folder below `constructs/` or `tools/`. */
export type LoadRules = (top: Top, folder: string) => Promise<RulesFile>;

/** The folders in which problems are made. */
type Top = (typeof tops)[number];

const tops = ['constructs', 'tools'] as const;
const root = join(import.meta.dirname, '..', '..');
const constructs = join(root, 'constructs');

/** Renders the pages with tables, by their path in the project. */
export async function tables(load: Load, loadRules: LoadRules): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, ResourcesFile>();
  for (const [layer, component] of components()) {
    files.set(`constructs/${layer}/${component}/resources.ts`, await load(layer, component));
  }
  return new Map([
    ['docs/versions.md', versionsPage(pinnedVersions())],
    ['docs/resources.md', resourcesPage(files)],
    ['docs/problems.md', problemsPage(await rulesBy(loadRules), examples())],
  ]);
}

/** Every `problems.ts`, by its path in the project. */
export async function rulesBy(load: LoadRules): Promise<ReadonlyMap<string, RulesFile>> {
  const files = new Map<string, RulesFile>();
  for (const top of tops) {
    const names = readdirSync(join(root, top), { recursive: true, encoding: 'utf8' });
    const folders = names
      .filter((name) => basename(name) === 'problems.ts')
      .map((name) => posixOf(dirname(name)));
    for (const folder of folders.sort()) files.set(`${top}/${folder}/problems.ts`, await load(top, folder));
  }
  return files;
}

function posixOf(path: string): string {
  return path.replaceAll('\\', '/');
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
