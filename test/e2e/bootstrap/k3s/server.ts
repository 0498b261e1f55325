import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { start, until } from './children.ts';
import type { Config } from './config.ts';
import { Kube } from './kube.ts';
import { fatal } from './log.ts';
import { hashOf, parseToken } from './token.ts';

/** Folder of a server's data in K3s. */
export const data = '/var/lib/rancher/k3s/server';
const api = 'https://127.0.0.1:6443';

/** Starts a control plane of the real servers, as K3s does, and returns the administrator's credentials. */
export async function startServers(config: Config): Promise<Kube> {
  if (config.one('server')) fatal('this stand-in has one server only');
  if (!config.on('cluster-init')) fatal('this stand-in knows no datastore but etcd');
  for (const name of ['cred', 'tls', 'db', 'manifests'])
    mkdirSync(`${data}/${name}`, { recursive: true, mode: 0o700 });
  const token = parseToken(config.secret('token') ?? once('cred/server-token', random)).password;
  const agentToken = parseToken(config.secret('agent-token') ?? token).password;
  guard(token);
  const admin = once('cred/admin', random);
  certificates(config);
  writeTokens(token, agentToken);
  startEtcd();
  await until(async () => (await (await fetch('http://127.0.0.1:2379/health')).text()).includes('"true"'));
  startApiServer(config, admin, token, agentToken);
  writeKubeconfig(config, admin);
  const kube = new Kube(api, admin);
  await until(() => kube.get('/readyz'));
  startControllers(config);
  return kube;
}

/** The content of a file that is created once. */
function once(name: string, make: () => string): string {
  const path = `${data}/${name}`;
  if (!existsSync(path)) writeFileSync(path, make(), { mode: 0o600 });
  return readFileSync(path, 'utf8').trim();
}

function random(): string {
  return randomBytes(16).toString('hex');
}

/** The bootstrap data of a cluster is encrypted with its token, so another token cannot decrypt it. */
function guard(token: string): void {
  const hash = createHash('sha256').update(token).digest('hex');
  if (once('cred/passwd', () => hash) !== hash)
    fatal(
      'starting kubernetes: preparing server: bootstrap data already found and encrypted with different token',
    );
}

function writeTokens(token: string, agentToken: string): void {
  const hash = hashOf(readFileSync(`${data}/tls/server-ca.crt`, 'utf8'));
  writeFileSync(`${data}/token`, `K10${hash}::server:${token}\n`, { mode: 0o600 });
  writeFileSync(`${data}/agent-token`, `K10${hash}::node:${agentToken}\n`, { mode: 0o600 });
  rmSync(`${data}/node-token`, { force: true });
  symlinkSync(`${data}/token`, `${data}/node-token`);
}

function certificates(config: Config): void {
  if (existsSync(`${data}/tls/serving-kube-apiserver.crt`)) return;
  const names = ['127.0.0.1', '10.43.0.1', config.one('node-ip')!, 'localhost', ...config.all('tls-san')];
  const alt = names.map((name) => `${/^[\d.]+$/.test(name) ? 'IP' : 'DNS'}:${name}`).join(',');
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '365'];
  openssl(
    'req',
    '-x509',
    ...curve,
    '-subj',
    '/CN=k3s-server-ca',
    '-keyout',
    'server-ca.key',
    '-out',
    'server-ca.crt',
  );
  openssl(
    ...['req', '-x509', ...curve, '-subj', '/CN=kube-apiserver', '-addext', `subjectAltName=${alt}`],
    ...['-addext', 'basicConstraints=critical,CA:FALSE', '-CA', 'server-ca.crt', '-CAkey', 'server-ca.key'],
    ...['-keyout', 'serving-kube-apiserver.key', '-out', 'serving-kube-apiserver.crt'],
  );
  openssl('genrsa', '-out', 'service.key', '2048');
  // With the authority behind it, for nodes that have its hash.
  const path = (name: string) => `${data}/tls/${name}.crt`;
  appendFileSync(path('serving-kube-apiserver'), readFileSync(path('server-ca')));
}

function openssl(...args: readonly string[]): void {
  const { status, stderr } = spawnSync('openssl', args, { cwd: `${data}/tls`, encoding: 'utf8' });
  if (status !== 0) fatal(`openssl: ${stderr}`);
}

