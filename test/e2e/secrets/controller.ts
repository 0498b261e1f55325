import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tool } from '../../../tools/pinned.ts';
import type { ControlPlane } from '../control-plane.ts';
import { freePorts, type Server, startServer, temporaryFolder } from '../process.ts';

/**
 * Starts the real sealing controller as it runs in the platform: in kube-system, without renewal of its key.
 *
 * It reads its account from a path of pods, so it gets its own `/run`.
 */
export async function startController({ kubeconfig }: ControlPlane): Promise<Server> {
  const folder = temporaryFolder();
  const { clusters, users } = JSON.parse(readFileSync(kubeconfig, 'utf8'));
  const server = new URL(clusters[0].cluster.server);
  const account = join(folder, 'serviceaccount');
  mkdirSync(account);
  writeFileSync(join(account, 'token'), users[0].user.token, { mode: 0o600 });
  writeFileSync(join(account, 'ca.crt'), readFileSync(clusters[0].cluster['certificate-authority']));
  writeFileSync(join(account, 'namespace'), 'kube-system');
  const [http, metrics] = await freePorts(2);
  const script = [
    'mount -t tmpfs tmpfs "$(readlink -f /var/run)"',
    'mkdir -p /var/run/secrets/kubernetes.io',
    `cp -r '${account}' /var/run/secrets/kubernetes.io/`,
    `exec '${tool('sealed-secrets-controller')}' --key-renew-period=0 --listen-addr=127.0.0.1:${http} --listen-metrics-addr=127.0.0.1:${metrics}`,
  ].join(' && ');
  return startServer(
    'sealed-secrets-controller',
    'unshare',
    ['--map-root-user', '--mount', 'sh', '-c', script],
    {
      log: join(folder, 'controller.log'),
      env: { KUBERNETES_SERVICE_HOST: server.hostname, KUBERNETES_SERVICE_PORT: server.port },
    },
  );
}
