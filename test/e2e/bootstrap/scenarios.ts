import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../process.ts';
import { CheckError, expectNone } from '../report.ts';
import { type Fault, faults } from './faults.ts';
import type { Random } from './random.ts';
import type { Run, RunOptions } from './script.ts';
import { differences, endState, exactState, filesOf, type State } from './state.ts';
import type { Steps } from './steps.ts';
import type { World } from './world.ts';

const newcomer = 'k3s-nas-worker';
const acrossRouter = 'k3s-gpu-worker';

/** What is done to the hosts, in this order: each builds on the one before. */
export class Scenarios {
  readonly #world: World;
  readonly #steps: Steps;
  readonly #random: Random;
  #clean: State = new Map();
  #bare: State = new Map();

  constructor(world: World, steps: Steps, random: Random) {
    this.#world = world;
    this.#steps = steps;
    this.#random = random;
  }

  /** From bare hosts to a cluster, and again without a trace. */
  async cleanRun(): Promise<void> {
    this.#bare = this.#files();
    await this.#steps.do('check: nothing is wrong with bare hosts, and nothing changes', async () => {
      await this.#run(['check']);
      expectNone(differences(this.#bare, this.#files()));
    });
    await this.#steps.do('up: from bare hosts to a healthy root Application', async () => {
      const { text } = await this.#run(['up']);
      this.#clean = endState(this.#world);
      this.#assertSecret(text);
      this.#assertSealingKey();
    });
    await this.#steps.do('up again: no file, restart or object changes', async () => {
      const before = exactState(this.#world);
      await this.#run(['up']);
      expectNone(differences(before, exactState(this.#world)));
    });
    await this.#steps.do('kubeconfig: the person reaches the API by its address', async () => {
      await this.#run(['kubeconfig']);
      this.#world.person.kubectl('get', 'nodes');
    });
  }

  /** K3s applies boot manifests by force at each start; what Argo CD has changed since stays by `.skip`. */
  async restartedServer(): Promise<void> {
    const { server } = this.#world;
    const chart = 'k3s kubectl -n kube-system get helmchart cilium -o jsonpath={.spec.valuesContent}';
    const changed = 'debug: { enabled: true }\n';
    const change = JSON.stringify({ spec: { valuesContent: changed } });
    const patch = () =>
      server.sh(`k3s kubectl -n kube-system patch helmchart cilium --type merge -p '${change}'`);
    const restart = async () => {
      server.sh('systemctl restart k3s');
      await until('the API is back', 60_000, () =>
        server.try('k3s kubectl get --raw /readyz').startsWith('ok'),
      );
      // K3s applies manifests right after it is up, and one that is applied shows at once.
      await until('K3s has applied what it applies', 30_000, () =>
        server
          .try(
            'journalctl -u k3s -o cat _SYSTEMD_INVOCATION_ID=$(systemctl show -p InvocationID --value k3s)',
          )
          .includes('Applied manifests'),
      );
    };
    await this.#steps.do(
      "server restarted after Argo CD changed Cilium's HelmChart: nothing reverts",
      async () => {
        patch();
        await restart();
        if (server.sh(chart) !== changed) throw new CheckError('the HelmChart is as on the first day');
      },
    );
    await this.#steps.do(
      'the same without .skip: K3s takes it back to the first day; up puts .skip there again',
      async () => {
        server.sh('rm /var/lib/rancher/k3s/server/manifests/hearth/*.skip');
        await restart();
        if (server.sh(chart) === changed) throw new CheckError('the HelmChart is as Argo CD made it');
        await this.#run(['up']);
        this.#assertSameEnd();
      },
    );
  }

  /** The router is away: the node behind it is missed, those on the LAN are not, and nothing restarts. */
  async routerDown(): Promise<void> {
    const { network, server, person } = this.#world;
    const ready = (node: string) =>
      server.sh(`k3s kubectl get node ${node} -o 'jsonpath={.status.conditions[?(@.type=="Ready")].status}'`);
    await this.#steps.do(
      'router down for 25 s: only the node behind it is missed, and comes back by itself',
      async () => {
        const starts = exactState(this.#world);
        const end = Date.now() + 25_000;
        network.route(false);
        await until(`${acrossRouter} is missed`, 40_000, () => ready(acrossRouter) === 'Unknown');
        for (const name of this.#world.hosts.keys())
          if (name !== acrossRouter && ready(name) !== 'True') throw new CheckError(`${name} is missed, too`);
        const { code, text } = await person.bootstrap(['status']);
        if (code === 0 || !text.includes(acrossRouter)) throw new CheckError(text);
        await until('time is up', 30_000, () => Date.now() > end);
        network.route(true);
        await until(`${acrossRouter} is back`, 40_000, () => ready(acrossRouter) === 'True');
        const changed = differences(starts, exactState(this.#world));
        expectNone(changed.filter((line) => !line.startsWith('Node/')));
      },
    );
  }

  /** One node is taken off the cluster, and comes back as a new one. */
  async nodeAgain(): Promise<void> {
    await this.#steps.do(`reset ${newcomer}: it is bare again, and the cluster goes on`, async () => {
      await this.#reset(newcomer);
    });
    await this.#steps.do(`add: ${newcomer} joins again, and the others are left alone`, async () => {
      const others = [...this.#world.hosts].filter(([name]) => name !== newcomer);
      const before = others.map(([, host]) => filesOf(host));
      await this.#run(['add']);
      expectNone(others.flatMap(([, host], index) => differences(before[index]!, filesOf(host))));
      this.#assertSameEnd();
    });
  }

  /** Faults drawn from all: each is named with its step and its reason, and the next run completes. */
  async faulty(count: number): Promise<void> {
    const half = Math.floor(count / 2);
    const ofVictim = (victim: Fault['victim']) => faults.filter((fault) => fault.victim === victim);
    const drawn = [
      ...this.#random.pick(ofVictim('member'), count - half),
      ...this.#random.pick(ofVictim('newcomer'), half),
    ];
    const agents = (this.#world.desk.plan.get('agents') ?? '').split(' ');
    for (const fault of drawn) {
      const host = fault.victim === 'member' ? agents[this.#random.below(agents.length)]! : newcomer;
      await this.#steps.do(`fault on ${host}: ${fault.name}`, () => this.#injure(fault, host));
    }
  }

  /** Everything gone, then a bring-up that is killed again and again, without one node, which is added at last. */
  async killed(count: number): Promise<void> {
    const { desk, person, hosts } = this.#world;
    await this.#steps.do('reset: asks by name, and leaves bare hosts', async () => {
      const { code } = await person.bootstrap(['reset'], { answer: 'yes' });
      if (code === 0) throw new CheckError('it took another answer for the name of the cluster');
      await this.#run(['reset'], { answer: 'homelab' });
      expectNone(differences(this.#bare, this.#files()));
    });
    const all = desk.plan.get('agents') ?? '';
    desk.edit(/^agents=.*$/gm, `agents=${all.replace(` ${newcomer}`, '')}`);
    desk.push();
    for (let round = 1; round <= count; round++) {
      const lines = this.#random.below(16);
      const delay = this.#random.below(1500);
      await this.#steps.do(`killed ${round}: ${delay} ms after line ${lines} of up`, async () => {
        let seen = 0;
        const { code, text } = await person.bootstrap(['up'], {
          kill: () => (seen++ === lines ? delay : undefined),
        });
        if (code !== undefined && code !== 0) throw new CheckError(text);
      });
    }
    await this.#steps.do('up: goes on to the same end', async () => {
      await this.#run(['up']);
      const mine = (state: State) => new Map([...state].filter(([key]) => !key.includes(newcomer)));
      expectNone(differences(mine(this.#clean), mine(endState(this.#world))));
    });
    await this.#steps.do(`add: ${newcomer} is new, and the end the same as of the clean run`, async () => {
      desk.edit(/^agents=.*$/gm, `agents=${all}`);
      desk.push();
      await this.#run(['add']);
      this.#assertSameEnd();
      if (hosts.get(newcomer) === undefined) throw new CheckError('it is not there');
    });
  }

  /** The next minor version: refused where it should be, and node after node where not. */
  async upgraded(): Promise<void> {
    const { desk, releases, server, version, hosts } = this.#world;
    const to = async (minor: string, command: string, refusal?: RegExp) => {
      desk.edit(/^k3s=.*$/gm, `k3s=${minor}`);
      desk.push();
      if (!refusal) return this.#run([command]);
      return this.#refused([command], refusal);
    };
    const next = version.replace(/^v1\.(\d+)\.\d+/, (_, minor: string) => `v1.${Number(minor) + 1}.0`);
    const after = version.replace(/^v1\.(\d+)\.\d+/, (_, minor: string) => `v1.${Number(minor) + 2}.0`);
    for (const it of [next, after]) releases.release(it);
    await this.#steps.do('upgrade by two minors: refused', async () => {
      await to(after, 'upgrade', /one minor version at a time/);
    });
    await this.#steps.do('upgrade by one minor: a snapshot, then node after node', async () => {
      await to(next, 'upgrade');
      const versions = server.sh(
        'k3s kubectl get nodes -o "jsonpath={.items[*].status.nodeInfo.kubeletVersion}"',
      );
      if (new Set(versions.split(' ')).size !== 1 || !versions.startsWith(next))
        throw new CheckError(versions);
      const since = (name: string) => {
        const unit = name === server.name ? 'k3s' : 'k3s-agent';
        return Number(
          hosts.get(name)!.sh(`date -d "$(systemctl show -p ActiveEnterTimestamp --value ${unit})" +%s`),
        );
      };
      const snapshot = Number(
        server.sh('stat -c %Y /var/lib/rancher/k3s/server/db/snapshots/before-* | tail -n 1'),
      );
      const order = [snapshot, ...[...hosts.keys()].map(since)];
      if (order.some((time, index) => index > 0 && time < order[index - 1]!))
        throw new CheckError(order.join(' '));
    });
    await this.#steps.do('downgrade: refused', async () => {
      await to(version, 'upgrade', /never down/);
    });
  }

  async #injure(fault: Fault, host: string): Promise<void> {
    const world = this.#world;
    const command = fault.victim === 'member' ? 'up' : 'add';
    if (fault.victim === 'newcomer') await this.#reset(host);
    fault.plant(world, host);
    try {
      const { text } = await this.#refused([command], fault.reason);
      const line = text.split('\n').find((it) => /^ {2}(FAILED|problem)/.test(it) && it.includes(host)) ?? '';
      if (!line.includes(` ${fault.step} `))
        throw new CheckError(`not named as of the step ${fault.step}:\n${text}`);
    } finally {
      fault.mend(world, host);
    }
    await this.#run([command]);
    this.#assertSameEnd();
  }

  async #reset(node: string): Promise<void> {
    await this.#run(['reset', node], { answer: node });
    const bare = new Map([...this.#bare].filter(([key]) => key.startsWith(`${node} `)));
    const now = new Map([...this.#files()].filter(([key]) => key.startsWith(`${node} `)));
    expectNone(differences(bare, now));
  }

  async #run(args: readonly string[], options: RunOptions = {}): Promise<Run> {
    const run = await this.#world.person.bootstrap(args, options);
    if (run.code !== 0)
      throw new CheckError(`bootstrap.sh ${args.join(' ')} ends with ${run.code}:\n${run.text}`);
    return run;
  }

  async #refused(args: readonly string[], reason: RegExp): Promise<Run> {
    const run = await this.#world.person.bootstrap(args);
    if (run.code === 0 || !reason.test(run.text)) throw new CheckError(`exit code ${run.code}:\n${run.text}`);
    return run;
  }

  #files(): State {
    const all = [...this.#world.hosts].flatMap(([name, host]) =>
      [...filesOf(host)].map(([path, is]): [string, string] => [`${name} ${path}`, is]),
    );
    return new Map(all);
  }

  #assertSameEnd(): void {
    expectNone(differences(this.#clean, endState(this.#world)));
  }

  /** The tokens are in no output, no command line, no journal and no file that everybody reads. */
  #assertSecret(text: string): void {
    const tokens = this.#world.server
      .sh('cat /etc/rancher/k3s/token /etc/rancher/k3s/agent-token')
      .trim()
      .split('\n');
    if (tokens.some((token) => text.includes(token))) throw new CheckError('a token was printed');
    for (const host of this.#world.hosts.values()) {
      const found = host.sh(`patterns=$(mktemp) && cat /etc/rancher/k3s/*token >"$patterns"
        find /etc /run /tmp /usr/local /var -xdev -type f -perm -004 -exec grep -lFf "$patterns" {} + || true
        journalctl -o cat --no-pager | grep -Ff "$patterns" || true
        cat /proc/[0-9]*/cmdline 2>/dev/null | tr '\\0' ' ' | grep -aFf "$patterns" || true
        rm "$patterns"`);
      if (found.trim()) throw new CheckError(`${host.name} shows a token: ${found}`);
    }
  }

  /** The private key of sealing came to the API, and into no file of the server. */
  #assertSealingKey(): void {
    const { server, desk } = this.#world;
    const name = `sealed-secrets-key-${desk.plan.get('sealing-key')}`;
    const stored = server.sh(
      `k3s kubectl -n kube-system get secret ${name} -o 'jsonpath={.data.tls\\.key}' | base64 -d`,
    );
    const own = readFileSync(
      join(desk.home, `.config/hearth/homelab/sealing-${desk.plan.get('sealing-key')}.key`),
      'utf8',
    );
    if (stored.trim() !== own.trim()) throw new CheckError('it is another key');
    const line = own.split('\n')[1] ?? '';
    const found = server.sh(`grep -rlF '${line}' /etc /var /run --exclude-dir=proc 2>/dev/null || true`);
    if (found.trim()) throw new CheckError(`the key is in ${found}`);
  }
}
