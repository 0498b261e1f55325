import { mkdirSync } from 'node:fs';
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
