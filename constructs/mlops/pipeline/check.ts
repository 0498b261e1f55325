import type { Problem } from '../../core/base/problem.ts';
import { any, quoted } from '../../core/base/words.ts';
import { type CommandStep, isCommand, type Step, type Value, waitsFor } from './steps.ts';

/** Finds mistakes in how the steps of a pipeline are wired. */
export function* checkSteps(
  path: string,
  steps: readonly Step[],
  parameters: Readonly<Record<string, Value>>,
): Generator<Problem> {
  const byName = new Map(steps.map((step) => [step.name, step]));
  for (const [i, step] of steps.entries()) {
    const at = `${path}.steps[${i}]`;
    yield* checkNames(at, step);
    if (byName.get(step.name) !== step) {
      yield {
        code: 'pipeline-duplicate-step',
        path: `${at}.name`,
        found: `${quoted(step.name)}, as another step is called`,
        expected: 'a name of its own',
        fix: 'Rename one of the two.',
      };
    }
    yield* checkAfter(at, step, byName);
    if (step.when) yield* checkWritten(`${at}.when`, step.when.step, 'results', step.when.result, byName);
    if (isCommand(step)) yield* checkSources(at, step, byName, parameters);
  }
  yield* checkCycles(path, steps, byName);
}

function* checkNames(at: string, step: Step): Generator<Problem> {
  const names: [string, string][] = [[`${at}.name`, step.name]];
  if (isCommand(step)) {
    const { parameters = {}, inputs = {}, outputs = [], results = [] } = step;
    for (const [where, some] of Object.entries({
      parameters: Object.keys(parameters),
      inputs: Object.keys(inputs),
      outputs,
      results,
    }))
      names.push(...some.map((name): [string, string] => [`${at}.${where}`, name]));
  }
  for (const [path, name] of names) {
    if (/^[a-z]([-a-z0-9]{0,38}[a-z0-9])?$/.test(name)) continue;
    yield {
      code: 'pipeline-invalid-name',
      path,
      found: quoted(name),
      expected: 'at most 40 lower-case letters, digits and dashes, from a letter to a letter or digit',
      fix: 'Rename it.',
    };
  }
}

function* checkAfter(
  at: string,
  { after = [] }: Step,
  byName: ReadonlyMap<string, Step>,
): Generator<Problem> {
  for (const [i, name] of after.entries()) {
    if (byName.has(name)) continue;
    yield {
      code: 'pipeline-unknown-step',
      path: `${at}.after[${i}]`,
      found: `${quoted(name)}, which is no step`,
      expected: any([...byName.keys()], 'a pipeline with steps'),
      fix: 'Correct the name, or add the step.',
    };
  }
}

function* checkSources(
  at: string,
  { parameters = {}, inputs = {} }: CommandStep,
  byName: ReadonlyMap<string, Step>,
  known: Readonly<Record<string, Value>>,
): Generator<Problem> {
  for (const [name, { step, output }] of Object.entries(inputs))
    yield* checkWritten(`${at}.inputs.${name}`, step, 'outputs', output, byName);
  for (const [name, value] of Object.entries(parameters)) {
    if (typeof value !== 'object') continue;
    const path = `${at}.parameters.${name}`;
    if ('step' in value) yield* checkWritten(path, value.step, 'results', value.result, byName);
    else if (!Object.hasOwn(known, value.parameter)) {
      yield {
        code: 'pipeline-unknown-parameter',
        path,
        found: `${quoted(value.parameter)}, which the pipeline does not have`,
        expected: any(Object.keys(known), 'a parameter of the pipeline'),
        fix: 'Correct the name, or add it to the parameters of the pipeline.',
      };
    }
  }
}

function* checkWritten(
  path: string,
  from: string,
  kind: 'outputs' | 'results',
  name: string,
  byName: ReadonlyMap<string, Step>,
): Generator<Problem> {
  const source = byName.get(from);
  const written = source && isCommand(source) ? (source[kind] ?? []) : [];
  if (written.includes(name)) return;
  const writers = [...byName.values()].filter((step) => isCommand(step) && step[kind]?.includes(name));
  yield {
    code: 'pipeline-unwritten-source',
    path,
    found: source
      ? `${kind === 'outputs' ? 'output' : 'result'} ${quoted(name)} of step ${quoted(from)}, which does not write it`
      : `step ${quoted(from)}, which does not exist`,
    expected:
      writers.length > 0
        ? `${quoted(name)} of ${any(writers.map((step) => step.name))}`
        : `one of the ${kind} of a step`,
    fix: `Correct the name, or add it to the ${kind} of the step.`,
  };
}

/** Reports each group of steps that wait for each other, once. */
function* checkCycles(
  path: string,
  steps: readonly Step[],
  byName: ReadonlyMap<string, Step>,
): Generator<Problem> {
  const done = new Set<string>();
  const seen: string[] = [];
  const cycles: string[][] = [];
  const visit = (step: Step) => {
    if (done.has(step.name)) return;
    const start = seen.indexOf(step.name);
    if (start >= 0) {
      cycles.push([...seen.slice(start), step.name]);
      return;
    }
    seen.push(step.name);
    for (const name of waitsFor(step)) {
      const next = byName.get(name);
      if (next) visit(next);
    }
    seen.pop();
    done.add(step.name);
  };
  steps.forEach(visit);
  for (const cycle of cycles) {
    yield {
      code: 'pipeline-cycle',
      path: `${path}.steps`,
      found: cycle.join(' waits for '),
      expected: 'steps in an order',
      fix: 'Remove one of these dependencies.',
    };
  }
}
