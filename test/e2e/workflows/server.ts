import { mkdirSync } from 'node:fs';
import type { Api } from '../api.ts';
import { ask } from '../kubelet/http.ts';
import type { Workload } from '../kubelet/kinds.ts';
import { type Server, until } from '../process.ts';
import { startAsItsAccount } from './controller.ts';

/** Port of the server on this machine, as in its pod. */
export const serverPort = 2746;

/**
 * The real server of Argo Workflows, but for its pages, with the arguments and variables of its pod, as its account. It
 * listens when this is done.
 *
 * @param workload its Deployment in a cluster without an exposure of it: people's login needs the identity
 */
export async function startWorkflowServer(
  program: string,
  workload: Workload,
  kubeconfig: string,
  folder: string,
): Promise<Server> {
  mkdirSync(folder, { recursive: true });
  const server = startAsItsAccount('server', program, workload, kubeconfig, folder);
  await until('the server of workflows', 60_000, async () => {
    server.assertAlive();
    const answer = await ask({ address: '127.0.0.1', port: serverPort, path: '/api/v1/version' }).catch(
      () => undefined,
    );
    // Its own connection for calls of the API comes a second after it listens.
    return answer !== undefined && answer.status !== 503;
  });
  return server;
}

/** A token of an account, as the kubelet gives it to a pod. The account is made if it is not there. */
export async function tokenOf(api: Api, namespace: string, account: string): Promise<string> {
  const accounts = `/api/v1/namespaces/${namespace}/serviceaccounts`;
  const all = await api.list<{ metadata: { name: string } }>(accounts);
  if (!all.some(({ metadata }) => metadata.name === account))
    await api.create(accounts, { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: account } });
  const { status } = await api.create<{ status: { token: string } }>(`${accounts}/${account}/token`, {
    apiVersion: 'authentication.k8s.io/v1',
    kind: 'TokenRequest',
    spec: { audiences: [] },
  });
  return status.token;
}
