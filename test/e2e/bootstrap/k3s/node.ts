import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from './config.ts';
import { Kube, Refused } from './kube.ts';
import { fatal, log } from './log.ts';
import { checkAuthority, type Token } from './token.ts';

const passwordFile = '/etc/rancher/node/password';

/** Interval of a node's heartbeat, in milliseconds: a third of the kubelet's, like all intervals here. */
const heartbeat = 3_000;

/**
 * The part of the kubelet that the bootstrap can see: it registers the node with its properties, and renews its
 * heartbeat.
 */
export class Node {
  readonly #server: string;
  readonly #token: Token;
  readonly #config: Config;
  readonly #name: string;
  readonly #version: string;

  constructor(server: string, token: Token, config: Config, version: string) {
    this.#server = server;
    this.#token = token;
    this.#config = config;
    this.#name = config.one('node-name') ?? fatal('no node-name');
    this.#version = version;
  }

  /** Joins: waits for the server without a limit, and exits when the server refuses. */
  async join(): Promise<void> {
    const kube = new Kube(this.#server, this.#token.password);
    for (;;) {
      try {
        if (this.#config.one('server')) await checkAuthority(this.#server, this.#token);
        await kube.get('/readyz');
        await this.#provePassword(kube);
        await this.#register();
        return;
      } catch (error) {
        const text = error instanceof Error ? error.message : String(error);
        if (error instanceof Refused && error.status === 401)
          fatal(`failed to validate connection to cluster at ${this.#server}: not authorized`);
        log('error', `Failed to retrieve agent configuration: ${text.slice(0, 300)}`);
        await sleep(2_000);
      }
    }
  }

  /** Renews its lease for ever, and becomes ready when the pod network exists. */
  async live(): Promise<void> {
    let ready = false;
    for (;;) {
      try {
        const kube = this.#asNode();
        await this.#renew(kube);
        if (!ready && (await this.#hasNetwork())) {
          await kube.patch(`/api/v1/nodes/${this.#name}/status`, { status: this.#status(true) });
          ready = true;
        } else if (ready && !(await this.#saysReady(kube))) ready = false;
      } catch (error) {
        log(
          'error',
          `Node ${this.#name} cannot reach the API: ${error instanceof Error ? error.message : error}`,
        );
      }
      await sleep(heartbeat);
    }
  }

  /** A client of the API with the kubelet's account, which may change only its own node. */
  #asNode(): Kube {
    return new Kube(this.#server, this.#token.password, {
      'impersonate-user': `system:node:${this.#name}`,
      'impersonate-group': 'system:nodes',
    });
  }

  async #provePassword(kube: Kube): Promise<void> {
    if (!existsSync(passwordFile)) {
      mkdirSync('/etc/rancher/node', { recursive: true });
      writeFileSync(passwordFile, randomBytes(16).toString('hex'), { mode: 0o600 });
    }
    const hash = createHash('sha256').update(readFileSync(passwordFile)).digest('hex');
    const secrets = '/api/v1/namespaces/kube-system/secrets';
    const name = `${this.#name}.node-password.k3s`;
    const known = await kube.find(`${secrets}/${name}`);
    if (known === undefined)
      await kube.create(secrets, { metadata: { name, annotations: { hash } }, immutable: true });
    else if (known.metadata.annotations?.hash !== hash) {
      throw new Error(
        `Node password rejected, duplicate hostname or contents of '${passwordFile}' may not match server node-passwd entry`,
      );
    }
  }

  async #register(): Promise<void> {
    const kube = this.#asNode();
    const labels = Object.fromEntries([
      ['kubernetes.io/hostname', this.#name],
      ['kubernetes.io/os', 'linux'],
      ['kubernetes.io/arch', 'amd64'],
      ...this.#config.all('node-label').map((text) => text.split('=')),
    ]);
    const path = `/api/v1/nodes/${this.#name}`;
    if (await kube.find(path)) await kube.patch(path, { metadata: { labels } });
    else
      await kube.create('/api/v1/nodes', {
        metadata: { name: this.#name, labels },
        spec: { taints: this.#taints() },
      });
    await kube.patch(`${path}/status`, { status: this.#status(false) });
  }

  #taints(): object[] {
    return this.#config.all('node-taint').map((text) => {
      const [, key, value, effect] = /^([^=:]+)=?([^:]*):(.+)$/.exec(text) ?? fatal(`invalid taint ${text}`);
      return { key, value, effect };
    });
  }

  #status(ready: boolean): object {
    const now = new Date().toISOString();
    const reason = ready ? 'KubeletReady' : 'KubeletNotReady';
    const message = ready ? 'kubelet is posting ready status' : 'cni plugin not initialized';
    const times = { lastHeartbeatTime: now, lastTransitionTime: now };
    const size = { cpu: String(cpus().length), memory: `${Math.floor(totalmem() / 1024)}Ki`, pods: '110' };
    return {
      addresses: [
        { type: 'InternalIP', address: this.#config.one('node-ip') },
        { type: 'Hostname', address: this.#name },
      ],
      capacity: size,
      allocatable: size,
      conditions: [{ type: 'Ready', status: ready ? 'True' : 'False', reason, message, ...times }],
      nodeInfo: {
        kubeletVersion: this.#version,
        kubeProxyVersion: '',
        architecture: 'amd64',
        operatingSystem: 'linux',
        machineID: readFileSync('/etc/machine-id', 'utf8').trim(),
        systemUUID: '',
        bootID: '',
        kernelVersion: '',
        osImage: 'Debian GNU/Linux 12 (bookworm)',
        containerRuntimeVersion: 'none://',
      },
    };
  }

  /** True when Cilium exists, which makes a node ready. */
  async #hasNetwork(): Promise<boolean> {
    const chart = await new Kube(this.#server, this.#token.password).find(
      '/apis/helm.cattle.io/v1/namespaces/kube-system/helmcharts/cilium',
    );
    return chart?.status?.jobName !== undefined;
  }

  /** The node controller sets the state of a silent node to Unknown; the node has to report again that it is ready. */
  async #saysReady(kube: Kube): Promise<boolean> {
    const { status } = await kube.get<{ status: { conditions: { type: string; status: string }[] } }>(
      `/api/v1/nodes/${this.#name}`,
    );
    return status.conditions.some(({ type, status }) => type === 'Ready' && status === 'True');
  }

  async #renew(kube: Kube): Promise<void> {
    const leases = '/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases';
    const spec = {
      holderIdentity: this.#name,
      leaseDurationSeconds: 40,
      renewTime: new Date().toISOString().replace('Z', '000Z'),
    };
    if (await kube.find(`${leases}/${this.#name}`)) await kube.patch(`${leases}/${this.#name}`, { spec });
    else await kube.create(leases, { metadata: { name: this.#name }, spec });
  }
}
