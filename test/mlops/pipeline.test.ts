import { describe, expect, it } from 'vitest';
import type { Cluster } from '../../constructs/core/author/cluster.ts';
import { allComponents } from '../../constructs/core/author/component.ts';
import { build } from '../../constructs/core/derive/build.ts';
import { resources } from '../../constructs/core/model/resources.ts';
import { proveBuild } from '../../constructs/core/verify/index.ts';
import {
  MlPipeline,
  type MlPipelineProps,
  type PackageInterface,
} from '../../constructs/mlops/pipeline/index.ts';
import { peakOf } from '../../constructs/mlops/pipeline/peak.ts';
import type { CommandStep, Step } from '../../constructs/mlops/pipeline/steps.ts';
import { createPlatform } from '../../constructs/platform.ts';
import { type ClusterSpec, resolveCluster } from '../../constructs/spec.ts';
import type { Environment } from '../../constructs/tenancy/team/environment.ts';
import { base } from '../fixtures/clusters/base.ts';

const small = resources('100m', '256Mi', '512Mi', 'chosen');
const image = 'ghcr.io/example/iris:1.0.0';
const command = (name: string) => ['python', '-m', 'iris', name];

const fetch: CommandStep = {
  name: 'fetch',
  image,
  command: command('fetch'),
  outputs: ['data'],
  resources: small,
};
const train: CommandStep = {
  name: 'train',
  image,
  command: command('train'),
  parameters: { 'max-depth': { parameter: 'depth' } },
  inputs: { data: { step: 'fetch', output: 'data' } },
  outputs: ['model'],
  results: ['run-id'],
  resources: small,
};
const validate: CommandStep = {
  name: 'validate',
  image,
  command: command('validate'),
  parameters: { run: { step: 'train', result: 'run-id' } },
  inputs: { model: { step: 'train', output: 'model' } },
  retry: 0,
  resources: small,
};
const approve: Step = { name: 'approve', approval: true, after: ['validate'] };
const sound: MlPipelineProps = {
  steps: [approve, validate, train, fetch],
  parameters: { depth: 4 },
  schedule: '0 3 * * *',
};

const declared: PackageInterface = {
  name: 'iris',
  steps: {
    fetch: { command: command('fetch'), outputs: ['data'] },
    train: {
      command: command('train'),
      parameters: { 'max-depth': { type: 'integer', default: 4 } },
      inputs: ['data'],
      outputs: ['model'],
      results: ['run-id', 'accuracy'],
    },
    validate: {
      command: command('validate'),
      parameters: { run: { type: 'string' } },
      inputs: ['model'],
    },
  },
};

function built(props: MlPipelineProps) {
  const spec: ClusterSpec = {
    ...base,
    teams: [
      {
        name: 'research',
        environments: { dev: { quota: { cpu: 1, memory: '4Gi', storage: '10Gi' } } },
        uses: ['workflows'],
      },
    ],
    components: { ...base.components, argoWorkflows: {} },
  };
  const cluster = createPlatform(resolveCluster(spec));
  const environment = cluster.all(allComponents).find(({ name }) => name === 'team-research-dev')!;
  new MlPipeline(environment, 'iris', props);
  const result = build(cluster);
  const find = (kind: string, name: string) =>
    result.objects.find(({ manifest }) => manifest.kind === kind && manifest.metadata.name === name)
      ?.manifest;
  return { result, find, problems: () => proveBuild(result).problems };
}

const change = (name: string, changed: Partial<CommandStep>): readonly Step[] =>
  [fetch, train, validate, approve].map((step) =>
    step.name === name ? ({ ...step, ...changed } as Step) : step,
  );

interface Template {
  readonly name: string;
  readonly [field: string]: unknown;
}

