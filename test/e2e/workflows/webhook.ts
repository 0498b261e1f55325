import type { Api } from '../api.ts';
import { ask } from '../kubelet/http.ts';
import type { RemoteReport } from '../kubelet/remote-report.ts';
import { tokenOfAccount } from '../kubelet/token.ts';
import { until } from '../process.ts';
import { CheckError } from '../report.ts';
import { serverPort } from './server.ts';

const caller = { namespace: 'monitoring', name: 'prometheus-alertmanager' } as const;
const acting = { user: `system:serviceaccount:${caller.namespace}:${caller.name}` };
const template = 'iris-roll-back';

interface Started {
  readonly metadata: { readonly name: string };
  readonly spec: {
    readonly workflowTemplateRef?: { readonly name: string };
    readonly arguments?: { readonly parameters?: readonly object[] };
  };
}

/** Calls as Alertmanager makes them, at the real server: which start a rollback, and which are refused. */
export async function checkWebhook(report: RemoteReport, api: Api, namespace: string): Promise<void> {
  const workflows = `/apis/argoproj.io/v1alpha1/namespaces/${namespace}/workflows`;
  const rollbacks = async () =>
    (await api.list<Started>(workflows)).filter(({ spec }) => spec.workflowTemplateRef?.name === template);
  const call = (token: string | undefined, body: object, where = namespace) =>
    ask({
      address: '127.0.0.1',
      port: serverPort,
      path: `/api/v1/events/${where}/${template}`,
      method: 'POST',
      body,
      ...(token !== undefined && { headers: { authorization: `Bearer ${token}` } }),
    });
  const own = await tokenOfAccount(api, caller.namespace, caller.name);
  const others = await tokenOfAccount(api, 'students-dev', 'somebody');

  await report.check('a call without a token is refused', async () => {
    expectStatus((await call(undefined, firing(namespace))).status, 403);
  });
  await report.check("a call with the token of another team's account is refused", async () => {
    expectStatus((await call(others, firing(namespace))).status, 403);
  });
  await report.check('the account of Alertmanager is refused in a namespace without pipelines', async () => {
    expectStatus((await call(own, firing('students-dev'), 'students-dev')).status, 403);
  });
  await report.check(
    'an alert that fires starts the rollback of its version, as the account of the rollout',
    async () => {
      const start = performance.now();
      const { status, text } = await call(own, firing(namespace));
      if (status !== 200) throw new CheckError(`${status}: ${text}`);
      let found: Started[] = [];
      await until('the workflow', 20_000, async () => {
        found = await rollbacks();
        return found.length > 0;
      });
      report.note(`the workflow was there after ${Math.round(performance.now() - start)} ms`);
      const parameters = JSON.stringify(found[0]?.spec.arguments?.parameters);
      const wanted = JSON.stringify([
        { name: 'version', value: '8' },
        { name: 'reason', value: 'precision of the candidate of iris, version 8, is 0.61, below 0.8' },
      ]);
      if (found.length !== 1 || parameters !== wanted) throw new CheckError(JSON.stringify(found));
      await checkPod(api, namespace, found[0]!.metadata.name);
      report.note(`its pod was there after ${Math.round(performance.now() - start)} ms`);
    },
  );
  await report.check('an alert that is over, and one of another model, start nothing', async () => {
    for (const body of [firing(namespace, { status: 'resolved' }), firing(namespace, { model: 'flowers' })]) {
      const { status, text } = await call(own, body);
      if (status !== 200) throw new CheckError(`${status}: ${text}`);
    }
    // Calls are answered before they are worked off, in their order by default workers: wait for a further one.
    await call(own, firing(namespace));
    await until('the workflow of the last call', 20_000, async () => (await rollbacks()).length >= 2);
    const { length } = await rollbacks();
    if (length !== 2) throw new CheckError(`${length} rollbacks instead of 2`);
  });
  await report.check('the account of Alertmanager can make no other workflow', async () => {
    const of = (spec: object) => ({
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'Workflow',
      metadata: { generateName: 'by-alertmanager-' },
      spec,
    });
    const refused = [
      of({ workflowTemplateRef: { name: 'iris' } }),
      of({ workflowTemplateRef: { name: template }, serviceAccountName: 'team-rollout-iris' }),
      of({ workflowTemplateRef: { name: template, clusterScope: true } }),
      of({ entrypoint: 'a', templates: [{ name: 'a', suspend: {} }] }),
    ];
    for (const workflow of refused) {
      const message = await api.create(workflows, workflow, acting).then(
        () => 'it was made',
        (error: Error) => error.message,
      );
      if (!message.includes('this account makes workflows of iris-roll-back only'))
        throw new CheckError(`${JSON.stringify(workflow.spec)}: ${message}`);
    }
    await api.create(workflows, of({ workflowTemplateRef: { name: template } }), acting);
  });
}

/** What Alertmanager sends of one alert. */
function firing(
  namespace: string,
  { status = 'firing', model = 'iris' }: { readonly status?: string; readonly model?: string } = {},
) {
  const labels = {
    alertname: 'ModelQualityLow',
    namespace,
    model,
    version: '8',
    role: 'candidate',
    severity: 'critical',
  };
  const annotations = {
    summary: `precision of the candidate of ${model}, version 8, is 0.61, below 0.8`,
    runbook: 'docs/runbooks/model-quality-low.md',
  };
  return {
    version: '4',
    groupKey: '{}',
    status,
    receiver: `${namespace}-${template}`,
    groupLabels: labels,
    commonLabels: labels,
    commonAnnotations: annotations,
    alerts: [{ status, labels, annotations, startsAt: '2026-11-30T06:00:00Z' }],
  };
}

interface Pod {
  readonly spec: {
    readonly serviceAccountName: string;
    readonly containers: readonly { readonly name: string; readonly args?: readonly string[] }[];
  };
}

/** The pod of the step: as which account, and with which arguments. */
async function checkPod(api: Api, namespace: string, workflow: string): Promise<void> {
  const path = `/api/v1/namespaces/${namespace}/pods?labelSelector=workflows.argoproj.io%2Fworkflow%3D${workflow}`;
  let pods: Pod[] = [];
  await until('the pod', 30_000, async () => {
    pods = await api.list<Pod>(path);
    return pods.length > 0;
  });
  const [pod] = pods;
  const args = pod?.spec.containers.find(({ name }) => name === 'main')?.args ?? [];
  const given = ['--rollout iris', `--namespace ${namespace}`, '--version 8', '--reason precision of the'];
  const missing = given.filter((part) => !args.join(' ').includes(part));
  if (pod?.spec.serviceAccountName !== 'team-rollout-iris' || missing.length > 0)
    throw new CheckError(`${pod?.spec.serviceAccountName}: ${args.join(' ')}`);
}

function expectStatus(found: number, wanted: number): void {
  if (found !== wanted) throw new CheckError(`the server answers ${found}, not ${wanted}`);
}
