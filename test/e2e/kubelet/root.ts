import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Pod } from './pod.ts';

/** Stands in for a container image: programs of this machine, at their paths. */
export interface Image {
  /** Folders of the programs, besides the system's. */
  readonly folders: readonly string[];
  /** Folders at the front of the PATH. */
  readonly path: readonly string[];
  /** The command when the pod has none. */
  readonly entrypoint: readonly string[];
  /**
   * Files of the image, by their paths.
   * @default those of an image with the user root only
   */
  readonly files?: Readonly<Record<string, string>>;
  /**
   * Folders of the image that are elsewhere on this machine, by their paths in the image.
   * @default none
   */
  readonly copies?: Readonly<Record<string, string>>;
  /**
   * The folder in which its command starts.
   * @default the root
   */
  readonly workingFolder?: string;
}

/**
 * A shell script that builds a pod's root file system from mounts, enters it as the pod's user and executes its
 * arguments: read-only except for the pod's writable paths, and with no more privileges than its security context says.
 */
export function enterRoot(pod: Pod, image: Image, folder: string): string {
  const root = join(folder, 'root');
  const lines = [`mount --bind ${quote(root)} ${quote(root)}`];
  const mount = (source: string, path: string, options = '--bind -o ro') =>
    lines.push(`mount ${options} ${quote(source)} ${quote(join(root, path))}`);

  for (const path of systemFolders) {
    const link = linkAt(path);
    if (link !== undefined) makeLink(link, join(root, path));
    else if (existsSync(path)) mount(path, makeFolder(root, path));
  }
  for (const path of image.folders.filter((folder) => !folder.startsWith('/usr')))
    mount(path, makeFolder(root, path));
  for (const [path, source] of Object.entries(image.copies ?? {})) mount(source, makeFolder(root, path));
  for (const path of ['/etc/ssl', '/etc/ld.so.cache']) {
    if (existsSync(path))
      mount(path, lstatSync(path).isDirectory() ? makeFolder(root, path) : makeFile(root, path));
  }
  // As in an image with the user root only.
  makeFile(root, '/etc/passwd', 'root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/:/bin/false\n');
  makeFile(root, '/etc/group', 'root:x:0:\nnogroup:x:65534:\n');
  makeFile(root, '/etc/nsswitch.conf', 'hosts: files dns\n');
  for (const [path, content] of Object.entries(image.files ?? {})) makeFile(root, path, content);
  mount('/etc/hosts', makeFile(root, '/etc/hosts'));
  mount('/sys', makeFolder(root, '/sys'), '--rbind -o ro');
  mount('proc', makeFolder(root, '/proc'), '-t proc');
  mount('dev', makeFolder(root, '/dev'), '-t tmpfs -o mode=755');
  for (const device of ['null', 'zero', 'full', 'random', 'urandom', 'tty']) {
    lines.push(`touch ${quote(join(root, 'dev', device))}`);
    mount(`/dev/${device}`, `/dev/${device}`, '--bind');
  }
  lines.push(`mkdir ${quote(join(root, 'dev/shm'))}`);
  mount('shm', '/dev/shm', '-t tmpfs -o mode=1777,size=64m');

  for (const [index, file] of pod.files.entries()) {
    const source = join(folder, `file-${index}`);
    rmSync(source, { force: true });
    writeFileSync(source, file.content);
    chownSync(source, 0, pod.volumeGroup);
    chmodSync(source, file.mode);
    mount(source, makeFile(root, file.path));
  }
  for (const path of pod.writable) {
    const source = makeVolume(folder, path, pod.volumeGroup);
    mount(source, makeFolder(root, path), '--bind');
  }
  lines.push(
    `mount -o remount,bind,ro ${quote(root)}`,
    `echo ${quote(pod.name)} > /proc/sys/kernel/hostname`,
    // A process that is in another root by chroot may not create user namespaces.
    `cd ${quote(root)}`,
    'pivot_root . .',
    'umount -l .',
    ...(image.workingFolder === undefined ? [] : [`cd ${quote(image.workingFolder)}`]),
    `exec setpriv --reuid=${pod.user} --regid=${pod.group} --groups=${pod.volumeGroup} ${privileges(pod)} -- "$@"`,
  );
  return lines.join('\n');
}

/** Options of setpriv for the privileges that the container may get. */
function privileges({ container: { securityContext } }: Pod): string {
  const { allowPrivilegeEscalation, capabilities } = securityContext;
  const added = capabilities.add?.map((name) => `,+${name.toLowerCase()}`).join('') ?? '';
  const escalation = allowPrivilegeEscalation ? '' : ' --no-new-privs';
  return `--bounding-set=-all${added} --inh-caps=-all${escalation}`;
}

/** Folder with the content of a writable path. */
export function volumeFolder(folder: string, path: string): string {
  return join(folder, `volume${path.replaceAll('/', '-')}`);
}

const systemFolders = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32'];

function linkAt(path: string): string | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isSymbolicLink() ? readlinkSync(path) : undefined;
}

function makeLink(target: string, path: string): void {
  if (!lstatSync(path, { throwIfNoEntry: false })) symlinkSync(target, path);
}

function makeFolder(root: string, path: string): string {
  mkdirSync(join(root, path), { recursive: true, mode: 0o755 });
  return path;
}

function makeFile(root: string, path: string, content = ''): string {
  makeFolder(root, dirname(path));
  writeFileSync(join(root, path), content);
  return path;
}

/** An empty folder as the kubelet makes it: world-writable, and its files belong to the group. */
export function makeVolume(folder: string, path: string, group: number): string {
  const volume = volumeFolder(folder, path);
  if (existsSync(volume)) return volume;
  mkdirSync(volume, { recursive: true });
  chownSync(volume, 0, group);
  chmodSync(volume, 0o2777);
  return volume;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
