import type { NameRule } from '../../../constructs/core/author/chart/names.ts';

/** The release name for rendering, so that it can be found in the output. */
export const release = 'hearth';

export interface Naming {
  /** Default name of the chart's objects. */
  readonly chart: string;
  /** Namespace of the rendering. */
  readonly namespace: string;
  /** Names of its dependencies, which name their objects after themselves. */
  readonly dependencies: readonly string[];
}

/** Longest name of most objects. */
const longest = 63;

/** The naming rules of a chart and its dependencies, derived from the rendered names. */
export function nameRules(
  objects: readonly string[],
  { chart, dependencies }: Naming,
): Record<string, NameRule> {
  const own = ruleFor(chart, objects);
  const others = dependencies.map((name) => [name, ruleFor(name, objects)] as const);
  return Object.fromEntries([
    ...(own ? [['', own] as const] : []),
    ...others.flatMap(([name, rule]) => (rule ? [[name, rule] as const] : [])),
  ]);
}

function ruleFor(name: string, objects: readonly string[]): NameRule | undefined {
  const full = `${release}-${name}`;
  if (objects.some((object) => begins(object, full))) return { name, max: longest };
  for (let max = full.length - 1; max > release.length + 4; max--) {
    const cut = full.slice(0, max);
    if (objects.some((object) => begins(object, cut))) return { name, max };
  }
  return undefined;
}

/** True when a name equals another one, or begins with it and a dash or a colon. */
function begins(object: string, name: string): boolean {
  return object === name || object.startsWith(`${name}-`) || object.startsWith(`${name}:`);
}

/** The text with placeholders for the release, its namespace and the chart's names for objects. */
export function placeholders(
  text: string,
  rules: Readonly<Record<string, NameRule>>,
  namespace: string,
): string {
  const names = Object.entries(rules).map(([dependency, { name, max }]) => ({
    full: `${release}-${name}`.slice(0, max),
    placeholder: dependency === '' ? '{fullname}' : `{fullname:${dependency}}`,
  }));
  const longestFirst = names.sort((a, b) => b.full.length - a.full.length);
  const named = longestFirst.reduce((value, { full, placeholder }) => value.replace(full, placeholder), text);
  const released = named.replaceAll(release, '{release}');
  // A namespace with the name of the chart cannot be distinguished from the chart's own name, which is more likely.
  if (rules['']?.name === namespace) return released;
  return released.replaceAll(new RegExp(`\\b${namespace}\\b(?!})`, 'g'), '{namespace}');
}
