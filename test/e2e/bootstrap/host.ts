import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { until } from '../process.ts';
import { namespace, type Place } from './network.ts';
import { atEnd, run } from './run.ts';

const own = join(import.meta.dirname, 'host');
const cgroups = ['/sys/fs/cgroup', '/sys/fs/cgroup/unified'].find((path) =>
  existsSync(`${path}/cgroup.procs`),
);

/**
 * Units that watch files and are not needed: one user may have 128 watchers, and the services of all five hosts run as
 * root.
 */
const unneeded = [
  ...['systemd-logind.service', 'console-getty.service', 'systemd-udevd.service', 'e2scrub_reap.service'],
  ...['apt-daily.timer', 'apt-daily-upgrade.timer', 'dpkg-db-backup.timer', 'e2scrub_all.timer'],
];

/** Options of a host. */
export interface HostSettings extends Place {
  /** Folder of the Debian base system. */
  readonly base: string;
  /** Entries of `/opt/hearth` on the host, by name: a file or folder of this machine. */
  readonly tools: Readonly<Record<string, string>>;
  /** Folder for the host's own files. */
  readonly folder: string;
  /** Public key of the user who may log in. */
  readonly authorizedKey: string;
  /** Files by their path. */
  readonly files: Readonly<Record<string, string>>;
}

/** A host with its own systemd, sshd, disk and network. */
export class Host {
  readonly name: string;
  readonly address: string;
  /** Its public key, as a line of `known_hosts`. */
  readonly knownKey: string;
  readonly #settings: HostSettings;
  #machine: ChildProcess | undefined;
  #init = 0;

  constructor(settings: HostSettings) {
    this.#settings = settings;
    this.name = settings.name;
    this.address = settings.address;
    for (const part of ['disk', 'work', 'root', 'lib']) mkdirSync(this.#path(part), { recursive: true });
    cpSync(own, this.#path('disk'), { recursive: true });
    run('chmod', ['-R', 'a+rX,go-w', this.#path('disk')]);
    for (const [path, content] of Object.entries(settings.files)) this.#write(path, content);
    for (const path of ['usr/local/sbin', 'usr/local/bin', 'usr/bin', 'usr/sbin']) {
      mkdirSync(this.#path(`disk/${path}`), { recursive: true });
      for (const file of readdirSync(this.#path(`disk/${path}`)))
        chmodSync(this.#path(`disk/${path}/${file}`), 0o755);
    }
    this.#write('/etc/hostname', `${this.name}\n`);
    // No DNS server: a name that is not in /etc/hosts fails at once.
    this.#write('/etc/resolv.conf', '');
    this.#write('/etc/machine-id', `${randomBytes(16).toString('hex')}\n`);
    this.#write('/etc/sudoers.d/ada', 'ada ALL=(ALL) NOPASSWD: ALL\n', 0o440);
    this.#write('/etc/ssh/sshd_config.d/keys.conf', 'AuthorizedKeysFile /etc/ssh/authorized_keys\n');
    this.#write('/etc/ssh/authorized_keys', settings.authorizedKey);
    for (const unit of ['machine.service', 'tailscaled.service'])
      this.#link(`/etc/systemd/system/${unit}`, `multi-user.target.wants/${unit}`);
    for (const unit of unneeded) this.#link('/dev/null', unit);
    run('ssh-keygen', [
      '-q',
      '-t',
      'ed25519',
      '-N',
      '',
      '-f',
      this.#path('disk/etc/ssh/ssh_host_ed25519_key'),
    ]);
    this.knownKey = `${this.address} ${readFileSync(this.#path('disk/etc/ssh/ssh_host_ed25519_key.pub'), 'utf8')}`;
  }

  /** Switches it on. */
  boot(): void {
    const { base, tools } = this.#settings;
    const group = join(cgroups ?? '', namespace(this.name));
    mkdirSync(group, { recursive: true });
    const log = openSync(this.#path('console.log'), 'a');
    // Only this host sees the mount; the mount and all processes end with the host.
    const script = `echo $$ >${group}/cgroup.procs
      mount -t overlay overlay -o lowerdir=${base},upperdir=${this.#path('disk')},workdir=${this.#path('work')} ${this.#path('root')}
      # Its own file system, since an overlay cannot lie on another one, and containers are made of overlays.
      [ -e ${this.#path('lib')}/dpkg ] || cp -a ${base}/var/lib/. ${this.#path('lib')}
      exec systemd-nspawn --quiet --directory=${this.#path('root')} --machine=${this.name} --register=no --keep-unit \
        --network-namespace-path=/run/netns/${namespace(this.name)} --capability=all --resolv-conf=off --timezone=off \
        ${Object.entries(tools)
          .map(([name, path]) => `--bind-ro=${path}:/opt/hearth/${name}`)
          .join(' ')} --bind=${this.#path('lib')}:/var/lib --boot`;
    this.#machine = spawn('unshare', ['--mount', 'sh', '-euc', script], {
      stdio: ['ignore', log, log],
      env: { ...process.env, SYSTEMD_NSPAWN_UNIFIED_HIERARCHY: '1' },
    });
    closeSync(log);
    atEnd(() => {
      // With its process group, so that no orphan is left.
      writeFileSync(join(group, 'cgroup.kill'), '1');
      removeGroup(group);
    });
  }

  /** Waits until systemd has started everything. */
  async booted(): Promise<void> {
    await until(`${this.name} is up`, 60_000, () => {
      if (this.#machine?.exitCode !== null)
        throw new Error(
          `${this.name} has ended:\n${readFileSync(this.#path('console.log'), 'utf8').slice(-2000)}`,
        );
      this.#init = initOf(this.#machine.pid ?? 0) ?? 0;
      return this.#init > 0 && this.try('systemctl is-system-running').trim() === 'running';
    });
  }

  /** Runs a shell script on it, as root, and returns its output, also after a failure. */
  try(script: string): string {
    const { stdout, stderr } = this.#enter(script);
    return stdout + stderr;
  }

  /** Runs a shell script on it, as root. @throws Error when it fails. */
  sh(script: string): string {
    const { status, stdout, stderr } = this.#enter(script);
    if (status !== 0) throw new Error(`${this.name}: ${script}: ${stderr.trim()}`);
    return stdout;
  }

  #enter(script: string) {
    const target = [
      '--target',
      String(this.#init),
      '--mount',
      '--pid',
      '--net',
      '--uts',
      '--ipc',
      '--cgroup',
      '--root',
      '--wd',
    ];
    return spawnSync('nsenter', [...target, 'bash', '-c', script], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
  }

  #path(name: string): string {
    return join(this.#settings.folder, name);
  }

  #write(path: string, content: string, mode = 0o644): void {
    const file = join(this.#path('disk'), path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, content, { mode });
  }

  #link(target: string, name: string): void {
    const link = this.#path(join('disk/etc/systemd/system', name));
    mkdirSync(join(link, '..'), { recursive: true });
    symlinkSync(target, link);
  }
}

/** The first process of a host: the child of the process that started it. */
function initOf(parent: number): number | undefined {
  const children = spawnSync('pgrep', ['--parent', String(parent)], { encoding: 'utf8' }).stdout;
  const first = Number(children.split('\n')[0]);
  return first > 0 ? first : undefined;
}

/** A cgroup can be removed only when it is empty, so inner ones first. */
function removeGroup(group: string): void {
  for (let tries = 0; tries < 50; tries++) {
    spawnSync('find', [group, '-depth', '-type', 'd', '-exec', 'rmdir', '{}', ';'], { stdio: 'ignore' });
    if (!existsSync(group)) return;
    spawnSync('sleep', ['0.1']);
  }
}
