import { Container } from '../kubelet/container.ts';
import type { Pod } from '../kubelet/pod.ts';
import type { Image } from '../kubelet/root.ts';
import { expectNone } from '../report.ts';

/** Tries, as the pod's process, operations that its security context forbids. */
export async function checkConfinement(pod: Pod, image: Image, folder: string): Promise<void> {
  const script = [
    'id',
    'grep -E "^(CapEff|CapBnd|NoNewPrivs)" /proc/self/status',
    ...pod.writable.map((path) => `touch ${path}/new && echo wrote ${path}/new`),
    ...pod.files.map(({ path }) => `cat ${path} > /dev/null && echo read ${path}`),
    ...['/new', '/usr/new', '/etc/new', ...pod.files.map(({ path }) => path)].map(
      (path) => `echo x >> ${path} && echo wrote ${path}`,
    ),
    'exit 0',
  ];
  const container = new Container(
    { ...pod, command: ['sh', '-c', script.join('\n')], args: [] },
    image,
    folder,
  );
  await container.finished();
  const lines = container.output
    .split('\n')
    .filter((line) => !/Read-only file system|Permission denied/.test(line));
  const found = new Set(lines.filter((line) => line !== ''));
  const wanted = new Set([
    `uid=${pod.user} gid=${pod.group} groups=${pod.volumeGroup}`,
    'CapBnd:\t0000000000000000',
    'CapEff:\t0000000000000000',
    'NoNewPrivs:\t1',
    ...pod.writable.map((path) => `wrote ${path}/new`),
    ...pod.files.map(({ path }) => `read ${path}`),
  ]);
  expectNone([
    ...[...wanted].filter((line) => !found.has(line)).map((line) => `missing: ${line}`),
    ...[...found].filter((line) => !wanted.has(line)).map((line) => `not expected: ${line}`),
  ]);
}
