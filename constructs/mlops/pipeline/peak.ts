import { quantity } from '../../core/base/quantity.ts';
import { containers } from '../argo-workflows/resources.ts';
import { type CommandStep, isCommand, type Step, waitsFor } from './steps.ts';

/** Each pod of a workflow has the executor beside the step. */
const { executor } = containers;

/** Steps that may run at the same time. */
export interface Peak {
  /** CPU cores or bytes of memory that they ask for together. */
  readonly amount: number;
  /** Names of the steps. */
  readonly steps: readonly string[];
}

/** The most that steps of a pipeline ask for which do not wait for each other. */
export function peakOf(steps: readonly Step[], of: 'cpu' | 'memory'): Peak {
  const before = new Map(steps.map((step) => [step.name, earlier(step, steps)]));
  const together = (a: CommandStep, b: CommandStep) =>
    a !== b && !before.get(a.name)!.has(b.name) && !before.get(b.name)!.has(a.name);
  return largest(
    steps.filter(isCommand),
    together,
    (step) => quantity(step.resources[of]) + quantity(executor[of]),
  );
}

/** The heaviest choice of steps of which each two run together. */
function largest(
  steps: readonly CommandStep[],
  together: (a: CommandStep, b: CommandStep) => boolean,
  weigh: (step: CommandStep) => number,
): Peak {
  const [first, ...rest] = steps;
  if (!first) return { amount: 0, steps: [] };
  const beside = rest.filter((step) => together(first, step));
  const others = largest(beside, together, weigh);
  const chosen = { amount: weigh(first) + others.amount, steps: [first.name, ...others.steps] };
  // Nothing speaks against a step that runs with all others.
  if (beside.length === rest.length) return chosen;
  const without = largest(rest, together, weigh);
  return without.amount > chosen.amount ? without : chosen;
}

/** Every step that has to end before a step starts. */
function earlier(step: Step, steps: readonly Step[]): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (one: Step) => {
    for (const name of waitsFor(one)) {
      if (found.has(name)) continue;
      found.add(name);
      const next = steps.find((other) => other.name === name);
      if (next) visit(next);
    }
  };
  visit(step);
  return found;
}
