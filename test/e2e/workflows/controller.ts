import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workload } from '../kubelet/kinds.ts';
import { type Server, startServer } from '../process.ts';

/**
 * Starts the real workflow controller with the arguments and variables of its pod, as its account: the API server gives
 * it the rights of that account and no others.
 */
export function startWorkflowController(
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
  const variables = (container?.env ?? []).map(({ name, value = '' }) => [name, value]);
  return startServer('workflow-controller', program, container?.args ?? [], {
    log: join(folder, 'controller.log'),
    env: { ...Object.fromEntries(variables), KUBECONFIG: file },
  });
}
