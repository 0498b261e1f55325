import type { Problem } from '../../base/problem.ts';
import { type Declared, exposuresOf } from '../declared.ts';
import type { AnyOptions, ComponentOptions, OptionsContext } from '../options.ts';
import { valueAt } from '../resolve.ts';

/** Runs the checks of components' options: the other components that they need, and their values. */
export function* checkOptions(file: Declared): Generator<Problem> {
  const { cluster, options } = file;
  const exposures = exposuresOf(file);
  const paths = new Map(Object.entries(options).map(([path, declared]) => [declared, path]));
  const optionsOf = <T>(wanted: ComponentOptions<T>): T | undefined =>
    valueAt(cluster, paths.get(wanted)?.split('.') ?? ['']) as T | undefined;
  for (const [path, declared] of Object.entries(options)) {
    const value = valueAt(cluster, path.split('.'));
    if (value === undefined) continue;
    const context: OptionsContext = { path, spec: cluster, exposures, optionsOf };
    yield* checkDependencies(path, declared, cluster, paths);
    // The check of the shape has shown that the value is of this type.
    yield* declared.props.check?.(value as never, context) ?? [];
  }
}

function* checkDependencies(
  path: string,
  { props: { dependsOn = [] } }: AnyOptions,
  cluster: unknown,
  paths: ReadonlyMap<AnyOptions, string>,
): Generator<Problem> {
  for (const { options, for: purpose } of dependsOn) {
    const needed = paths.get(options)!;
    if (valueAt(cluster, needed.split('.')) !== undefined) continue;
    yield {
      code: 'component-off',
      path,
      found: `${needed} is off`,
      expected: `${needed}, for ${purpose}`,
      fix: `Add ${needed}, or remove ${path}.`,
    };
  }
}
