import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../../../tools/pinned.ts';
import { run } from './run.ts';

const packages = [
  ...['systemd', 'systemd-sysv', 'dbus', 'openssh-server', 'sudo', 'kmod', 'procps'],
  ...['iproute2', 'iputils-ping', 'curl', 'ca-certificates', 'openssl', 'tar'],
];

/** Folder with the Debian base system of all hosts, which is created the first time and is read-only. */
export function hostBase(): string {
  const hash = createHash('sha256').update(packages.join(' ')).digest('hex').slice(0, 12);
  const folder = join(cacheFolder, 'hosts', `debian-${hash}`);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(join(cacheFolder, 'hosts'), { recursive: true });
  try {
    run('debootstrap', ['--variant=minbase', `--include=${packages.join(',')}`, 'bookworm', unfinished]);
    // Each host generates its own.
    run('sh', ['-c', `rm -rf ${unfinished}/etc/ssh/ssh_host_* ${unfinished}/var/cache/apt/archives/*.deb`]);
    run('chroot', [unfinished, 'useradd', '--create-home', '--shell', '/bin/bash', 'ada']);
    renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
}

/** @throws Error when this machine cannot have hosts in network namespaces. */
export function assertCapable(): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    throw new Error('hosts in network namespaces need Linux, and root');
  const missing = ['debootstrap', 'systemd-nspawn', 'ssh', 'ip', 'tc'].filter(
    (name) => spawnSync('sh', ['-c', `command -v ${name}`]).status !== 0,
  );
  if (missing.length > 0)
    throw new Error(
      `there is no ${missing.join(', ')}: apt-get install debootstrap systemd-container openssh-client iproute2`,
    );
}