describe('a pipeline', () => {
  const iris = built({ ...sound, interface: declared });
  const { spec } = iris.find('WorkflowTemplate', 'iris') as unknown as {
    spec: { templates: readonly Template[]; [field: string]: unknown };
  };
  const template = (name: string) => spec.templates.find((one) => one.name === name);

  it('has no problems', () => {
    expect(iris.problems()).toEqual([]);
  });

  it('passes artifacts, results and parameters from step to step', () => {
    expect(template('pipeline')).toMatchObject({
      dag: {
        tasks: [
          { name: 'approve', depends: 'validate' },
          {
            name: 'validate',
            depends: 'train',
            arguments: {
              parameters: [{ name: 'run', value: '{{tasks.train.outputs.parameters.run-id}}' }],
              artifacts: [{ name: 'model', from: '{{tasks.train.outputs.artifacts.model}}' }],
            },
          },
          { name: 'train', depends: 'fetch' },
          { name: 'fetch' },
        ],
      },
    });
    expect(template('train')).toMatchObject({
      inputs: { artifacts: [{ name: 'data', path: '/work/inputs/data' }] },
      outputs: {
        parameters: [{ name: 'run-id', valueFrom: { path: '/work/results/run-id' } }],
        artifacts: [{ name: 'model', path: '/work/outputs/model' }],
      },
      retryStrategy: { limit: 2, retryPolicy: 'Always' },
      container: { args: ['--max-depth', '{{workflow.parameters.depth}}'] },
    });
    expect(template('validate')).toMatchObject({
      container: { args: ['--run', '{{inputs.parameters.run}}'] },
    });
    expect(template('validate')).not.toHaveProperty('retryStrategy');
    expect(template('approve')).toEqual({ name: 'approve', suspend: {} });
  });

  it('says to a step which try it is', () => {
    const variables = (name: string) => {
      const { env } = template(name)!.container as { env: { name: string; value: string }[] };
      return Object.fromEntries(env.map((one) => [one.name, one.value]));
    };
    expect(variables('train')).toMatchObject({
      PIPELINE_RUN: '{{workflow.name}}',
      PIPELINE_RETRIES: '2',
      PIPELINE_ATTEMPT: '{{retries}}',
    });
    expect(variables('validate')).toMatchObject({ PIPELINE_RETRIES: '0', PIPELINE_ATTEMPT: '0' });
  });

  it('does not try a step again after an exit code that the package declares as final', () => {
    expect(template('train')?.retryStrategy).not.toHaveProperty('expression');
    const final = built({ ...sound, interface: { ...declared, final: [1, 2] } });
    expect(final.find('WorkflowTemplate', 'iris')).toMatchObject({
      spec: {
        templates: expect.arrayContaining([
          expect.objectContaining({
            name: 'train',
            retryStrategy: expect.objectContaining({
              limit: 2,
              expression: 'asInt(lastRetry.exitCode) not in [1, 2]',
            }),
          }),
        ]),
      },
    });
  });

  it('leaves what failed in the dead-letter prefix of the bucket', () => {
    expect(spec).toMatchObject({
      onExit: 'ended',
      arguments: { parameters: [{ name: 'depth', value: '4' }] },
    });
    expect(template('dead-letter')).toMatchObject({
      outputs: { artifacts: [{ s3: { key: 'dead-letter/iris/{{workflow.name}}.json' } }] },
    });
    const withParameters = (value: string) => ({
      container: { env: expect.arrayContaining([{ name: 'PARAMETERS', value }]) },
    });
    expect(template('dead-letter')).toMatchObject(withParameters('{{workflow.parameters.json}}'));
    // The controller refuses that name in a workflow without parameters.
    const { spec: without } = built({ steps: [fetch] }).find('WorkflowTemplate', 'iris') as unknown as {
      spec: { templates: readonly Template[] };
    };
    const letter = without.templates.find(({ name }) => name === 'dead-letter');
    expect(letter).toMatchObject(withParameters('[]'));
  });

  it('runs as the account of workflows, with a label for policies', () => {
    expect(spec).toMatchObject({
      serviceAccountName: 'team-workflow',
      podMetadata: { labels: { 'hearth/pipeline': 'iris' } },
    });
  });

  it('runs by its schedule, if it has one', () => {
    expect(iris.find('CronWorkflow', 'iris')).toMatchObject({
      spec: {
        schedules: ['0 3 * * *'],
        timezone: 'Etc/UTC',
        concurrencyPolicy: 'Forbid',
        workflowSpec: { workflowTemplateRef: { name: 'iris' } },
      },
    });
    const { schedule: _, ...rest } = sound;
    expect(built(rest).find('CronWorkflow', 'iris')).toBeUndefined();
  });
});

const path = 'team-research-dev pipeline iris';