function startEtcd(): void {
  start('etcd', [
    `--data-dir=${data}/db/etcd`,
    '--listen-client-urls=http://127.0.0.1:2379',
    '--advertise-client-urls=http://127.0.0.1:2379',
    '--listen-peer-urls=http://127.0.0.1:2380',
    '--initial-advertise-peer-urls=http://127.0.0.1:2380',
    '--initial-cluster=default=http://127.0.0.1:2380',
    '--unsafe-no-fsync',
    '--log-level=error',
  ]);
}

function startApiServer(config: Config, admin: string, token: string, agentToken: string): void {
  const accounts = [
    `${admin},admin,admin,"system:masters"`,
    `${token},k3s-server,k3s-server,"k3s:agents"`,
    `${agentToken},k3s-agent,k3s-agent,"k3s:agents"`,
  ];
  writeFileSync(`${data}/cred/accounts.csv`, accounts.join('\n'), { mode: 0o600 });
  start('kube-apiserver', [
    '--etcd-servers=http://127.0.0.1:2379',
    '--bind-address=0.0.0.0',
    '--secure-port=6443',
    `--advertise-address=${config.one('node-ip')}`,
    `--tls-cert-file=${data}/tls/serving-kube-apiserver.crt`,
    `--tls-private-key-file=${data}/tls/serving-kube-apiserver.key`,
    `--service-cluster-ip-range=${config.one('service-cidr') ?? '10.43.0.0/16'}`,
    '--authorization-mode=Node,RBAC',
    '--anonymous-auth=false',
    '--allow-privileged=true',
    `--token-auth-file=${data}/cred/accounts.csv`,
    '--service-account-issuer=https://kubernetes.default.svc.cluster.local',
    `--service-account-key-file=${data}/tls/service.key`,
    `--service-account-signing-key-file=${data}/tls/service.key`,
    ...(config.on('secrets-encryption') ? [`--encryption-provider-config=${encryption()}`] : []),
    ...config.all('kube-apiserver-arg').map((arg) => `--${arg}`),
  ]);
}

function encryption(): string {
  once('cred/encryption-config.json', () =>
    JSON.stringify({
      apiVersion: 'apiserver.config.k8s.io/v1',
      kind: 'EncryptionConfiguration',
      resources: [
        {
          resources: ['secrets'],
          providers: [
            { aescbc: { keys: [{ name: 'aescbckey', secret: randomBytes(32).toString('base64') }] } },
            { identity: {} },
          ],
        },
      ],
    }),
  );
  return `${data}/cred/encryption-config.json`;
}

function startControllers(config: Config): void {
  const common = [
    '--kubeconfig=/etc/rancher/k3s/k3s.yaml',
    '--bind-address=127.0.0.1',
    '--leader-elect=false',
  ];
  start('kube-controller-manager', [
    ...common,
    `--service-account-private-key-file=${data}/tls/service.key`,
    `--root-ca-file=${data}/tls/server-ca.crt`,
    '--use-service-account-credentials',
    // Each of its many controllers requests a token first, which takes five seconds at the default rate.
    '--kube-api-qps=500',
    '--kube-api-burst=500',
    // A node becomes Unknown after a third of the usual time, like all intervals here.
    '--node-monitor-grace-period=15s',
    ...config.all('kube-controller-manager-arg').map((arg) => `--${arg}`),
  ]);
  start('kube-scheduler', [...common, ...config.all('kube-scheduler-arg').map((arg) => `--${arg}`)]);
}

function writeKubeconfig(config: Config, token: string): void {
  const ca = readFileSync(`${data}/tls/server-ca.crt`).toString('base64');
  const text = `apiVersion: v1
clusters:
- cluster:
    certificate-authority-data: ${ca}
    server: ${api}
  name: default
contexts:
- context:
    cluster: default
    user: default
  name: default
current-context: default
kind: Config
users:
- name: default
  user:
    token: ${token}
`;
  const mode = Number.parseInt(config.one('write-kubeconfig-mode') ?? '0600', 8);
  writeFileSync('/etc/rancher/k3s/k3s.yaml', text, { mode });
}
