import { describe, expect, it } from 'vitest';
import { build } from '../../constructs/core/derive/build.ts';
import { proveBuild } from '../../constructs/core/verify/index.ts';
import type { PipelineSpec } from '../../constructs/mlops/pipeline/spec.ts';
import type { ModelSpec } from '../../constructs/mlops/rollout/model.ts';
import { createPlatform } from '../../constructs/platform.ts';
import { type ClusterSpec, resolveCluster } from '../../constructs/spec.ts';
import { pipelines } from '../../pipelines/index.ts';
import { cluster as homelab } from '../fixtures/clusters/homelab.ts';

const digest = `sha256:${'ab'.repeat(32)}`;
const iris: PipelineSpec = {
  name: 'iris',
  image: `ghcr.io/example/iris@${digest}`,
  commit: '0123456789abcdef0123456789abcdef01234567',
  schedule: '0 3 * * 1',
};
const namespace = 'data-science-dev';

/** The homelab with these pipelines and models in an environment of a team. */
function built(specs: readonly PipelineSpec[], models?: readonly ModelSpec[]) {
  const [team, ...others] = homelab.teams!;
  const { dev } = team!.environments;
  const environment = { ...dev!, pipelines: specs, models: models ?? dev!.models ?? [] };
  const spec: ClusterSpec = {
    ...homelab,
    teams: [{ ...team!, environments: { ...team!.environments, dev: environment } }, ...others],
  };
  const result = build(createPlatform(resolveCluster(spec)));
  const find = (kind: string, name: string) =>
    result.objects.find(
      ({ manifest }) =>
        manifest.kind === kind &&
        manifest.metadata.name === name &&
        manifest.metadata.namespace === namespace,
    )?.manifest as unknown as Workflow | undefined;
  return { find, problems: () => proveBuild(result).problems };
}

interface Workflow {
  readonly spec: {
    readonly templates: readonly { readonly name: string; readonly [field: string]: unknown }[];
    readonly [field: string]: unknown;
  };
}

const template = (workflow: Workflow | undefined, name: string) =>
  workflow?.spec.templates.find((one) => one.name === name);

describe('the pipelines of a model that is served', () => {
  const { find, problems } = built([{ ...iris, promotion: { schedule: '*/15 * * * *', approval: true } }]);

  it('agree with their package, and fit into the quota', () => {
    expect(problems()).toEqual([]);
  });

  it('run the image whose digest the lineage says, with the login of its team', () => {
    const text = JSON.stringify(find('WorkflowTemplate', 'iris'));
    expect(text).toContain(`"image":"${iris.image}"`);
    expect(text).toContain(`"--image-digest","${digest}"`);
    expect(text).toContain(`{"name":"git-commit","value":"${iris.commit}"}`);
    expect(text).toContain('{"name":"mlflow-account-team-data-science-dev","key":"password"}');
    expect(text).toContain('{"name":"PIPELINE_STORE","value":"s3://team-data-science-dev"}');
  });

  it('do not try again what the package calls final', () => {
    expect(JSON.stringify(find('WorkflowTemplate', 'iris'))).toContain(
      '"expression":"asInt(lastRetry.exitCode) not in [1, 2]"',
    );
  });

  it('deploy what was registered, as the account of the rollout, and train as the one that may report only', () => {
    const workflow = find('WorkflowTemplate', 'iris');
    expect(template(workflow, 'deploy')).toMatchObject({
      serviceAccountName: 'team-rollout-iris',
      container: {
        args: [
          ...['--rollout', 'iris', '--namespace', namespace],
          ...['--version', '{{inputs.parameters.version}}', '--weight', '10'],
        ],
      },
    });
    expect(template(workflow, 'train')).not.toHaveProperty('serviceAccountName');
    expect(workflow?.spec.serviceAccountName).toBe('team-workflow');
  });

  it('promote after a verdict and the approval of a person, one at a time', () => {
    const workflow = find('WorkflowTemplate', 'iris-promote');
    const good = '{{tasks.evaluate.outputs.parameters.verdict}} == promote';
    expect(template(workflow, 'pipeline')).toMatchObject({
      dag: {
        tasks: [
          { name: 'evaluate' },
          { name: 'approve', depends: 'evaluate', when: good },
          { name: 'promote', depends: 'evaluate && approve', when: good },
        ],
      },
    });
    expect(template(workflow, 'promote')).toMatchObject({ serviceAccountName: 'team-rollout-iris' });
    expect(workflow?.spec.synchronization).toEqual({ mutexes: [{ name: 'iris-promote' }] });
  });

  it('roll back what a run names, one at a time, with few attempts and within a quarter of an hour', () => {
    const workflow = find('WorkflowTemplate', 'iris-roll-back');
    expect(workflow?.spec).toMatchObject({
      arguments: {
        parameters: [{ name: 'version', value: 'candidate' }, { name: 'reason' }],
      },
      synchronization: { mutexes: [{ name: 'iris-roll-back' }] },
      activeDeadlineSeconds: 900,
      ttlStrategy: { secondsAfterCompletion: 172_800 },
    });
    expect(template(workflow, 'roll-back')).toMatchObject({
      serviceAccountName: 'team-rollout-iris',
      retryStrategy: { limit: 2 },
    });
  });

  it('run by their schedules', () => {
    expect(find('CronWorkflow', 'iris')?.spec.schedules).toEqual(['0 3 * * 1']);
    expect(find('CronWorkflow', 'iris-promote')?.spec.schedules).toEqual(['*/15 * * * *']);
    expect(find('CronWorkflow', 'iris-roll-back')).toBeUndefined();
  });

  it('promote without a person where the cluster file asks for none', () => {
    const workflow = built([iris]).find('WorkflowTemplate', 'iris-promote');
    expect(template(workflow, 'approve')).toBeUndefined();
    expect(template(workflow, 'pipeline')).toMatchObject({
      dag: { tasks: [{ name: 'evaluate' }, { name: 'promote', depends: 'evaluate' }] },
    });
  });
});

describe('the pipeline of a model that is not served', () => {
  const { find, problems } = built([iris], []);

  it('makes versions, and moves nothing', () => {
    expect(problems()).toEqual([]);
    const workflow = find('WorkflowTemplate', 'iris');
    expect(template(workflow, 'register')).toBeDefined();
    expect(template(workflow, 'deploy')).toBeUndefined();
    expect(find('WorkflowTemplate', 'iris-promote')).toBeUndefined();
    expect(find('WorkflowTemplate', 'iris-roll-back')).toBeUndefined();
  });
});

describe('every pipeline of the folder', () => {
  it.each(Object.entries(pipelines))('%s agrees with its package', (name, { model }) => {
    const { problems } = built([{ ...iris, name }], [{ name: model, format: 'mlflow' }]);
    expect(problems()).toEqual([]);
  });

  it('has the name of its package', () => {
    const names = Object.entries(pipelines).map(([name, known]) => [name, known.interface.name]);
    expect(names.filter(([name, declared]) => name !== declared)).toEqual([]);
  });
});
