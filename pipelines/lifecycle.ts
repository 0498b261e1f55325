import { type CommandStep, MlPipeline, type MlPipelineProps } from '../constructs/mlops/pipeline/index.ts';
import type { ResolvedPipeline } from '../constructs/mlops/pipeline/spec.ts';
import type { Rollout } from '../constructs/mlops/rollout/index.ts';
import type { Environment } from '../constructs/tenancy/team/environment.ts';
import type { ModelPackage } from './package.ts';
import { variablesOf } from './variables.ts';

/** Seconds that a promotion waits for the approval of a person. */
const patience = 3 * 24 * 3600;

/** Seconds after which a rollback is given up: three attempts, each waits two minutes at most for a server of models. */
const rollBackDeadline = 15 * 60;

/** Seconds for which an ended rollback is kept: alerts may start one every hour. */
const rollBackKept = 2 * 24 * 3600;

/**
 * The pipelines of a model in an environment: `<name>` makes a version, and where the model is served, `<name>` also
 * deploys it as the candidate, `<name>-promote` makes a good candidate the champion, and `<name>-roll-back` takes a bad
 * version out of service.
 */
export function createLifecycle(environment: Environment, spec: ResolvedPipeline, known: ModelPackage): void {
  const { name } = spec;
  const rollout = environment.rollout(known.model);
  const steps = stepsOf(environment, spec, known);
  const pipeline = (suffix: string, props: Omit<MlPipelineProps, 'interface'>) =>
    new MlPipeline(environment, `${name}${suffix}`, { interface: known.interface, ...props });
  pipeline('', {
    parameters: { 'data-version': spec.dataVersion, ...known.training, 'git-commit': spec.commit },
    ...(spec.schedule !== undefined && { schedule: spec.schedule }),
    steps: [...makes(steps, known, spec), ...(rollout ? [deploys(steps, rollout)] : [])],
  });
  if (!rollout) return;
  pipeline('-promote', promotes(steps, rollout, spec));
  pipeline('-roll-back', rollsBack(steps, rollout));
}

/** A step by its name, as the package declares it, with what it reads. */
type MakeStep = (name: string, reads?: Partial<CommandStep>) => CommandStep;

function stepsOf(environment: Environment, { image }: ResolvedPipeline, known: ModelPackage): MakeStep {
  const env = variablesOf(environment);
  return (name, reads = {}) => {
    const { command, outputs = [], results = [] } = known.interface.steps[name]!;
    return { name, image, command, outputs, results, env, resources: known.resources, ...reads };
  };
}

/** From a version of the data to a registered version of the model. What is not valid is not registered. */
function makes(step: MakeStep, { training }: ModelPackage, { image }: ResolvedPipeline): CommandStep[] {
  const parameter = (name: string) => ({ parameter: name });
  return [
    step('fetch', { parameters: { 'data-version': parameter('data-version') } }),
    step('train', {
      parameters: {
        'git-commit': parameter('git-commit'),
        'image-digest': image.slice(image.indexOf('@') + 1),
        ...Object.fromEntries(Object.keys(training).map((name) => [name, parameter(name)])),
      },
      inputs: { data: { step: 'fetch', output: 'data' } },
    }),
    step('validate', {
      inputs: { model: { step: 'train', output: 'model' }, parts: { step: 'train', output: 'parts' } },
    }),
    step('register', {
      inputs: { model: { step: 'train', output: 'model' }, report: { step: 'validate', output: 'report' } },
    }),
  ];
}

/** The parameters that name a rollout. */
const place = ({ model, component }: Rollout) => ({ rollout: model, namespace: component.namespaceName });

/** One of ten requests goes to the new version. */
function deploys(step: MakeStep, rollout: Rollout): CommandStep {
  return step('deploy', {
    rollout,
    parameters: { ...place(rollout), version: { step: 'register', result: 'version' }, weight: 10 },
  });
}

/** Evaluates the candidate, and promotes it if the verdict is to do so. */
function promotes(step: MakeStep, rollout: Rollout, { promotion }: ResolvedPipeline): MlPipelineProps {
  const isGood = { step: 'evaluate', result: 'verdict', is: 'promote' } as const;
  const approve = promotion?.approval === true;
  return {
    alone: true,
    deadlineSeconds: patience,
    ...(promotion?.schedule !== undefined && { schedule: promotion.schedule }),
    steps: [
      step('evaluate'),
      ...(approve ? [{ name: 'approve', approval: true, when: isGood } as const] : []),
      step('promote', {
        rollout,
        when: isGood,
        ...(approve && { after: ['approve'] }),
        parameters: { ...place(rollout), by: '{{workflow.name}}' },
        inputs: { evaluation: { step: 'evaluate', output: 'evaluation' } },
      }),
    ],
  };
}

/** Takes the version that a run names out of service; without effect when it is not served any more. */
function rollsBack(step: MakeStep, rollout: Rollout): MlPipelineProps {
  return {
    alone: true,
    deadlineSeconds: rollBackDeadline,
    keepSeconds: rollBackKept,
    parameters: { version: 'candidate', reason: 'a person has asked for it' },
    steps: [
      step('roll-back', {
        rollout,
        parameters: {
          ...place(rollout),
          version: { parameter: 'version' },
          reason: { parameter: 'reason' },
        },
      }),
    ],
  };
}
