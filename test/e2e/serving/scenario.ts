import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { allMetricSources } from '../../../constructs/core/model/metric.ts';
import { variantOf, variants } from '../../../constructs/mlops/rollout/model.ts';
import { buildCluster } from '../../../constructs/synthesize.ts';
import { cluster as homelab } from '../../fixtures/clusters/homelab.ts';
import type { Api } from '../api.ts';
import { ask } from '../kubelet/http.ts';
import { onControlPlane } from '../kubelet/plane.ts';
import type { RemoteReport } from '../kubelet/remote-report.ts';
import type { ServerKubelet } from '../kubelet/server.ts';
import type { BucketUser } from '../mlflow/object-store.ts';
import { startStack } from '../mlflow/stack.ts';
import { until } from '../process.ts';
import { CheckError, expectNone } from '../report.ts';
import { checkAccount } from './account.ts';
import { checkDelivery } from './argocd.ts';
import type { Handover } from './inside.ts';
import { checkMade } from './made.ts';
import type { DeploymentObject } from './objects.ts';
import { startServing } from './site.ts';
import { checkTraffic } from './traffic.ts';

/** The model of the fixture, and the team that has it. */
const model = 'iris';
const namespace = 'data-science-dev';
const team = `team-${namespace}`;
const services = `/apis/serving.kserve.io/v1beta1/namespaces/${namespace}/inferenceservices`;
const deployments = `/apis/apps/v1/namespaces/${namespace}/deployments`;
const rollout = { user: `system:serviceaccount:${namespace}:team-rollout-${model}` };

/** Serves a model of a team of the homelab with the real controller. */
export async function testServing(
  report: RemoteReport,
  { environment, python, folder, data, controller }: Handover,
): Promise<void> {
  const build = buildCluster(homelab);
  const stack = await startStack(report, build, environment, folder, team);
  const trained = await report.step('two models trained and uploaded', async () =>
    train(python, stack.folder('models'), stack.bucket),
  );
  await onControlPlane(report, data, async (plane) => {
    const { api } = plane;
    // The quota of the team also counts workflows, and is not used before their definitions are there.
    const components = ['argo-workflows'];
    const props = { build, stack, plane, environment, python, controller, team, namespace, components };
    const kubelet = await startServing(report, props);
    await checkAtRest(report, api);
    await checkAccount(report, api, namespace, model);
    await serve(report, api, kubelet, 'champion', trained.right);
    await serve(report, api, kubelet, 'candidate', trained.wrong);
    await checkMade(report, build, api, kubelet.pods, namespace, model);
    await checkTraffic(report, api, namespace, model, rollout);
    await checkDelivery(report, build, api, namespace, model, stack.folder('kserve'));
    await checkMetrics(report, build, kubelet);
  });
}

/** Trains the models and uploads them. @returns the address of each */
function train(python: string, folder: string, bucket: BucketUser) {
  mkdirSync(folder, { recursive: true });
  execFileSync(python, [join(import.meta.dirname, 'models.py'), folder], {
    env: { ...process.env, MLFLOW_DISABLE_TELEMETRY: 'true', GIT_PYTHON_REFRESH: 'quiet' },
    stdio: 'pipe',
  });
  const address = (name: string) => {
    for (const file of readdirSync(join(folder, name), { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue;
      const path = join(file.parentPath, file.name);
      bucket.upload(path, `models/${name}${path.slice(join(folder, name).length)}`);
    }
    return `s3://${team}/models/${name}`;
  };
  return { right: address('right'), wrong: address('wrong') };
}

async function checkAtRest(report: RemoteReport, api: Api): Promise<void> {
  await report.check(
    'before a first model there are no pods, and Argo CD is told that both are stopped',
    async () => {
      interface Stopped {
        readonly status?: { readonly conditions?: readonly { type: string; status: string }[] };
      }
      await until('both are stopped', 30_000, async () => {
        const all = await api.list<Stopped>(services);
        return (
          all.length === variants.length &&
          all.every(({ status }) =>
            status?.conditions?.some(({ type, status: is }) => type === 'Stopped' && is === 'True'),
          )
        );
      });
      const made = await api.list<{ metadata: { name: string } }>(deployments);
      expectNone(made.map(({ metadata }) => metadata.name));
    },
  );
}

/** Lets a variant serve the model at an address, as the account of the rollout. */
async function serve(
  report: RemoteReport,
  api: Api,
  kubelet: ServerKubelet,
  variant: (typeof variants)[number],
  storageUri: string,
): Promise<void> {
  const name = variantOf(model, variant);
  await report.check(`the ${variant} serves ${storageUri}`, async () => {
    const body = {
      metadata: { annotations: { 'serving.kserve.io/stop': 'false' } },
      spec: { predictor: { annotations: { 'hearth/model-version': '1' }, model: { storageUri } } },
    };
    await api.call('PATCH', `${services}/${name}`, {
      body,
      contentType: 'application/merge-patch+json',
      as: rollout,
    });
    let found: DeploymentObject | undefined;
    await until(`${name} has a pod that is ready`, 90_000, async () => {
      if (kubelet.errors.length > 0) throw new CheckError(kubelet.errors.join('\n'));
      found = await api.get<DeploymentObject>(`${deployments}/${name}-predictor`).catch(() => undefined);
      return (found?.status?.availableReplicas ?? 0) > 0;
    }).catch(async (error: Error) => {
      const events = await api.list<{ message?: string }>(`/api/v1/namespaces/${namespace}/events`);
      throw new CheckError(
        [error.message, ...events.slice(-8).map(({ message }) => message), kubelet.lastOutput].join('\n'),
      );
    });
  });
}

async function checkMetrics(
  report: RemoteReport,
  build: ReturnType<typeof buildCluster>,
  kubelet: ServerKubelet,
): Promise<void> {
  await report.check('the controller serves every metric that alerts may name', async () => {
    const text = await (await fetch('http://127.0.0.1:8080/metrics')).text();
    const source = build.cluster.all(allMetricSources).find(({ component }) => component.name === 'kserve')!;
    expectNone(Object.keys(source.metrics).filter((name) => !new RegExp(`^${name}\\{`, 'm').test(text)));
  });
  await report.check('MLServer serves its metrics', async () => {
    const pod = kubelet.pods[0]!;
    const { text } = await ask({ address: kubelet.addressOf(pod), port: 8082, path: '/metrics' });
    expectNone(
      ['model_infer_request_success', 'model_infer_request_duration'].filter((name) => !text.includes(name)),
    );
  });
}
