import type { CronWorkflowTasks, CronWorkflowTemplateDefaults } from '../../../imports/types/index.ts';
import { env } from '../../core/author/workload/env.ts';
import { containerResources } from '../../core/model/resources.ts';
import { type CommandStep, isCommand, type Source, type Step, type Value, waitsFor } from './steps.ts';

/** Folder of the inputs and outputs of a step: the value of `$PIPELINE_DIR`. */
export const pipelineDir = '/work';

const defaultRetry = 2;

/** The template that puts the steps in order. */
export function graphOf(steps: readonly Step[]) {
  return { name: 'pipeline', dag: { tasks: steps.map(taskOf) } };
}

function taskOf(step: Step): CronWorkflowTasks {
  const waits = waitsFor(step);
  const { inputs = {}, parameters = {} } = isCommand(step) ? step : {};
  const given = Object.entries(parameters).flatMap(([name, value]) =>
    isFromStep(value) ? [{ name, value: `{{tasks.${value.step}.outputs.parameters.${value.result}}}` }] : [],
  );
  const artifacts = Object.entries(inputs).map(([name, { step: from, output }]) => ({
    name,
    from: `{{tasks.${from}.outputs.artifacts.${output}}}`,
  }));
  const passed = {
    ...(given.length > 0 && { parameters: given }),
    ...(artifacts.length > 0 && { artifacts }),
  };
  return {
    name: step.name,
    template: step.name,
    ...(waits.length > 0 && { depends: waits.join(' && ') }),
    ...(step.when && {
      when: `{{tasks.${step.when.step}.outputs.parameters.${step.when.result}}} == ${step.when.is}`,
    }),
    ...(Object.keys(passed).length > 0 && { arguments: passed }),
  };
}

/** The template of a step; `final` are the exit codes after which it is not tried again. */
export function templateOf(
  pipeline: string,
  step: Step,
  final: readonly number[] = [],
): CronWorkflowTemplateDefaults {
  if (!isCommand(step)) return { name: step.name, suspend: {} };
  const { inputs = {}, outputs = [], results = [], parameters = {}, retry = defaultRetry, rollout } = step;
  const read = Object.entries(parameters).flatMap(([name, value]) => (isFromStep(value) ? [{ name }] : []));
  const artifacts = Object.keys(inputs).map((name) => ({ name, path: `${pipelineDir}/inputs/${name}` }));
  return {
    name: step.name,
    metrics: { prometheus: [duration(pipeline, step.name)] },
    ...(rollout && { serviceAccountName: rollout.account }),
    ...((read.length > 0 || artifacts.length > 0) && {
      inputs: {
        ...(read.length > 0 && { parameters: read }),
        ...(artifacts.length > 0 && { artifacts }),
      },
    }),
    ...((outputs.length > 0 || results.length > 0) && {
      outputs: {
        ...(results.length > 0 && {
          parameters: results.map((name) => ({
            name,
            valueFrom: { path: `${pipelineDir}/results/${name}` },
          })),
        }),
        ...(outputs.length > 0 && {
          artifacts: outputs.map((name) => ({ name, path: `${pipelineDir}/outputs/${name}` })),
        }),
      },
    }),
    ...(retry > 0 && {
      retryStrategy: {
        limit: retry,
        // Also after a node or the controller has failed.
        retryPolicy: 'Always',
        // A pod that was lost has the exit code -1.
        ...(final.length > 0 && { expression: `asInt(lastRetry.exitCode) not in [${final.join(', ')}]` }),
        backoff: { duration: '10s', factor: 2, maxDuration: '10m' },
      },
    }),
    container: containerOf(step),
  };
}

/** How long a step took, which the controller serves as `argo_workflows_pipeline_step_seconds`. */
function duration(pipeline: string, step: string) {
  return {
    name: 'pipeline_step_seconds',
    help: 'Seconds that the last run of a step took.',
    labels: [
      { key: 'namespace', value: '{{workflow.namespace}}' },
      { key: 'pipeline', value: pipeline },
      { key: 'step', value: step },
    ],
    gauge: { value: '{{duration}}', realtime: false },
  };
}

function containerOf({
  image,
  command,
  parameters = {},
  env: variables = {},
  resources,
  retry = defaultRetry,
}: CommandStep) {
  return {
    image,
    command,
    args: Object.entries(parameters).flatMap(([name, value]) => [`--${name}`, textOf(name, value)]),
    env: env({
      PIPELINE_DIR: pipelineDir,
      PIPELINE_RUN: '{{workflow.name}}',
      // The last try of a step may do more than those before, such as keep what it was given.
      PIPELINE_RETRIES: String(retry),
      PIPELINE_ATTEMPT: retry > 0 ? '{{retries}}' : '0',
      HOME: '/tmp',
      ...variables,
    }),
    resources: containerResources(resources),
    securityContext: { readOnlyRootFilesystem: true },
    volumeMounts,
  };
}

/** The volumes that every step has, each of its own. */
export const volumes = [
  { name: 'work', emptyDir: {} },
  { name: 'tmp', emptyDir: {} },
];

const volumeMounts = [
  { name: 'work', mountPath: pipelineDir },
  { name: 'tmp', mountPath: '/tmp' },
];

function isFromStep(value: Value | Source): value is Extract<Source, { step: string }> {
  return typeof value === 'object' && 'step' in value;
}

function textOf(name: string, value: Value | Source): string {
  if (typeof value !== 'object') return String(value);
  return 'step' in value ? `{{inputs.parameters.${name}}}` : `{{workflow.parameters.${value.parameter}}}`;
}

/**
 * The templates that run when a workflow has ended: one that failed with all its tries leaves what is needed to start it
 * again below `dead-letter/<pipeline>/` in the bucket.
 */
export function deadLetterOf(
  pipeline: string,
  image: string,
  hasParameters: boolean,
  resources: CommandStep['resources'],
) {
  const file = `${pipelineDir}/outputs/dead-letter.json`;
  const write = `mkdir -p ${pipelineDir}/outputs && printf '{"workflow":"%s","status":"%s","parameters":%s,"failures":%s}' "$WORKFLOW" "$STATUS" "$PARAMETERS" "$FAILURES" > ${file}`;
  return [
    {
      name: 'ended',
      steps: [[{ name: 'dead-letter', template: 'dead-letter', when: '{{workflow.status}} != Succeeded' }]],
    },
    {
      name: 'dead-letter',
      outputs: {
        artifacts: [
          {
            name: 'dead-letter',
            path: file,
            archive: { none: {} },
            s3: { key: `dead-letter/${pipeline}/{{workflow.name}}.json` },
          },
        ],
      },
      container: {
        image,
        command: ['sh', '-euc'],
        args: [write],
        env: env({
          WORKFLOW: '{{workflow.name}}',
          STATUS: '{{workflow.status}}',
          // The controller refuses the name of the parameters in a workflow that has none.
          PARAMETERS: hasParameters ? '{{workflow.parameters.json}}' : '[]',
          FAILURES: '{{workflow.failures}}',
        }),
        resources: containerResources(resources),
        securityContext: { readOnlyRootFilesystem: true },
        volumeMounts,
      },
    },
  ];
}
