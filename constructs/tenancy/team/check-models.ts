import type { Problem } from '../../core/base/problem.ts';
import { quantity } from '../../core/base/quantity.ts';
import { quoted } from '../../core/base/words.ts';
import { checkUnique } from '../../core/spec/checks/repeated.ts';
import { bytesOf, checkCount, checkSize } from '../../core/spec/checks/syntax.ts';
import { imageProblems } from '../../core/validate/rules/images.ts';
import { type ResolvedModel, shadowOf } from '../../mlops/rollout/model.ts';
import { environmentsOf } from './environments.ts';
import { hasBucket, type ResolvedTeam } from './teams.ts';

/** A model with its path in the cluster file. */
interface PlacedModel {
  readonly path: string;
  readonly model: ResolvedModel;
}

/** Checks the models of teams: their names and their pods. */
export function* checkModels(teams: readonly ResolvedTeam[], isServed: boolean): Generator<Problem> {
  for (const [i, team] of teams.entries()) {
    for (const environment of environmentsOf(team)) {
      const path = `teams[${i}].environments.${environment.name}`;
      const { models } = environment;
      if (models.length === 0) continue;
      if (!isServed) yield kserveOff(`${path}.models`);
      if (!hasBucket(team)) yield withoutBucket(`${path}.models`, team.name);
      const here = models.map((model, k) => ({ path: `${path}.models[${k}]`, model }));
      for (const one of here) yield* checkModel(one);
      yield* checkUnique(here.map((one) => ({ path: `${one.path}.name`, value: one.model.name })));
      yield* checkShadows(here);
    }
  }
}

function kserveOff(path: string): Problem {
  return {
    code: 'component-off',
    path,
    found: 'models, but components.kserve is off',
    expected: 'components.kserve, which serves them',
    fix: 'Add components.kserve, or remove the models.',
  };
}

function withoutBucket(path: string, team: string): Problem {
  return {
    code: 'model-without-bucket',
    path,
    found: `models of ${team}, which has no bucket`,
    expected: 'a bucket, from which the pods of models download their files',
    fix: 'Add bucket to uses of the team.',
  };
}

/** The copies of requests to one model go by a name that another model must not have. */
function* checkShadows(here: readonly PlacedModel[]): Generator<Problem> {
  for (const { path, model } of here) {
    const other = here.find((one) => shadowOf(one.model.name) === model.name);
    if (!other) continue;
    yield {
      code: 'duplicate-name',
      path: `${path}.name`,
      found: `${model.name}, by which requests to ${other.model.name} are copied to its candidate`,
      expected: 'a name of its own',
      fix: 'Rename one of the two.',
    };
  }
}

/** What MLServer takes without a model: 96 MiB, measured with version 1.7.1. */
const leastMemory = '128Mi';

function* checkModel({ path, model }: PlacedModel): Generator<Problem> {
  const { name, cpu, memory, replicas, size, image } = model;
  // With `-candidate-predictor` behind it, it is the name of a Service.
  if (!/^[a-z]([-a-z0-9]{0,38}[a-z0-9])?$/.test(name) || name.startsWith('team-')) {
    yield {
      code: 'model-invalid-name',
      path: `${path}.name`,
      found: quoted(name),
      expected:
        'at most 40 lower-case letters, digits and dashes, from a letter to a letter or digit, and not team- first',
      fix: 'Choose such a name.',
    };
  }
  if (!(cpu >= 0.01 && Number.isInteger(Number((cpu * 1000).toFixed(6))))) {
    yield {
      code: 'model-invalid-cpu',
      path: `${path}.cpu`,
      found: String(cpu),
      expected: 'CPU cores from 0.01, to the thousandth',
      fix: 'Write it like 0.25.',
    };
  }
  yield* checkSize(`${path}.memory`, memory, '1Gi');
  const bytes = bytesOf(memory);
  // A text that is no size has its own message, and so has a size below every other one.
  if (bytes !== undefined && bytes >= 2 ** 20 && bytes < quantity(leastMemory)) {
    yield {
      code: 'model-memory-too-small',
      path: `${path}.memory`,
      found: quoted(memory),
      expected: `${leastMemory} or more: MLServer takes 96 MiB before it has read a model`,
      fix: `Write ${leastMemory} or more.`,
    };
  }
  yield* checkSize(`${path}.size`, size, '1Gi');
  yield* checkCount(`${path}.replicas`, replicas, '2');
  if (image !== undefined) yield* imageProblems(path, image);
}
