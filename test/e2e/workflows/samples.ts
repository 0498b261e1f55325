import { resources } from '../../../constructs/core/model/resources.ts';
import type { MlPipelineProps } from '../../../constructs/mlops/pipeline/index.ts';

/** Where the pods of the samples work. */
const work = {
  volumes: [{ name: 'work', emptyDir: { sizeLimit: '64Mi' } }],
  mounts: [{ name: 'work', mountPath: '/work' }],
};

function container(script: string) {
  return {
    image: 'ghcr.io/example/step:1.0.0',
    command: ['sh', '-euc'],
    args: [script],
    volumeMounts: work.mounts,
    resources: {
      requests: { cpu: '50m', memory: '32Mi' },
      limits: { memory: '64Mi' },
    },
    securityContext: { readOnlyRootFilesystem: true },
  };
}

const image = 'ghcr.io/example/step:1.0.0';
const small = resources('50m', '32Mi', '64Mi', 'chosen');

// What a package does: parameters are pairs of words after the command.
const command = (script: string): readonly string[] => [
  'sh',
  '-euc',
  `cd "$PIPELINE_DIR"; ${script}`,
  'step',
];

/**
 * Three steps in order: the second reads a number and a file of the first, the third compares what the second made of them
 * with a parameter of the pipeline.
 */
export const pipeline: MlPipelineProps = {
  parameters: { wanted: '42 apples' },
  steps: [
    {
      name: 'make',
      image,
      command: command(
        'mkdir -p results outputs/words; echo "$2" > results/number; echo apples > outputs/words/noun',
      ),
      parameters: { number: 21 },
      outputs: ['words'],
      results: ['number'],
      resources: small,
    },
    {
      name: 'double',
      image,
      command: command('mkdir -p results; echo "$((2 * $2)) $(cat inputs/words/noun)" > results/sentence'),
      parameters: { number: { step: 'make', result: 'number' } },
      inputs: { words: { step: 'make', output: 'words' } },
      results: ['sentence'],
      resources: small,
    },
    {
      name: 'check',
      image,
      command: command('test "$2" = "$4"'),
      parameters: { sentence: { step: 'double', result: 'sentence' }, wanted: { parameter: 'wanted' } },
      retry: 0,
      resources: small,
    },
  ],
};

/** A run of the pipeline `sample`. */
export function runOf(name: string, parameters: Readonly<Record<string, string>> = {}) {
  return {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Workflow',
    metadata: { name },
    spec: {
      workflowTemplateRef: { name: 'sample' },
      arguments: { parameters: Object.entries(parameters).map(([key, value]) => ({ name: key, value })) },
    },
  };
}

/** A step that fails, and is tried once more. */
export const failing = {
  apiVersion: 'argoproj.io/v1alpha1',
  kind: 'Workflow',
  metadata: { name: 'failing' },
  spec: {
    entrypoint: 'fail',
    volumes: work.volumes,
    templates: [
      {
        name: 'fail',
        retryStrategy: { limit: 1, backoff: { duration: '1' } },
        container: container('echo there is no such column >&2; exit 3'),
      },
    ],
  },
};

/** A step that asks for more than `restricted` allows. */
export const privileged = {
  apiVersion: 'argoproj.io/v1alpha1',
  kind: 'Workflow',
  metadata: { name: 'privileged' },
  spec: {
    entrypoint: 'root',
    templates: [
      {
        name: 'root',
        container: {
          image: 'ghcr.io/example/step:1.0.0',
          command: ['id'],
          securityContext: { runAsUser: 0, runAsNonRoot: false },
        },
      },
    ],
  },
};
