import type { Endpoint } from '../constructs/core/model/pods.ts';
import type { ArgoWorkflows } from '../constructs/mlops/argo-workflows/index.ts';
import { allowWebhooks, pathOf } from '../constructs/mlops/argo-workflows/webhook.ts';
import { type CommandStep, MlPipeline, type MlPipelineProps } from '../constructs/mlops/pipeline/index.ts';
import type { ResolvedPipeline } from '../constructs/mlops/pipeline/spec.ts';
import type { Rollout } from '../constructs/mlops/rollout/index.ts';
import type { Prometheus } from '../constructs/observability/prometheus/index.ts';
import type { Environment } from '../constructs/tenancy/team/environment.ts';
import type { TeamEnvironment } from '../constructs/tenancy/team/environments.ts';
import { pipelines } from './index.ts';
import { createMonitor, ofVersion, qualityLow } from './monitor.ts';
import type { ModelPackage } from './package.ts';
import { variablesOf } from './variables.ts';

/** Seconds that a promotion waits for the approval of a person. */
const patience = 3 * 24 * 3600;

/** Seconds after which a rollback is given up: three attempts, each waits two minutes at most for a server of models. */
const rollBackDeadline = 15 * 60;

/** Seconds for which an ended rollback is kept: alerts may start one every hour. */
const rollBackKept = 2 * 24 * 3600;

/** What watches served models, and what starts their rollbacks. */
export interface Watch {
  readonly prometheus: Prometheus | undefined;
  readonly workflows: ArgoWorkflows | undefined;
}

/** True when alerts start rollbacks in an environment: it serves the model of one of its pipelines. */
export function hasRollbacks({
  pipelines: specs,
  models,
}: Pick<TeamEnvironment, 'pipelines' | 'models'>): boolean {
  return specs.some(({ name }) => models.some((model) => model.name === pipelines[name]?.model));
}

/**
 * The pipelines of an environment, each with its monitor, and the alerts that roll back.
 *
 * `<name>` makes a version, and where the model is served, `<name>` also deploys it as the candidate, `<name>-promote`
 * makes a good candidate the champion, and `<name>-roll-back` takes a bad version out of service.
 */
export function createLifecycles(environment: Environment, { prometheus, workflows }: Watch): void {
  const served: ServedPipeline[] = [];
  for (const spec of environment.pipelines) {
    // The cluster file was checked before.
    const known = pipelines[spec.name]!;
    const rollout = environment.rollout(known.model);
    createPipelines(environment, spec, known, rollout);
    if (!rollout) continue;
    served.push({ spec, known });
    if (prometheus) createMonitor(environment, spec, known);
  }
  if (!prometheus || served.length === 0) return;
  environment.addException(
    'figures of models without login inside the cluster',
    'the monitor of a pipeline offers none; only Prometheus and pods of the same team are let through',
  );
  if (workflows?.webhooks) rollBackByAlert(environment, served, prometheus, workflows.webhooks);
}

interface ServedPipeline {
  readonly spec: ResolvedPipeline;
  readonly known: ModelPackage;
}

function createPipelines(
  environment: Environment,
  spec: ResolvedPipeline,
  known: ModelPackage,
  rollout: Rollout | undefined,
): void {
  const { name } = spec;
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
  pipeline(rollBackSuffix, rollsBack(steps, rollout));
}

const rollBackSuffix = '-roll-back';

/** Has Alertmanager start the rollback of the version that an alert is about. */
function rollBackByAlert(
  environment: Environment,
  served: readonly ServedPipeline[],
  prometheus: Prometheus,
  endpoint: Endpoint,
): void {
  const { namespaceName: namespace } = environment;
  const { serviceAccount: name, namespace: home = prometheus.namespaceName } = prometheus.alertmanager.props;
  const webhooks = served.map(({ spec, known }) => ({
    template: `${spec.name}${rollBackSuffix}`,
    when:
      `payload.status == "firing" && payload.commonLabels.alertname == "${qualityLow}" && ` +
      `payload.commonLabels.namespace == "${namespace}" && payload.commonLabels.model == "${known.model}"`,
    parameters: { version: 'payload.commonLabels.version', reason: 'payload.commonAnnotations.summary' },
  }));
  allowWebhooks(environment, { name: name!, namespace: home }, webhooks);
  for (const [i, { known }] of served.entries()) {
    prometheus.tell({
      name: `${namespace}-${webhooks[i]!.template}`,
      labels: { alertname: qualityLow, namespace, model: known.model },
      groupBy: ofVersion,
      endpoint,
      path: pathOf(environment, webhooks[i]!),
    });
  }
}

/** A step by its name, as the package declares it, with what it reads. */
type MakeStep = (name: string, reads?: Partial<CommandStep>) => CommandStep;

function stepsOf(environment: Environment, { image }: ResolvedPipeline, known: ModelPackage): MakeStep {
  const env = variablesOf(environment);
  return (name, reads = {}) => {
    const { command, outputs = [], results = [] } = known.interface.steps[name]!;
    return { name, image, command, outputs, results, env, resources: known.steps, ...reads };
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
