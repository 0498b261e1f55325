/** Where and how a chart is installed. */
export interface Install {
  /** Name of the release. */
  readonly release: string;
  readonly namespace: string;
  /** The values that it is installed with. */
  readonly values: object;
}

/** How a chart calls its objects: `<release>-<name>`, or only `<release>` where that contains the name already. */
export interface NameRule {
  readonly name: string;
  /** Length at which the name is cut. */
  readonly max: number;
}

/** The value at a path, if it is set. */
export function valueAt(values: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    values,
  );
}

/**
 * Replaces the placeholders of a name or a label by their values in an installation.
 *
 * `{release}` and `{namespace}` are its own; `{fullname}` is the chart's name for its objects and `{fullname:proxy}`
 * the one of its dependency `proxy`.
 */
export function named(text: string, rules: Readonly<Record<string, NameRule>>, install: Install): string {
  return text.replaceAll(/\{(\w+)(?::([^}]+))?\}/g, (whole, what: string, dependency?: string) => {
    if (what === 'release') return install.release;
    if (what === 'namespace') return install.namespace;
    const rule = rules[dependency ?? ''];
    return rule ? fullname(rule, dependency, install) : whole;
  });
}

function fullname(rule: NameRule, dependency: string | undefined, { release, values }: Install): string {
  const own = (key: string): string | undefined => {
    const value = valueAt(values, dependency === undefined ? [key] : [dependency, key]);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const name = own('nameOverride') ?? rule.name;
  const full = own('fullnameOverride') ?? (release.includes(name) ? release : `${release}-${name}`);
  return full.slice(0, rule.max).replace(/-$/, '');
}