describe('mistakes in a pipeline', () => {
  it.each<[string, MlPipelineProps, object[]]>([
    [
      'a step that reads what no step writes',
      { ...sound, steps: change('train', { inputs: { data: { step: 'fetch', output: 'date' } } }) },
      [
        {
          code: 'pipeline-unwritten-source',
          path: `${path}.steps[1].inputs.data`,
          found: "output 'date' of step 'fetch', which does not write it",
          expected: 'one of the outputs of a step',
          fix: 'Correct the name, or add it to the outputs of the step.',
        },
      ],
    ],
    [
      'a step that reads from the wrong step',
      { ...sound, steps: change('validate', { parameters: { run: { step: 'fetch', result: 'run-id' } } }) },
      [{ code: 'pipeline-unwritten-source', expected: "'run-id' of train" }],
    ],
    [
      'a step that reads from no step',
      { ...sound, steps: change('train', { inputs: { data: { step: 'fetsh', output: 'data' } } }) },
      [{ code: 'pipeline-unwritten-source', found: "step 'fetsh', which does not exist" }],
    ],
    [
      'a cycle',
      { ...sound, steps: change('fetch', { after: ['validate'] }) },
      [
        {
          code: 'pipeline-cycle',
          path: `${path}.steps`,
          found: 'fetch waits for validate waits for train waits for fetch',
          expected: 'steps in an order',
          fix: 'Remove one of these dependencies.',
        },
      ],
    ],
    [
      'a parameter that the pipeline does not have',
      { ...sound, parameters: {} },
      [{ code: 'pipeline-unknown-parameter', path: `${path}.steps[2].parameters.max-depth` }],
    ],
    [
      'a step after one that does not exist',
      { ...sound, steps: change('fetch', { after: ['start'] }) },
      [{ code: 'pipeline-unknown-step', found: "'start', which is no step" }],
    ],
    [
      'two steps of one name',
      { ...sound, steps: [...sound.steps, { ...fetch, outputs: ['data'] }] },
      [{ code: 'pipeline-duplicate-step' }],
    ],
    [
      'a name that Kubernetes does not take',
      { ...sound, steps: change('train', { results: ['run-id', 'Run'] }) },
      [{ code: 'pipeline-invalid-name', found: "'Run'" }],
    ],
    [
      'a parameter that the package does not declare',
      { ...sound, interface: declared, steps: change('train', { parameters: { 'max-dept': 4 } }) },
      [
        {
          code: 'pipeline-undeclared-parameter',
          path: `${path}.steps[1].parameters.max-dept`,
          found: "'max-dept', which the package iris does not declare",
          expected: 'max-depth',
          fix: 'Correct the name, or remove it.',
        },
      ],
    ],
    [
      'a parameter without a default that is not given',
      { ...sound, interface: declared, steps: change('validate', { parameters: {} }) },
      [{ code: 'pipeline-undeclared-parameter', found: "no 'run'" }],
    ],
    [
      'a parameter of another type',
      { ...sound, interface: declared, parameters: { depth: 4.5 } },
      [{ code: 'pipeline-wrong-type', found: '4.5', expected: 'integer' }],
    ],
    [
      'an input that the package reads and nobody gives',
      { ...sound, interface: declared, steps: change('train', { inputs: {}, after: ['fetch'] }) },
      [{ code: 'pipeline-missing-input', found: "no 'data'" }],
    ],
    [
      'an output that the package does not write',
      { ...sound, interface: declared, steps: change('fetch', { outputs: ['data', 'log'] }) },
      [{ code: 'pipeline-undeclared-output', found: "'log', which the package iris does not declare" }],
    ],
    [
      'a command that the package does not have',
      { ...sound, interface: declared, steps: change('fetch', { command: ['python', '-m', 'iris', 'get'] }) },
      [{ code: 'pipeline-undeclared-command', expected: "'python -m iris fetch'" }],
    ],
    [
      'a step that depends on a result that no step writes',
      { ...sound, steps: change('validate', { when: { step: 'train', result: 'quality', is: 'good' } }) },
      [{ code: 'pipeline-unwritten-source', path: `${path}.steps[2].when` }],
    ],
    [
      'a schedule with an hour too many',
      { ...sound, schedule: '0 24 * * *' },
      [{ code: 'invalid-schedule', path: `${path}.schedule`, found: "'0 24 * * *'" }],
    ],
    [
      'steps that do not fit into the quota',
      { ...sound, steps: change('train', { resources: resources('2', '1Gi', '2Gi', 'chosen') }) },
      [
        {
          code: 'pipeline-exceeds-quota',
          found: '2.01 CPU for train at once',
          expected: 'at most 1 CPU, the quota of research-dev',
        },
      ],
    ],
  ])('%s', (_, props, problems) => {
    const found = built(props)
      .problems()
      .filter(({ code }) => /^(pipeline|invalid)-/.test(code));
    expect(found).toMatchObject(problems);
    expect(found).toHaveLength(problems.length);
  });

  it.each<[string, MlPipelineProps]>([
    [
      'a result that is declared and not used',
      { ...sound, steps: change('train', { results: ['run-id', 'accuracy'] }) },
    ],
    [
      'a plain value of the right type',
      { ...sound, steps: change('train', { parameters: { 'max-depth': 8 } }) },
    ],
    [
      'a step that is as large as the quota',
      { ...sound, steps: change('train', { resources: resources('990m', '1Gi', '2Gi', 'chosen') }) },
    ],
    ['the last hour of a day', { ...sound, schedule: '0 23 * * *' }],
    [
      'a result of an earlier step that decides',
      { ...sound, steps: change('validate', { when: { step: 'train', result: 'run-id', is: '1' } }) },
    ],
    ['no parameter where there is a default', { ...sound, steps: change('train', { parameters: {} }) }],
  ])('are not: %s', (_, props) => {
    expect(built({ ...props, interface: declared }).problems()).toEqual([]);
  });
});

