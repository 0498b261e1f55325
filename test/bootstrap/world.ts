import { spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { inject } from 'vitest';
import { build } from '../../constructs/core/derive/build.ts';
import type { ResolvedNode } from '../../constructs/core/spec/resolve.ts';
import { bootstrapFiles } from '../../constructs/seams/machines/hosts/index.ts';
import { nodeIp } from '../../constructs/seams/machines/hosts/node-ip.ts';
import { cluster } from './cluster.ts';

const fakes = join(import.meta.dirname, 'fakes');
const scripts = join(import.meta.dirname, '../../bootstrap');
/** The real commands of a host that node.sh may call, besides the fakes. */
const real =
  `bash cat chmod cmp cp cut env find grep head install ln mkdir mktemp mv od paste printf rm rmdir sed sh sha256sum sort
  tac tail tar tee touch tr wc`.split(/\s+/);
const faked =
  `date df firewall-cmd flock getent ip journalctl modprobe mount mount.nfs nproc nvidia-container-runtime nvidia-smi perl ping sleep ss sudo
  sysctl tailscale timeout ufw umount uname`.split(/\s+/);

/** How a run of the bootstrap ended. */
export interface Run {
  /** undefined when it was killed. */
  readonly code: number | undefined;
  /** Its standard output and standard error. */
  readonly text: string;
}

/** A step that ran on a host, as the fake ssh recorded it. */
export interface Call {
  readonly step: string;
  readonly node: string;
}

/** The parts that all worlds share: commands, the project, its repository and bare hosts. */
export class Template {
  /** Removed after the last test. */
  readonly folder = mkdtempSync(join(inject('sharedFolder'), 'bootstrap-'));
  readonly project = join(this.folder, 'project');
  readonly nodes: readonly ResolvedNode[] = cluster.spec.nodes;

  constructor() {
    this.#tools();
    this.#project();
    this.#hosts();
  }

  /** A world of bare hosts, or a copy of a kept world. */
  world(like = 'bare'): World {
    return new World(this, like);
  }

  /** Size of the program that every step sends to its host before its own input. */
  get programBytes(): number {
    const names = readdirSync(join(scripts, 'node')).map((name) => `node/${name}`);
    return [...names, 'node.sh'].reduce((sum, name) => sum + statSync(join(scripts, name)).size, 0);
  }

  #tools(): void {
    const tools = join(this.folder, 'tools');
    const here = join(this.folder, 'here');
    cpSync(fakes, tools, { recursive: true });
    mkdirSync(here);
    for (const name of real) symlinkSync(programOf(name), join(tools, name));
    for (const name of faked) symlinkSync('command', join(tools, name));
    // The user's machine: sleep does not wait, and ssh is the fake.
    copyFileSync(join(fakes, 'ssh'), join(here, 'ssh'));
    writeFileSync(join(here, 'sleep'), '#!/bin/sh\n');
    chmodSync(join(here, 'sleep'), 0o755);
  }

  #project(): void {
    const origin = join(this.folder, 'origin.git');
    const dist = join(this.project, 'dist/test');
    const files = bootstrapFiles(build(cluster), { missing: [] });
    const plan = files.get('plan') ?? '';
    const own = [
      [/^git=.*$/m, `git=${origin}`],
      // The binary is the fake one, of which only its checksum says which version it is.
      [/checksums=.*$/gm, `checksums=${fakeChecksum(/^k3s=(.*)$/m.exec(plan)![1]!)}`],
    ] as const;
    const ofFakes = own.reduce((text, [from, to]) => text.replace(from, to), plan);
    files.set('plan', `${ofFakes}sealing-key=0123456789abcdef\n`);
    for (const name of ['helmchart-cilium', 'application-root'])
      files.set(`manifests/${name}.yaml`, `kind: Test\nmetadata:\n  name: ${name}\n`);
    for (const [path, content] of files) write(join(dist, 'bootstrap', path), content);
    write(join(dist, 'sealing.crt'), '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n');
    cpSync(scripts, join(this.project, 'bootstrap'), { recursive: true });
    const key = join(this.folder, 'home/.config/hearth/test/sealing-0123456789abcdef.key');
    write(
      key,
      `-----BEGIN PRIVATE KEY-----\n${randomBytes(24).toString('hex')}\n-----END PRIVATE KEY-----\n`,
    );
    git(this.project, 'init', '--quiet', '--initial-branch=main');
    git(this.project, 'config', 'user.name', 'ada');
    git(this.project, 'config', 'user.email', 'ada@localhost');
    git(this.project, 'add', 'dist');
    git(this.project, 'commit', '--quiet', '--message', 'a cluster');
    git(this.project, 'clone', '--quiet', '--bare', '.', origin);
  }

  #hosts(): void {
    const world = join(this.folder, 'bare');
    for (const name of ['nodes', 'servers', 'secrets', 'objects'])
      mkdirSync(join(world, 'cluster', name), { recursive: true });
    for (const name of ['ready', 'healthy']) write(join(world, `after.${name}`), '1');
    for (const node of this.nodes) {
      const { name, address, networkInterface } = node;
      const ip = nodeIp(node, cluster.spec);
      const put = (path: string, content: string) => write(join(world, 'hosts', name, path), content);
      write(join(world, 'addresses', address), name);
      for (const it of [address, ip]) write(join(world, 'ips', it), '');
      put(`facts/address.${networkInterface}`, address);
      put('facts/address.tailscale0', ip);
      put('service/journal', '');
      put('root/etc/machine-id', `machine-of-${name}\n`);
      put(`root/sys/class/net/${networkInterface}/address`, `02:00:00:00:00:${name}\n`);
      put('root/sys/fs/cgroup/cgroup.controllers', 'cpuset cpu io memory pids\n');
      put('root/proc/swaps', 'Filename Type Size Used Priority\n');
      put('root/proc/meminfo', 'MemTotal:       16300000 kB\n');
      put('root/proc/mounts', '/dev/sda1 / ext4 rw 0 0\n');
      put('root/var/lib/dpkg/status', '');
    }
  }
}

