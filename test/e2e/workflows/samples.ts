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

const result = (name: string) => ({ name, valueFrom: { path: `/work/results/${name}` } });

/** Three steps in order: the second reads a number and a file of the first, the third what the second made of them. */
export const chain = {
  apiVersion: 'argoproj.io/v1alpha1',
  kind: 'Workflow',
  metadata: { name: 'chain' },
  spec: {
    entrypoint: 'all',
    volumes: work.volumes,
    templates: [
      {
        name: 'all',
        dag: {
          tasks: [
            { name: 'make', template: 'make' },
            {
              name: 'double',
              template: 'double',
              depends: 'make',
              arguments: {
                parameters: [{ name: 'number', value: '{{tasks.make.outputs.parameters.number}}' }],
                artifacts: [{ name: 'words', from: '{{tasks.make.outputs.artifacts.words}}' }],
              },
            },
            {
              name: 'check',
              template: 'check',
              depends: 'double',
              arguments: {
                parameters: [{ name: 'sentence', value: '{{tasks.double.outputs.parameters.sentence}}' }],
              },
            },
          ],
        },
      },
      {
        name: 'make',
        container: container(
          'mkdir -p /work/results /work/outputs/words; echo 21 > /work/results/number; echo apples > /work/outputs/words/noun',
        ),
        outputs: {
          parameters: [result('number')],
          artifacts: [{ name: 'words', path: '/work/outputs/words' }],
        },
      },
      {
        name: 'double',
        inputs: {
          parameters: [{ name: 'number' }],
          artifacts: [{ name: 'words', path: '/work/inputs/words' }],
        },
        container: container(
          'mkdir -p /work/results; echo "$((2 * {{inputs.parameters.number}})) $(cat /work/inputs/words/noun)" > /work/results/sentence',
        ),
        outputs: { parameters: [result('sentence')] },
      },
      {
        name: 'check',
        inputs: { parameters: [{ name: 'sentence' }] },
        container: container('test "{{inputs.parameters.sentence}}" = "42 apples"'),
      },
    ],
  },
};

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
