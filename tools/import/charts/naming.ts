import type { NameRule } from '../../../constructs/core/author/chart/names.ts';

/** The release name that charts are rendered with, to find it again in what they render. */
export const release = 'hearth';

export interface Naming {
  /** What the chart calls its objects by default. */
  readonly chart: string;
  /** The namespace that it was rendered for. */
  readonly namespace: string;
  /** Names of its dependencies, which call theirs after themselves. */
  readonly dependencies: readonly string[];
}

/** Kubernetes allows no longer names for most objects. */
const longest = 63;

/** How a chart and its dependencies call their objects, judged by the names that they rendered. */
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

/** Whether a name is another, or that with something after it. */
function begins(object: string, name: string): boolean {
  return object === name || object.startsWith(`${name}-`) || object.startsWith(`${name}:`);
}

/** The text with placeholders where the release, its namespace and the chart's names for objects stand. */
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
  // A namespace called like the chart cannot be told from the chart's own name, which is the likelier one.
  if (rules['']?.name === namespace) return released;
  return released.replaceAll(new RegExp(`\\b${namespace}\\b(?!})`, 'g'), '{namespace}');
}