describe('a step that moves a rollout', () => {
  const models = [{ name: 'iris', format: 'sklearn' }] as const;
  const cluster = () =>
    createPlatform(
      resolveCluster({
        ...base,
        teams: ['research', 'vision'].map((name) => ({
          name,
          environments: { dev: { quota: { cpu: 1.5, memory: '6Gi', storage: '10Gi' }, models } },
          uses: ['workflows'] as const,
        })),
        components: { ...base.components, argoWorkflows: {}, kserve: {} },
      }),
    );
  const environmentIn = (all: Cluster, name: string) =>
    all.all(allComponents).find((one): one is Environment => one.name === name)!;
  const movedIn = (owner: string) => {
    const all = cluster();
    const rollout = environmentIn(all, owner).rollout('iris')!;
    new MlPipeline(environmentIn(all, 'team-research-dev'), 'moves', { steps: [{ ...fetch, rollout }] });
    const result = build(all);
    const template = result.objects.find(({ manifest }) => manifest.metadata.name === 'moves')?.manifest;
    return { problems: proveBuild(result).problems, template };
  };

  it('runs as the account of the rollout', () => {
    const { problems, template } = movedIn('team-research-dev');
    expect(problems).toEqual([]);
    expect(template).toMatchObject({
      spec: {
        templates: expect.arrayContaining([
          expect.objectContaining({ name: 'fetch', serviceAccountName: 'team-rollout-iris' }),
        ]),
      },
    });
  });

  it('is refused in another namespace', () => {
    expect(movedIn('team-vision-dev').problems).toEqual([
      {
        code: 'pipeline-rollout-elsewhere',
        path: 'team-research-dev pipeline moves.steps[0].rollout',
        found: "the rollout of 'iris' in vision-dev",
        expected: 'a rollout in research-dev, where the pipeline runs',
        fix: 'Serve the model in the environment of the pipeline, or run the pipeline where the model is served.',
      },
    ]);
  });

  it('does not exist for a model that is not served', () => {
    expect(environmentIn(cluster(), 'team-research-dev').rollout('flowers')).toBeUndefined();
  });
});

describe('the peak of a pipeline', () => {
  const step = (name: string, cpu: string, after: string[] = []): Step => ({
    ...fetch,
    name,
    outputs: [],
    after,
    resources: resources(cpu, '100Mi', '200Mi', 'chosen'),
  });

  it('counts steps of different branches together, and steps in an order once', () => {
    const steps = [step('a', '1'), step('b', '1', ['a']), step('c', '2'), step('d', '3', ['b', 'c'])];
    expect(peakOf(steps, 'cpu')).toMatchObject({ steps: ['a', 'c'] });
    expect(peakOf(steps, 'cpu').amount).toBeCloseTo(3.02);
    expect(peakOf([...steps, step('e', '1')], 'cpu')).toMatchObject({ steps: ['a', 'c', 'e'] });
  });
});