/** Hosts that are folders, and the machine of a user who runs the bootstrap. */
export class World {
  readonly folder: string;
  /** The project in which the bootstrap runs: the template's, or the copy of {@link ownProject}. */
  project: string;
  readonly #template: Template;

  /** @param from the initial state: a folder, relative to the template */
  constructor(template: Template, from: string) {
    this.#template = template;
    this.project = template.project;
    this.folder = mkdtempSync(join(template.folder, 'world-'));
    cpSync(resolve(template.folder, from), this.folder, { recursive: true, preserveTimestamps: true });
  }

  /** Runs the bootstrap to its end, or until a fault kills it. */
  run(args: readonly string[], { input = '', env = {} } = {}): Promise<Run> {
    // A process group of its own, so that a fault can kill all of it at once; output to files, since a killed process
    // may leave pipes open.
    const command = 'export GROUP=$$ && exec bash bootstrap/bootstrap.sh test "$@" >"$WORLD/out" 2>&1';
    return this.#spawn(['-c', command, 'bash', ...args], input, env);
  }

  #spawn(args: readonly string[], input: string, env: Readonly<Record<string, string>>): Promise<Run> {
    const { folder } = this.#template;
    const child = spawn('bash', args, {
      cwd: this.project,
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
      env: {
        PATH: `${join(folder, 'here')}:${process.env.PATH}`,
        HOME: join(folder, 'home'),
        TMPDIR: this.folder,
        // All worlds look at one repository; none of them writes to it.
        GIT_OPTIONAL_LOCKS: '0',
        TOOLS: join(folder, 'tools'),
        WORLD: this.folder,
        ...env,
      },
    });
    child.stdin.on('error', () => {}).end(input);
    return new Promise((resolve) => {
      child.on('close', (code) => resolve({ code: code ?? undefined, text: this.read('out') }));
    });
  }

  /** Runs one step again as it was recorded in another world, without the bootstrap around it. */
  replay(recorded: World, { step, node }: Call): Promise<Run> {
    const record = join(recorded.folder, 'records', `${step}.${node}`);
    const [address = '', command = ''] = readFileSync(join(record, 'command'), 'utf8').split('\n');
    const shell = 'export GROUP=$$ && exec ssh "$0" "$1" <"$2" >"$WORLD/out" 2>&1';
    const now = String(Math.floor(Date.now() / 1000));
    return this.#spawn(
      ['-c', shell, address, command.replace(/\b\d{10}\b/, now), join(record, 'input')],
      '',
      {},
    );
  }

  /** Plants a fault at a step of a host; without arguments removes all faults. */
  fault(...words: readonly (string | number)[]): void {
    writeFileSync(join(this.folder, 'faults'), words.length > 0 ? `${words.join(' ')}\n` : '');
  }

  /** The steps that ran on hosts since the world began. */
  get calls(): readonly Call[] {
    return this.lines('calls').map((line) => {
      const [step = '', node = ''] = line.split(' ');
      return { step, node };
    });
  }

  lines(path: string): readonly string[] {
    return this.read(path).split('\n').filter(Boolean);
  }

  /** Content of a file of the world; empty when it does not exist. */
  read(path: string): string {
    return this.has(path) ? readFileSync(join(this.folder, path), 'utf8') : '';
  }

  path(path: string): string {
    return join(this.folder, path);
  }

  has(path: string): boolean {
    return existsSync(join(this.folder, path));
  }

  write(path: string, content: string): void {
    write(join(this.folder, path), content);
  }

  append(path: string, content: string): void {
    appendFileSync(join(this.folder, path), content);
  }

  remove(path: string): void {
    rmSync(join(this.folder, path), { recursive: true });
  }

  /** Removes a command from a host. */
  takeCommand(node: string, command: string): void {
    const tools = join(this.folder, 'hosts', node, 'tools');
    cpSync(join(this.#template.folder, 'tools'), tools, { recursive: true, verbatimSymlinks: true });
    rmSync(join(tools, command));
  }

  /** Changes the plan, as a synth does. */
  editPlan(from: string | RegExp, to: string): void {
    this.editProject('dist/test/bootstrap/plan', (text) => replaced(text, from, to));
  }

  /** Changes a script in the user's own project, for tests of mutations. */
  editScript(script: string, from: string | RegExp, to: string): void {
    this.#own();
    const path = join(this.project, 'bootstrap', script);
    writeFileSync(path, replaced(readFileSync(path, 'utf8'), from, to));
  }

  /** Changes a file of the user's own project, commits and pushes it. */
  editProject(path: string, change: (text: string) => string, { push = true } = {}): void {
    this.#own();
    const file = join(this.project, path);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
    if (push) this.#push();
    else git(this.project, 'commit', '--quiet', '--all', '--allow-empty', '--message', 'change');
  }

  /** Restarts the service of a host, as a person or a crash would. */
  restart(node: string, unit: string): void {
    const host = join(this.folder, 'hosts', node);
    const tools = join(this.#template.folder, 'tools');
    for (const word of ['stop', 'start']) {
      spawnSync('systemctl', [word, word === 'start' ? '--no-block' : unit, unit], {
        env: {
          PATH: tools,
          TOOLS: tools,
          HOST: node,
          ROOT: `${host}/root`,
          FACTS: `${host}/facts`,
          SERVICE: `${host}/service`,
          WORLD: this.folder,
        },
      });
    }
  }

  /** Stores the state of the world, from which other worlds can start. */
  keepAs(name: string): void {
    cpSync(this.folder, join(this.#template.folder, name), { recursive: true, preserveTimestamps: true });
  }

  /** Copies the project for this world, so that a test can change it. */
  #own(): void {
    if (this.project !== this.#template.project) return;
    this.project = join(this.folder, 'project');
    cpSync(this.#template.project, this.project, { recursive: true });
  }

  #push(): void {
    const origin = join(this.folder, 'origin.git');
    const plan = join(this.project, 'dist/test/bootstrap/plan');
    writeFileSync(plan, readFileSync(plan, 'utf8').replace(/^git=.*$/m, `git=${origin}`));
    rmSync(origin, { recursive: true, force: true });
    git(this.project, 'commit', '--quiet', '--all', '--allow-empty', '--message', 'change');
    git(this.project, 'clone', '--quiet', '--bare', '.', origin);
  }
}

/** Checksum of the fake of K3s, as the fake of curl makes it. */
export function fakeChecksum(version: string): string {
  return `sha256:${createHash('sha256').update(fakeBinary(version)).digest('hex')}`;
}

/** The fake of K3s in a version. */
export function fakeBinary(version: string): string {
  return `#!/bin/bash\nversion=${version}\n. "$TOOLS/k3s-body"\n`;
}

function replaced(text: string, from: string | RegExp, to: string): string {
  const result = text.replace(from, to);
  if (typeof from === 'string' ? !text.includes(from) : !from.test(text))
    throw new Error(`nothing is like ${from}`);
  return result;
}

/** Path of a program of this machine. */
function programOf(name: string): string {
  const paths = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
  const found = paths.find((path) => existsSync(path));
  if (found === undefined) throw new Error(`no ${name} on the PATH`);
  return found;
}

function git(folder: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
}

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
