import type { Problem } from '../../core/base/problem.ts';
import { all, any, quoted } from '../../core/base/words.ts';
import type { ResourceRequirements } from '../../core/model/resources.ts';
import { checkOnce } from '../../core/spec/checks/repeated.ts';
import { imageProblems } from '../../core/validate/rules/images.ts';
import { checkSchedule } from '../../mlops/pipeline/check-schedule.ts';
import type { ResolvedPipeline } from '../../mlops/pipeline/spec.ts';
import { environmentsOf, type TeamEnvironment } from './environments.ts';
import type { PlatformPart, ResolvedTeam } from './teams.ts';

/** A pipeline that may be run, as far as the cluster file is checked against it. */
export interface KnownPipeline {
  /** Name of the model that it makes. */
  readonly model: string;
  /** Requests of the pod of each step. */
  readonly steps: ResourceRequirements;
  /** Requests of the pod that measures the served versions. */
  readonly monitor: ResourceRequirements;
}

/** The services that the steps of every pipeline use. */
const needed: readonly PlatformPart[] = ['workflows', 'mlflow', 'bucket'];

/** Checks the pipelines of teams: their names, images and schedules, and that their environments have what they need. */
export function* checkPipelines(
  teams: readonly ResolvedTeam[],
  known: Readonly<Record<string, KnownPipeline>>,
): Generator<Problem> {
  for (const [i, team] of teams.entries()) {
    for (const environment of environmentsOf(team)) {
      const { pipelines } = environment;
      if (pipelines.length === 0) continue;
      const at = `teams[${i}].environments.${environment.name}`;
      const path = `${at}.pipelines`;
      yield* checkUses(path, team);
      const names = pipelines.map(({ name }, k) => ({ path: `${path}[${k}].name`, value: name }));
      yield* checkOnce(names, 'each pipeline once', 'Remove one of the two.');
      for (const [k, pipeline] of pipelines.entries()) {
        yield* checkPipeline(`${path}[${k}]`, pipeline);
        yield* checkKnown(`${path}[${k}]`, pipeline, environment, known);
      }
      yield* checkFormats(`${at}.models`, environment, known);
    }
  }
}

function* checkUses(path: string, { name, uses }: ResolvedTeam): Generator<Problem> {
  const missing = needed.filter((part) => !uses.includes(part));
  if (missing.length === 0) return;
  yield {
    code: 'pipeline-without-service',
    path,
    found: `pipelines of ${name}, which does not use ${all(missing)}`,
    expected: `${all(needed)}, which their steps use`,
    fix: `Add ${all(missing)} to uses of the team.`,
  };
}

function* checkKnown(
  path: string,
  { name, promotion }: ResolvedPipeline,
  { namespace, models }: TeamEnvironment,
  known: Readonly<Record<string, KnownPipeline>>,
): Generator<Problem> {
  const pipeline = Object.hasOwn(known, name) ? known[name] : undefined;
  if (!pipeline) {
    yield {
      code: 'pipeline-unknown',
      path: `${path}.name`,
      found: quoted(name),
      expected: any(Object.keys(known), 'a pipeline in pipelines/index.ts'),
      fix: 'Correct the name, or add the pipeline to pipelines/index.ts.',
    };
    return;
  }
  if (!promotion || models.some((model) => model.name === pipeline.model)) return;
  yield {
    code: 'pipeline-model-not-served',
    path: `${path}.promotion`,
    found: `the promotion of the model ${quoted(pipeline.model)}, which ${namespace} does not serve`,
    expected: any(
      models.map((model) => model.name),
      'a model that the environment serves',
    ),
    fix: `Add ${quoted(pipeline.model)} to models of the environment, or remove promotion.`,
  };
}

/** Checks that the models of pipelines are served as their steps save them. */
function* checkFormats(
  path: string,
  { models, pipelines }: TeamEnvironment,
  known: Readonly<Record<string, KnownPipeline>>,
): Generator<Problem> {
  for (const [i, { name, format }] of models.entries()) {
    const maker = pipelines.find(
      (pipeline) => Object.hasOwn(known, pipeline.name) && known[pipeline.name]!.model === name,
    );
    if (!maker || format === 'mlflow') continue;
    yield {
      code: 'pipeline-model-format',
      path: `${path}[${i}].format`,
      found: `${quoted(format)}, for the model of the pipeline ${maker.name}`,
      expected: "'mlflow', in which the steps of pipelines save their models",
      fix: "Write 'mlflow'.",
    };
  }
}

function* checkPipeline(
  path: string,
  { image, commit, dataVersion, schedule, promotion }: ResolvedPipeline,
): Generator<Problem> {
  const problems = imageProblems(path, image);
  yield* problems;
  if (problems.length === 0 && !image.includes('@sha256:')) {
    yield {
      code: 'pipeline-image-without-digest',
      path: `${path}.image`,
      found: quoted(image),
      expected: 'an image by digest, which the lineage of each model says',
      fix: 'Write the digest behind it, like ghcr.io/you/iris@sha256:… with its 64 digits.',
    };
  }
  if (!/^[0-9a-f]{40}$/.test(commit)) {
    yield {
      code: 'pipeline-invalid-commit',
      path: `${path}.commit`,
      found: quoted(commit),
      expected: 'the 40 digits of a git commit',
      fix: 'Write what `git rev-parse HEAD` prints where the image is built.',
    };
  }
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/.test(dataVersion)) {
    yield {
      code: 'pipeline-invalid-data-version',
      path: `${path}.dataVersion`,
      found: quoted(dataVersion),
      expected: 'at most 63 letters, digits, dots, dashes and underscores, from a letter or digit',
      fix: 'Write it like v1.',
    };
  }
  yield* checkSchedule(`${path}.schedule`, schedule);
  yield* checkSchedule(`${path}.promotion.schedule`, promotion?.schedule);
}
