import type { Problem } from '../../core/base/problem.ts';
import { formatBytes, formatCores } from '../../core/base/quantity.ts';
import { all, quoted } from '../../core/base/words.ts';
import { checkHost, hostInUse } from '../../core/spec/checks/exposures.ts';
import { checkUnique, repeated } from '../../core/spec/checks/repeated.ts';
import { bytesOf, checkCount, checkSize } from '../../core/spec/checks/syntax.ts';
import type { DeclaredExposure } from '../../core/spec/roles.ts';
import { checkImage } from '../../core/validate/rules/images.ts';
import type { ResolvedModel } from '../../mlops/rollout/model.ts';
import { environmentsOf, type TeamEnvironment } from './environments.ts';
import { hasBucket, type ResolvedTeam } from './teams.ts';

/** Parts of the cluster file that models depend on. */
interface Surroundings {
  readonly isServed: boolean;
  readonly exposures: readonly DeclaredExposure[];
  /** Domain of the cluster. */
  readonly domain: string;
}

/** A model with its path in the cluster file. */
interface PlacedModel {
  readonly path: string;
  readonly model: ResolvedModel;
}

/** Checks the models of teams: their names, pods and hosts, and that their environments have room for them. */
export function* checkModels(teams: readonly ResolvedTeam[], surroundings: Surroundings): Generator<Problem> {
  const placed: PlacedModel[] = [];
  for (const [i, team] of teams.entries()) {
    for (const environment of environmentsOf(team)) {
      const path = `teams[${i}].environments.${environment.name}`;
      const { models } = environment;
      if (models.length === 0) continue;
      if (!surroundings.isServed) yield kserveOff(`${path}.models`);
      if (!hasBucket(team)) yield withoutBucket(`${path}.models`, team.name);
      const here = models.map((model, k) => ({ path: `${path}.models[${k}]`, model }));
      for (const one of here) yield* checkModel(one);
      yield* checkUnique(here.map((one) => ({ path: `${one.path}.name`, value: one.model.name })));
      yield* checkRoom(`${path}.models`, environment);
      placed.push(...here);
    }
  }
  yield* checkHosts(placed, surroundings);
}

/** Checks who may visit models: a login where there is one, or a reason for none. */
export function* checkModelLogins(teams: readonly ResolvedTeam[], hasLogin: boolean): Generator<Problem> {
  for (const [i, team] of teams.entries())
    for (const { name, models } of environmentsOf(team))
      for (const [k, model] of models.entries())
        yield* checkLogin(`teams[${i}].environments.${name}.models[${k}].exposure`, model, hasLogin);
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

function* checkHosts(
  placed: readonly PlacedModel[],
  { exposures, domain }: Surroundings,
): Generator<Problem> {
  const own = placed.flatMap(({ path, model: { exposure } }) =>
    exposure ? [{ path: `${path}.exposure.host`, value: exposure.host }] : [],
  );
  for (const { path, value } of own) yield* checkHost(path, value, domain);
  const others = exposures.map(({ path, exposure }) => ({ path: `${path}.host`, value: exposure.host }));
  for (const host of repeated([...others, ...own]))
    if (own.some(({ path }) => path === host.path)) yield hostInUse(host);
}

function* checkLogin(path: string, { exposure }: ResolvedModel, hasLogin: boolean): Generator<Problem> {
  if (exposure?.auth === 'forward-auth' && !hasLogin) {
    yield {
      code: 'component-off',
      path: `${path}.auth`,
      found: "'forward-auth' without identity",
      expected: 'identity in the cluster file, which logs visitors in',
      fix: "Add identity, or write auth: 'none' with a reason.",
    };
  }
  if (exposure?.auth === 'none' && !exposure.reason?.trim()) {
    yield {
      code: 'missing-reason',
      path: `${path}.reason`,
      found: 'nothing',
      expected: 'the reason why visitors need no login',
      fix: "Write the reason, which is printed among the exceptions, or choose auth: 'forward-auth'.",
    };
  }
}
