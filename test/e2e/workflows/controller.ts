import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workload } from '../kubelet/kinds.ts';
import type { RemoteReport } from '../kubelet/remote-report.ts';
import type { Stack } from '../mlflow/stack.ts';
import { startServer, until } from '../process.ts';

/**
 * Starts the real workflow controller with the arguments and variables of its pod, as its account: the API server gives
 * it the rights of that account and no others.
 *
 * @returns the path of its log
 */
export async function startWorkflowController(
  report: RemoteReport,
  program: string,
  stack: Stack,
  kubeconfig: string,
): Promise<string> {
  const folder = stack.folder('controller');
  mkdirSync(folder, { recursive: true });
  const workload = stack.objects.get('Deployment', 'argo-workflows', 'argo-workflows-controller');
  const log = join(folder, 'controller.log');
  const server = startServer(
    'workflow-controller',
    program,
    workload.spec.template.spec.containers[0]?.args ?? [],
    {
      log,
      env: environmentOf(workload, kubeconfig, folder),
    },
  );
  await report.step('the controller of workflows is healthy', () =>
    until('the controller', 60_000, async () => {
      server.assertAlive();
      return await fetch('http://127.0.0.1:6060/healthz').then(
        ({ ok }) => ok,
        () => false,
      );
    }),
  );
  return log;
}

function environmentOf(workload: Workload, kubeconfig: string, folder: string): Record<string, string> {
  const { namespace } = workload.metadata;
  const [container] = workload.spec.template.spec.containers;
  const { serviceAccountName } = workload.spec.template.spec;
  const config = JSON.parse(readFileSync(kubeconfig, 'utf8'));
  const user = { ...config.users[0].user, as: `system:serviceaccount:${namespace}:${serviceAccountName}` };
  const own = {
    ...config,
    users: [{ ...config.users[0], user }],
    contexts: [{ ...config.contexts[0], context: { ...config.contexts[0].context, namespace } }],
  };
  const file = join(folder, 'kubeconfig');
  writeFileSync(file, JSON.stringify(own), { mode: 0o600 });
  const variables = (container?.env ?? []).map(({ name, value = '' }) => [name, value]);
  return { ...Object.fromEntries(variables), KUBECONFIG: file };
}
