import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workload } from '../kubelet/kinds.ts';
import type { RemoteReport } from '../kubelet/remote-report.ts';
import type { Stack } from '../mlflow/stack.ts';
import { type Server, startServer, until } from '../process.ts';

/**
 * Starts the real workflow controller with the arguments and variables of its pod, as its account.
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
  const server = startAsItsAccount('controller', program, workload, kubeconfig, folder);
  await report.step('the controller of workflows is healthy', () =>
    until('the controller', 60_000, async () => {
      server.assertAlive();
      return await fetch('http://127.0.0.1:6060/healthz').then(
        ({ ok }) => ok,
        () => false,
      );
    }),
  );
  return join(folder, 'controller.log');
}

/**
 * Starts a program with the arguments and variables of its pod, as the account of the pod: the API server gives it the
 * rights of that account and no others.
 *
 * @param name name of its log in the folder
 */
export function startAsItsAccount(
  name: string,
  program: string,
  workload: Workload,
  kubeconfig: string,
  folder: string,
): Server {
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
  const variables = (container?.env ?? []).map(({ name: key, value = '' }) => [key, value]);
  return startServer(`workflow-${name}`, program, container?.args ?? [], {
    log: join(folder, `${name}.log`),
    env: { ...Object.fromEntries(variables), KUBECONFIG: file },
  });
}
