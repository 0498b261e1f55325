import type { Problem } from '../../core/base/problem.ts';
import { any, quoted } from '../../core/base/words.ts';
import type { CommandStep, DeclaredParameter, DeclaredStep, PackageInterface, Value } from './steps.ts';

/** Compares a step with what the package of the pipeline declares of it. */
export function* checkInterface(
  at: string,
  step: CommandStep,
  parameters: Readonly<Record<string, Value>>,
  { name, steps }: PackageInterface,
): Generator<Problem> {
  const declared = steps[step.name];
  if (!declared || declared.command.join(' ') !== step.command.join(' ')) {
    yield {
      code: 'pipeline-undeclared-command',
      path: declared ? `${at}.command` : `${at}.name`,
      found: declared ? quoted(step.command.join(' ')) : quoted(step.name),
      expected: declared
        ? quoted(declared.command.join(' '))
        : any(Object.keys(steps), 'a package that declares steps'),
      fix: `Correct it, or generate the interface of the package ${name} again.`,
    };
  }
  if (!declared) return;
  yield* checkParameters(at, step, parameters, declared, name);
  yield* checkFiles(at, step, declared, name);
}

function* checkParameters(
  at: string,
  step: CommandStep,
  ofPipeline: Readonly<Record<string, Value>>,
  { parameters: known = {} }: DeclaredStep,
  name: string,
): Generator<Problem> {
  const given = step.parameters ?? {};
  for (const [key, value] of Object.entries(given)) {
    const declared = known[key];
    if (!declared) {
      yield {
        code: 'pipeline-undeclared-parameter',
        path: `${at}.parameters.${key}`,
        found: `${quoted(key)}, which the package ${name} does not declare`,
        expected: any(Object.keys(known), 'no parameter'),
        fix: 'Correct the name, or remove it.',
      };
      continue;
    }
    const plain =
      typeof value !== 'object' ? value : 'parameter' in value ? ofPipeline[value.parameter] : undefined;
    if (plain !== undefined && !hasType(plain, declared)) {
      yield {
        code: 'pipeline-wrong-type',
        path: `${at}.parameters.${key}`,
        found: typeof plain === 'string' ? quoted(plain) : String(plain),
        expected: declared.type,
        fix: 'Give a value of that type.',
      };
    }
  }
  for (const [key, declared] of Object.entries(known)) {
    if (Object.hasOwn(declared, 'default') || Object.hasOwn(given, key)) continue;
    yield {
      code: 'pipeline-undeclared-parameter',
      path: `${at}.parameters`,
      found: `no ${quoted(key)}`,
      expected: `a value for ${quoted(key)}, which has no default in the package ${name}`,
      fix: 'Add it.',
    };
  }
}

// A type that is not known here is the package's to check.
function hasType(value: Value, { type }: DeclaredParameter): boolean {
  switch (type) {
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'string':
      return typeof value === 'string';
    default:
      return true;
  }
}

function* checkFiles(
  at: string,
  step: CommandStep,
  declared: DeclaredStep,
  name: string,
): Generator<Problem> {
  const inputs = Object.keys(step.inputs ?? {});
  for (const input of declared.inputs ?? []) {
    if (inputs.includes(input)) continue;
    yield {
      code: 'pipeline-missing-input',
      path: `${at}.inputs`,
      found: `no ${quoted(input)}`,
      expected: `an artifact for ${quoted(input)}, which the package ${name} reads`,
      fix: 'Name the step and the output that it comes from.',
    };
  }
  const pairs = [
    ['inputs', inputs],
    ['outputs', step.outputs ?? []],
    ['results', step.results ?? []],
  ] as const;
  for (const [kind, names] of pairs) {
    const known = declared[kind] ?? [];
    for (const one of names) {
      if (known.includes(one)) continue;
      yield {
        code: 'pipeline-undeclared-output',
        path: `${at}.${kind}`,
        found: `${quoted(one)}, which the package ${name} does not declare`,
        expected: any(known, `no ${kind}`),
        fix: 'Correct the name, or remove it.',
      };
    }
  }
}
