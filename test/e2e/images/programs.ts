import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { tool } from '../../../tools/pinned.ts';
import type { Image } from '../kubelet/root.ts';
import type { Report } from '../report.ts';

/** The real software on this machine. */
export interface Programs {
  readonly mc: string;
  readonly buildctl: string;
  /** A shell with the usual commands in one static program. */
  readonly busybox: string;
  /** Replacements of the pods' images. */
  readonly images: {
    readonly objectStore: Image;
    readonly objectStoreClient: Image;
    readonly registry: Image;
    readonly builder: Image;
  };
}

/** Debian's packages of what the image of BuildKit brings besides it. */
const packages = {
  runc: 'runc',
  rootlesskit: 'rootlesskit',
  newuidmap: 'uidmap',
  setcap: 'libcap2-bin',
  busybox: 'busybox-static',
} as const;

/** Finds or installs the software that the tests start. @throws Error with what is missing and how to install it */
export function findPrograms(report: Report): Programs {
  const missing = Object.entries(packages).filter(([program]) => !onPath(program));
  const names = missing.map(([, name]) => name);
  if (names.length > 0 && onPath('apt-get')) {
    spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', ...names], { stdio: 'ignore' });
  }
  const busybox = onPath('busybox');
  if (!busybox || Object.keys(packages).some((program) => !onPath(program)))
    throw new Error(`missing: apt-get install ${names.join(' ')}`);
  const [minio, mc, registry, buildkitd, buildctl] = (
    ['minio', 'mc', 'registry', 'buildkitd', 'buildctl'] as const
  ).map((name) => tool(name, (line) => report.note(line))) as [string, string, string, string, string];
  const only = (program: string): Image => ({
    folders: [dirname(program)],
    path: [dirname(program)],
    entrypoint: [program],
  });
  return {
    mc,
    buildctl,
    busybox,
    images: {
      objectStore: only(minio),
      objectStoreClient: only(mc),
      registry: only(registry),
      builder: {
        folders: [dirname(buildkitd), dirname(buildctl)],
        path: [dirname(buildkitd), dirname(buildctl)],
        entrypoint: [],
        files: {
          '/etc/passwd': 'root:x:0:0:root:/root:/bin/sh\nuser:x:1000:1000::/home/user:/bin/sh\n',
          '/etc/group': 'root:x:0:\nuser:x:1000:\n',
          '/etc/subuid': 'user:100000:65536\n',
          '/etc/subgid': 'user:100000:65536\n',
        },
      },
    },
  };
}

function onPath(program: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path));
}
