import { describe, expect, it } from 'vitest';
import { allReleases } from '../../constructs/core/author/chart/release.ts';
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
const served: readonly ModelSpec[] = [
  { name: 'iris', format: 'mlflow', replicas: 1 },
  { name: 'diabetes', format: 'mlflow', replicas: 1 },
];

/** The homelab with these pipelines and models in an environment of a team. */
function built(
  specs: readonly PipelineSpec[],
  models?: readonly ModelSpec[],
  change: Partial<ClusterSpec> = {},
) {
  const [team, ...others] = homelab.teams!;
  const { dev } = team!.environments;
  const environment = { ...dev!, pipelines: specs, models: models ?? dev!.models ?? [] };
  const spec: ClusterSpec = {
    ...homelab,
    ...change,
    teams: [{ ...team!, environments: { ...team!.environments, dev: environment } }, ...others],
  };
  const result = build(createPlatform(resolveCluster(spec)));
  const object = (kind: string, name: string, inside = namespace) =>
    result.objects.find(
      ({ manifest }) =>
        manifest.kind === kind &&
        manifest.metadata.name === name &&
        (manifest.metadata.namespace ?? inside) === inside,
    )?.manifest;
  const find = (kind: string, name: string) => object(kind, name) as unknown as Workflow | undefined;
  const release = result.cluster.all(allReleases).find(({ component }) => component.name === 'prometheus')!;
  const values = result.values.get(release) as unknown as { alertmanager: { config: Alertmanager } };
  const edges = result.edges.flatMap(({ from, to }) =>
    typeof from === 'string' || typeof to === 'string' || !('podPort' in to)
      ? []
      : [`${from.id} ${to.pods.id}`],
  );
  return {
    object,
    find,
    problems: () => proveBuild(result).problems,
    alertmanager: values.alertmanager.config,
    edges,
  };
}

