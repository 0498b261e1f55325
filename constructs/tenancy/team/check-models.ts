import type { Problem } from '../../core/base/problem.ts';
import { formatBytes, formatCores } from '../../core/base/quantity.ts';
import { all, quoted } from '../../core/base/words.ts';
import { checkUnique } from '../../core/spec/checks/repeated.ts';
import { bytesOf, checkCount, checkSize } from '../../core/spec/checks/syntax.ts';
import { checkImage } from '../../core/validate/rules/images.ts';
import type { ResolvedModel } from '../../mlops/rollout/model.ts';
import { environmentsOf, type TeamEnvironment } from './environments.ts';
import { hasBucket, type ResolvedTeam } from './teams.ts';

/** A model with its path in the cluster file. */
interface PlacedModel {
  readonly path: string;
  readonly model: ResolvedModel;
}

/** Checks the models of teams: their names and pods, and that their environments have room for them. */
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
      yield* checkRoom(`${path}.models`, environment);
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
  yield* checkSize(`${path}.size`, size, '1Gi');
  yield* checkCount(`${path}.replicas`, replicas, '2');
  if (image === undefined) return;
  const problems: Problem[] = [];
  checkImage(image, (code, field, found, expected, fix) => {
    problems.push({ code, path: `${path}.${field}`, found: quoted(String(found)), expected, fix });
  });
  yield* problems;
}

/** Both variants at their largest, and one pod more while one of them gets other files. */
function* checkRoom(path: string, { namespace, models, quota }: TeamEnvironment): Generator<Problem> {
  const needs = (of: (model: ResolvedModel) => number) =>
    models.reduce((sum, model) => sum + 2 * model.replicas * of(model), 0) +
    Math.max(...models.map((model) => of(model)));
  const amounts = [
    { found: needs(({ cpu }) => cpu), most: quota.cpu, show: formatCores, what: '' },
    {
      found: needs(({ memory }) => bytesOf(memory) ?? 0),
      most: bytesOf(quota.memory) ?? Number.POSITIVE_INFINITY,
      show: formatBytes,
      what: ' of memory',
    },
    {
      found: needs(({ size }) => bytesOf(size) ?? 0),
      most: bytesOf(quota.scratch) ?? Number.POSITIVE_INFINITY,
      show: formatBytes,
      what: ' of scratch',
    },
  ];
  for (const { found, most, show, what } of amounts) {
    if (!(found > most)) continue;
    yield {
      code: 'models-exceed-quota',
      path,
      found: `${show(found)}${what} for all pods of ${all(models.map(({ name }) => name))}, one that is replaced among them`,
      expected: `at most ${show(most)}, the quota of ${namespace}`,
      fix: 'Let the models have fewer replicas or ask for less, or raise the quota.',
    };
  }
}
