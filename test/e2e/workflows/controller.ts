import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workload } from '../kubelet/kinds.ts';
import { type Server, startServer } from '../process.ts';

/** The real workflow controller, with the arguments and variables of its pod, as its account. */
export function startWorkflowController(
  program: string,
  workload: Workload,
  kubeconfig: string,
  folder: string,
): Server {
  return startAsItsAccount('controller', program, workload, kubeconfig, folder);
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