interface Alertmanager {
  readonly route: { readonly routes: readonly { readonly receiver: string }[] };
  readonly receivers: readonly { readonly name: string }[];
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

describe('the loop that closes', () => {
  const { find, object, problems, alertmanager, edges } = built(
    [iris, { ...iris, name: 'diabetes' }],
    served,
  );

  it('has no problems', () => {
    expect(problems()).toEqual([]);
  });

  it('measures with the image of the pipeline, as what the platform runs for a team', () => {
    const deployment = object('Deployment', 'team-data-science-dev-iris-monitor');
    expect(deployment).toMatchObject({
      spec: {
        template: {
          spec: {
            automountServiceAccountToken: false,
            priorityClassName: 'hearth-team',
            imagePullSecrets: [{ name: 'team-data-science-registry' }, { name: 'team-data-science-images' }],
            containers: [{ image: iris.image, command: ['python', '-m', 'iris', 'serve-metrics'] }],
          },
        },
      },
    });
  });

  it('alerts by the figure and the minimum of each plan', () => {
    const rules = JSON.stringify(object('PrometheusRule', 'team-data-science-dev'));
    expect(rules).toContain(
      '(hearth_model_precision{namespace=\\"data-science-dev\\",model=\\"iris\\"}) < 0.8 and',
    );
    expect(rules).toContain(
      '(hearth_model_r2{namespace=\\"data-science-dev\\",model=\\"diabetes\\"}) < 0.25 and',
    );
  });

  it('has Alertmanager call the server of workflows for that alert, and tell people too', () => {
    const [, route] = alertmanager.route.routes;
    expect(route).toEqual({
      receiver: 'data-science-dev-iris-roll-back',
      matchers: ['alertname = "ModelQualityLow"', 'namespace = "data-science-dev"', 'model = "iris"'],
      group_by: ['alertname', 'namespace', 'model', 'version', 'role'],
      group_wait: '0s',
      group_interval: '1m',
      repeat_interval: '1h',
      continue: true,
    });
    expect(alertmanager.receivers.find(({ name }) => name === route?.receiver)).toEqual({
      name: 'data-science-dev-iris-roll-back',
      webhook_configs: [
        {
          url: 'http://argo-workflows-server.argo-workflows.svc.cluster.local:2746/api/v1/events/data-science-dev/iris-roll-back',
          send_resolved: false,
          http_config: {
            authorization: {
              type: 'Bearer',
              credentials_file: '/var/run/secrets/kubernetes.io/serviceaccount/token',
            },
          },
        },
      ],
    });
    expect(edges).toContain('prometheus/alertmanager argo-workflows/server');
  });

  it.each([
    ['data-science-dev-iris-roll-back', 1],
    ['data-science-dev-iris', 0],
  ])('has %s as the name of a receiver of people: %i problems', (name, count) => {
    const prometheus = {
      ...homelab.components.prometheus!,
      alerts: { receivers: [{ name, ntfy: { server: 'https://ntfy.sh' } }] },
    };
    const components = { ...homelab.components, prometheus };
    const found = built([iris], undefined, { components }).problems();
    expect(found).toMatchObject(
      [
        {
          code: 'alerts-reserved-name',
          path: 'components.prometheus.alerts.receivers[0].name',
          found: `'${name}', the name of a receiver that the platform has`,
        },
      ].slice(0, count),
    );
    expect(found).toHaveLength(count);
  });

  it('lets that account start these two rollbacks and nothing else', () => {
    expect(object('Role', 'prometheus-alertmanager')).toMatchObject({
      rules: [
        { resources: ['workfloweventbindings'], verbs: ['list'] },
        {
          resources: ['workflowtemplates'],
          resourceNames: ['iris-roll-back', 'diabetes-roll-back'],
          verbs: ['get'],
        },
        { resources: ['workflows'], verbs: ['create'] },
      ],
    });
    expect(JSON.stringify(object('ValidatingAdmissionPolicy', 'team-data-science-dev-webhooks'))).toContain(
      "in ['iris-roll-back', 'diabetes-roll-back']",
    );
  });

  it('starts the rollback of the version that the alert names', () => {
    expect(object('WorkflowEventBinding', 'diabetes-roll-back')).toMatchObject({
      spec: {
        event: { selector: expect.stringContaining('payload.commonLabels.model == "diabetes"') },
        submit: {
          workflowTemplateRef: { name: 'diabetes-roll-back' },
          arguments: {
            parameters: [
              { name: 'version', valueFrom: { event: 'payload.commonLabels.version' } },
              { name: 'reason', valueFrom: { event: 'payload.commonAnnotations.summary' } },
            ],
          },
        },
      },
    });
    expect(find('WorkflowTemplate', 'diabetes-roll-back')).toBeDefined();
  });

  it('has the server answer tokens only where a pipeline needs it', () => {
    const args = (build: ReturnType<typeof built>) =>
      JSON.stringify(build.object('Deployment', 'argo-workflows-server', 'argo-workflows'));
    expect(args(built([iris]))).toContain('--auth-mode=client');
    expect(args(built([iris], []))).not.toContain('--auth-mode=client');
    expect(args(built([iris], []))).toContain('--auth-mode=sso');
  });

  it('works without the pages of the server', () => {
    const { argoWorkflows: _, ...others } = homelab.components;
    const quiet = built([iris], undefined, { components: { ...others, argoWorkflows: {} } });
    expect(quiet.problems()).toEqual([]);
    const args = JSON.stringify(quiet.object('Deployment', 'argo-workflows-server', 'argo-workflows'));
    expect(args).toContain('--auth-mode=client');
    expect(args).not.toContain('--auth-mode=sso');
  });
});

describe('the pipeline of a model that is not served', () => {
  const { find, object, problems, alertmanager } = built([iris], []);

  it('makes versions, and moves nothing', () => {
    expect(problems()).toEqual([]);
    const workflow = find('WorkflowTemplate', 'iris');
    expect(template(workflow, 'register')).toBeDefined();
    expect(template(workflow, 'deploy')).toBeUndefined();
    expect(find('WorkflowTemplate', 'iris-promote')).toBeUndefined();
    expect(find('WorkflowTemplate', 'iris-roll-back')).toBeUndefined();
  });

  it('has no monitor, and no alert that starts anything', () => {
    expect(object('Deployment', 'team-data-science-dev-iris-monitor')).toBeUndefined();
    expect(object('WorkflowEventBinding', 'iris-roll-back')).toBeUndefined();
    expect(alertmanager.route.routes.map(({ receiver }) => receiver)).toEqual(['dead-mans-switch', 'phones']);
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
