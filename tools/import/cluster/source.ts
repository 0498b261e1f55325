import type { OptionsFile } from './options.ts';
import type { SpecSchema } from './schema.ts';

/** `imports/cluster.ts`: the type of a cluster file, put together from the options of all components. */
export function specSource(
  options: readonly OptionsFile[],
  { roles, defaults }: Pick<SpecSchema, 'roles' | 'defaults'>,
): string {
  const components = options.filter(({ path }) => path.startsWith('components.'));
  const sections = options.filter(({ path }) => !path.startsWith('components.'));
  const paths = [...defaults].sort();
  return `// Generated from the options of all components by \`npm run import -- cluster\`; do not edit.
${options.map(imported).join('\n')}
import type { Resolved } from '../constructs/core/spec/resolved.ts';
import type { RolePath } from '../constructs/core/spec/roles.ts';
import type { BaseSpec } from '../constructs/core/spec/spec.ts';

/** The options of components; an absent optional component is off. */
export interface ComponentsSpec {
${components.map(property).join('\n')}
}

/** What a person has and wants: the one typed value that a file in \`clusters/\` exports. Data only. */
export interface ClusterSpec extends BaseSpec {
${sections.map(property).join('\n')}
  /** The components that run on the cluster, with their options. */
  readonly components: ComponentsSpec;
}

/** A cluster file with every default filled in: what the platform is built from. */
export type ResolvedClusterSpec = Resolved<
  ClusterSpec,
  ${paths.length > 0 ? paths.map((path) => `| '${path}'`).join('\n  ') : 'never'}
>;

/** The options that components declare, by path in the cluster file. */
export const declaredOptions = {
${options.map(({ path, folder }) => `  '${path}': ${nameOf(folder)},`).join('\n')}
};

/** The places in a cluster file whose values have a role. */
export const roles: readonly RolePath[] = [
${roles.map(({ path, role }) => `  { path: '${path}', role: '${role}' },`).join('\n')}
];
`;
}

function imported({ file, folder }: OptionsFile): string {
  return `import { type Options as ${typeNameOf(folder)}, options as ${nameOf(folder)} } from '../${file}';`;
}

function property({ path, folder, comment, required }: OptionsFile): string {
  const key = path.split('.').at(-1);
  return `  ${comment.replaceAll(/\n\s*\*/g, '\n   *')}\n  readonly ${key}${required ? '' : '?'}: ${typeNameOf(folder)};`;
}

function nameOf(folder: string): string {
  return folder.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function typeNameOf(folder: string): string {
  const name = nameOf(folder);
  return `${name[0]!.toUpperCase()}${name.slice(1)}Options`;
}
