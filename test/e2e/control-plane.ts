import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Tool, tool } from '../../tools/pinned.ts';
import { Api } from './api.ts';
import { kwokConfig } from './kwok.ts';
import { freePorts, removeFolder, type Server, startServer, temporaryFolder, until } from './process.ts';

/** The tools of a control plane with controllers. */
export const controlPlaneTools = [
  'etcd',
  'kube-apiserver',
  'kube-controller-manager',
  'kube-scheduler',
  'kwok',
] as const satisfies readonly Tool[];

/** A Kubernetes control plane with the real servers, on loopback ports of its own. */
export interface ControlPlane {
  readonly api: Api;
  /** Path of a kubeconfig with all rights. */
  readonly kubeconfig: string;
  /** The running servers, for reading their memory. */
  readonly servers: readonly Server[];
  /** Ends all servers and deletes their data. */
  stop(): Promise<void>;
}

/** Options of a control plane. */
export interface ControlPlaneOptions {
  /**
   * Initial data of etcd.
   * @default an empty one
   */
  readonly data?: string;
  /** Folder to which the data is copied after the stop; only with `controllers: false`. */
  readonly saveTo?: string;
  /**
   * Also starts controllers, scheduler and kwok, which create and run pods.
   * @default true
   */
  readonly controllers?: boolean;
  /**
   * Range of Service addresses.
   * @default '10.43.0.0/16'
   */
  readonly serviceCidr?: string;
}

/** Starts etcd, the API server and, by default, controllers, scheduler and kwok. */
export async function startControlPlane(options: ControlPlaneOptions = {}): Promise<ControlPlane> {
  const folder = temporaryFolder();
  const file = (name: string) => join(folder, name);
  const servers: Server[] = [];
  let api: Api | undefined;

  const start = (name: Parameters<typeof tool>[0], args: string[]) => {
    const server = startServer(name, tool(name), args, { log: file(`${name}.log`), cwd: folder });
    servers.push(server);
    return server;
  };
  const stop = async (save?: string) => {
    api?.close();
    for (const server of servers.toReversed()) await server.stop();
    if (save !== undefined) cpSync(file('etcd'), save, { recursive: true });
    removeFolder(folder);
  };

  try {
    const [etcdPort, peerPort, apiPort, managerPort, schedulerPort, kwokPort] = await sixPorts();
    if (options.data !== undefined) cpSync(options.data, file('etcd'), { recursive: true });
    start('etcd', etcdArguments(file('etcd'), etcdPort, peerPort));

    const token = randomBytes(16).toString('hex');
    writeFileSync(file('tokens.csv'), `${token},admin,admin,"system:masters"\n`, { mode: 0o600 });
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    writeFileSync(file('accounts.key'), privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
    mkdirSync(file('certs'));
    const apiServer = start('kube-apiserver', [
      `--etcd-servers=http://127.0.0.1:${etcdPort}`,
      '--bind-address=127.0.0.1',
      '--advertise-address=127.0.0.1',
      `--secure-port=${apiPort}`,
      `--cert-dir=${file('certs')}`,
      `--service-cluster-ip-range=${options.serviceCidr ?? '10.43.0.0/16'}`,
      '--authorization-mode=RBAC',
      // Pod Security decides about privileged pods; K3s sets this too.
      '--allow-privileged',
      `--token-auth-file=${file('tokens.csv')}`,
      '--service-account-issuer=https://kubernetes.default.svc.cluster.local',
      `--service-account-key-file=${file('accounts.key')}`,
      `--service-account-signing-key-file=${file('accounts.key')}`,
      '--endpoint-reconciler-type=none',
      // Pod Security, quota and admission policies, as in every cluster; named so that a changed default has no effect.
      '--enable-admission-plugins=PodSecurity,ResourceQuota,LimitRanger,Priority,RuntimeClass,ValidatingAdmissionPolicy,NodeRestriction',
    ]);
    const certificate = file('certs/apiserver.crt');
    api = await connect(apiServer, apiPort, token, certificate);
    const kubeconfig = file('kubeconfig');
    writeFileSync(kubeconfig, kubeconfigFor(apiPort, token, certificate), { mode: 0o600 });

    if (options.controllers !== false) {
      start('kube-controller-manager', [
        `--kubeconfig=${kubeconfig}`,
        '--bind-address=127.0.0.1',
        `--secure-port=${managerPort}`,
        '--leader-elect=false',
        '--use-service-account-credentials',
        `--service-account-private-key-file=${file('accounts.key')}`,
        `--root-ca-file=${certificate}`,
        // A quota that is older than a kind counts its objects only from the next round, by default after five minutes.
        '--resource-quota-sync-period=10s',
        // Each of its many controllers requests a token first, which takes five seconds at the default rate.
        '--kube-api-qps=500',
        '--kube-api-burst=500',
      ]);
      start('kube-scheduler', [
        `--kubeconfig=${kubeconfig}`,
        '--bind-address=127.0.0.1',
        `--secure-port=${schedulerPort}`,
        '--leader-elect=false',
        '--kube-api-qps=500',
        '--kube-api-burst=500',
      ]);
      writeFileSync(file('kwok.yaml'), kwokConfig());
      start('kwok', [
        `--kubeconfig=${kubeconfig}`,
        `--config=${file('kwok.yaml')}`,
        `--server-address=127.0.0.1:${kwokPort}`,
        '--manage-all-nodes=false',
        '--manage-nodes-with-annotation-selector=kwok.x-k8s.io/node=fake',
        '--node-lease-duration-seconds=40',
      ]);
    }
    return { api, kubeconfig, servers, stop: () => stop(options.saveTo) };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function sixPorts(): Promise<[number, number, number, number, number, number]> {
  const [a, b, c, d, e, f] = await freePorts(6);
  return [a!, b!, c!, d!, e!, f!];
}

function etcdArguments(data: string, port: number, peerPort: number): string[] {
  return [
    `--data-dir=${data}`,
    `--listen-client-urls=http://127.0.0.1:${port}`,
    `--advertise-client-urls=http://127.0.0.1:${port}`,
    `--listen-peer-urls=http://127.0.0.1:${peerPort}`,
    // etcd stores this URL in its data, so it has to be the same at every start; no peer uses it.
    '--initial-advertise-peer-urls=http://127.0.0.1:2380',
    '--initial-cluster=default=http://127.0.0.1:2380',
    '--unsafe-no-fsync',
    '--log-level=warn',
  ];
}

async function connect(server: Server, port: number, token: string, certificate: string): Promise<Api> {
  await until('the certificate of kube-apiserver', 30_000, () => {
    server.assertAlive();
    return readable(certificate);
  });
  const api = new Api({ port, token, ca: readFileSync(certificate, 'utf8') });
  await until('kube-apiserver ready', 60_000, () => {
    server.assertAlive();
    // Connections are refused until it listens.
    return api.ready().catch(() => false);
  });
  return api;
}

function readable(path: string): boolean {
  try {
    return readFileSync(path, 'utf8').includes('END CERTIFICATE');
  } catch {
    return false;
  }
}

/** JSON is YAML, and kubeconfigs may be either. */
function kubeconfigFor(port: number, token: string, certificate: string): string {
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'e2e',
    clusters: [
      { name: 'e2e', cluster: { server: `https://127.0.0.1:${port}`, 'certificate-authority': certificate } },
    ],
    users: [{ name: 'admin', user: { token } }],
    contexts: [{ name: 'e2e', context: { cluster: 'e2e', user: 'admin' } }],
  });
}
