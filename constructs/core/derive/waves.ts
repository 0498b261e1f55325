import type { Problem } from '../base/problem.ts';
import type { Dependency } from '../model/edge.ts';
import type { Owner } from '../model/owner.ts';

/**
 * The wave of each component: one more than the highest wave of what it needs, and the last wave for leaves.
 *
 * A wave waits until the one before it is healthy. A leaf is a component that no other component needs: in the last
 * wave it delays no other. A cycle has no first wave: it is returned as a problem that prints it.
 */
export function deriveWaves(
  components: readonly Owner[],
  dependencies: readonly Dependency[],
): { waves: Map<Owner, number>; problems: Problem[] } {
  const needed = new Map<Owner, Map<Owner, string>>();
  for (const { from, to, because } of dependencies) {
    const reasons = needed.get(from) ?? new Map<Owner, string>();
    if (!reasons.has(to)) reasons.set(to, because);
    needed.set(from, reasons);
  }

  const waves = new Map<Owner, number>();
  const problems: Problem[] = [];
  const path: Owner[] = [];
  const visit = (component: Owner): number => {
    const known = waves.get(component);
    if (known !== undefined) return known;
    if (path.includes(component)) {
      problems.push(cycle([...path.slice(path.indexOf(component)), component], needed));
      return 0;
    }
    path.push(component);
    let wave = 0;
    for (const to of needed.get(component)?.keys() ?? []) wave = Math.max(wave, visit(to) + 1);
    path.pop();
    waves.set(component, wave);
    return wave;
  };
  components.forEach(visit);
  const last = Math.max(0, ...waves.values());
  const providers = new Set(dependencies.map(({ to }) => to));
  for (const component of components) if (!providers.has(component)) waves.set(component, last);
  return { waves, problems };
}

function cycle(path: readonly Owner[], needed: ReadonlyMap<Owner, ReadonlyMap<Owner, string>>): Problem {
  const steps = path.slice(0, -1).map((component, index) => {
    const next = path[index + 1]!;
    return `${component.name} needs ${next.name} (${needed.get(component)?.get(next)})`;
  });
  return {
    code: 'dependency-cycle',
    path: path[0]!.name,
    found: `a cycle: ${steps.join(', ')}`,
    expected: 'an order in which each component starts after what it needs',
    fix: 'Mark a reference with runtimeOnly() whose call can wait until both components run.',
  };
}
