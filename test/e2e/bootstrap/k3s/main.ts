// A stand-in for K3s on the hosts of the bootstrap's tests: one file that checks its configuration as strictly as K3s,
// and runs the real etcd, API server, controllers and scheduler. It has no kubelet: nodes are objects, and no pod runs.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { syncApplications } from './argocd.ts';
import { forever, kubectl, tools } from './children.ts';
import { Config } from './config.ts';
import { installCharts } from './helm.ts';
import { fatal, log } from './log.ts';
import { Manifests } from './manifests.ts';
import { Node } from './node.ts';
import { Passwords } from './passwords.ts';
import { startServers } from './server.ts';
import { saveSnapshot } from './snapshot.ts';
import { parseToken } from './token.ts';

declare const K3S_VERSION: string;

/** An API of Node 24 that the types of Node 20 do not have. */
const { execve } = process as unknown as {
  execve(file: string, args: readonly string[], env: NodeJS.ProcessEnv): void;
};

const [command = '', ...args] = process.argv.slice(2);

switch (command) {
  case '--version':
    console.log(`k3s version ${K3S_VERSION} (stand-in)\ngo version none`);
    break;
  case 'kubectl':
    execve(`${tools}/kubectl`, ['kubectl', ...args], {
      KUBECONFIG: '/etc/rancher/k3s/k3s.yaml',
      HOME: '/root',
      ...process.env,
    });
    break;
  case 'etcd-snapshot':
    await saveSnapshot(args);
    break;
  case 'server':
  case 'agent':
    await run(command);
    break;
  default:
    fatal(`No help topic for '${command}'`);
}

async function run(role: 'server' | 'agent'): Promise<void> {
  log('info', `Starting k3s ${role} ${K3S_VERSION}`);
  // All child processes end with this process.
  process.on('SIGTERM', () => process.exit(0));
  const known = readFileSync(`${tools}/flags.${role}`, 'utf8').trim().split('\n');
  const config = new Config(role, new Set(known));
  if (config.on('protect-kernel-defaults')) checkKernel();
  const kube = role === 'server' ? await startServers(config) : undefined;
  if (kube) {
    allowAgents();
    kubectl(['apply', '--server-side', '-f', `${tools}/crds/helm.cattle.io`]);
  }
  mkdirSync('/var/lib/rancher/k3s/agent', { recursive: true });
  const token = parseToken(config.secret('token') ?? fatal('--token is required'));
  const node = new Node(config.one('server') ?? 'https://127.0.0.1:6443', token, config, K3S_VERSION);
  await node.join();
  spawnSync('systemd-notify', ['--ready']);
  log('info', 'k3s is up and running');
  void node.live();
  if (!kube) return;
  const manifests = new Manifests();
  void forever(1_000, () => manifests.deploy());
  const passwords = new Passwords(kube);
  void forever(1_000, () => passwords.forget());
  void forever(1_000, () => installCharts(kube));
  void forever(2_000, () => syncApplications(kube));
}

/** The kubelet's check of kernel settings, with the values that `sysctl` of the host has recorded. */
function checkKernel(): void {
  const noted = new Map(
    readFileSync('/var/lib/kernel-settings', { encoding: 'utf8', flag: 'a+' })
      .split('\n')
      .map((line) => line.split('=') as [string, string]),
  );
  const wanted = {
    'vm.overcommit_memory': '1',
    'vm.panic_on_oom': '0',
    'kernel.panic': '10',
    'kernel.panic_on_oops': '1',
  };
  for (const [key, value] of Object.entries(wanted))
    if (noted.get(key) !== value)
      fatal(
        `Failed to start ContainerManager: invalid kernel flag: ${key}, expected value: ${value}, actual value: ${noted.get(key)}`,
      );
}

/** Lets a node join with the token, and gives it an account for its own node only. */
function allowAgents(): void {
  const problem = kubectl(
    ['apply', '--server-side', '-f', '-'],
    JSON.stringify({
      apiVersion: 'v1',
      kind: 'List',
      items: [
        {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'ClusterRole',
          metadata: { name: 'k3s-agents' },
          rules: [
            { apiGroups: [''], resources: ['users', 'groups'], verbs: ['impersonate'] },
            { apiGroups: [''], resources: ['secrets'], verbs: ['get', 'create'] },
            { apiGroups: ['helm.cattle.io'], resources: ['helmcharts'], verbs: ['get'] },
          ],
        },
        {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'ClusterRoleBinding',
          metadata: { name: 'k3s-agents' },
          roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'k3s-agents' },
          subjects: [{ kind: 'Group', apiGroup: 'rbac.authorization.k8s.io', name: 'k3s:agents' }],
        },
      ],
    }),
  );
  if (problem !== undefined) fatal(problem);
}
