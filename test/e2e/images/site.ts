import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startGateway } from '../identity/gateway.ts';
import { Homelab } from '../identity/values.ts';
import { Objects } from '../kubelet/objects.ts';
import { type Pod, resolvePod } from '../kubelet/pod.ts';
import type { RemoteReport } from '../kubelet/remote-report.ts';
import type { Image } from '../kubelet/root.ts';
import { type Running, startPod } from '../kubelet/running.ts';
import { type BucketUser, makeBucket } from '../mlflow/object-store.ts';
import type { Handover } from './inside.ts';

/** The registry's host name. */
export const host = 'registry.home.example.org';

/** The registry with its gateway and object store, and the builder, up and running. */
export interface Site {
  readonly homelab: Homelab;
  readonly bucket: BucketUser;
  readonly registry: { readonly pod: Pod; readonly running: Running; readonly address: string };
  readonly builder: { readonly pod: Pod; readonly running: Running; readonly address: string };
}

/** Starts them in this process's own network, with the addresses and names of the platform. */
export async function startSite(report: RemoteReport, { programs, folder }: Handover): Promise<Site> {
  const homelab = await report.step('every secret of homelab made and sealed', () => Homelab.create());
  const { cluster, objects: placed } = homelab.build;
  const manifests = placed.map(({ manifest }) => manifest);
  const objects = new Objects(manifests);
  const network = cluster.spec.network.podCidr.replace(/\d+\/\d+$/, '');
  const gateway = homelab.spec.components.traefik.address;
  const [store, registry, builder] = [`${network}41`, `${network}42`, `${network}43`];
  nameHosts(folder, [
    [gateway, host],
    [store, 'object-store-server.object-store.svc.cluster.local'],
    [registry, 'registry-server.registry.svc.cluster.local'],
    [builder, 'builder-daemon.builder.svc.cluster.local'],
  ]);
  execFileSync('ip', ['link', 'set', 'lo', 'up'], { stdio: 'pipe' });
  for (const address of [gateway, store, registry, builder])
    execFileSync('ip', ['address', 'add', `${address}/32`, 'dev', 'lo'], { stdio: 'pipe' });

  const images = { ...programs.images, builder: withIdMaps(programs.images.builder) };
  const resolve = (kind: 'Deployment' | 'StatefulSet' | 'Job', namespace: string, name: string) =>
    resolvePod(objects, homelab, objects.get(kind, namespace, name));
  const started = (pod: Pod, image: keyof typeof images, address: string) =>
    report.step(`${pod.name} started as its pod says`, () =>
      startPod(pod, images[image], join(folder, pod.name), address),
    );
  await started(resolve('StatefulSet', 'object-store', 'object-store-server'), 'objectStore', store);
  const bucket = await makeBucket(
    resolve('Job', 'object-store', 'object-store-bucket-registry'),
    programs,
    join(folder, 'bucket'),
  );
  await startGateway(manifests, gateway, await homelab.certificate([host]), (...of) => homelab.get(...of));
  const registryPod = resolve('Deployment', 'registry', 'registry-server');
  const builderPod = resolve('Deployment', 'builder', 'builder-daemon');
  return {
    homelab,
    bucket,
    registry: {
      pod: registryPod,
      running: await started(registryPod, 'registry', registry),
      address: registry,
    },
    builder: { pod: builderPod, running: await started(builderPod, 'builder', builder), address: builder },
  };
}

/**
 * The image with newuidmap and newgidmap as BuildKit's image has them: they act as their caller. Debian's act as root,
 * and then the kernel asks for CAP_SYS_ADMIN.
 */
function withIdMaps(image: Image): Image {
  // In no folder that the pod hides by one of its own.
  const folder = '/mnt';
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'mode=755', 'tmpfs', folder]);
  for (const [name, capability] of [
    ['newuidmap', 'cap_setuid'],
    ['newgidmap', 'cap_setgid'],
  ] as const) {
    const program = join(folder, name);
    copyFileSync(join('/usr/bin', name), program);
    chmodSync(program, 0o755);
    execFileSync('setcap', [`${capability}+ep`, program], { stdio: 'pipe' });
  }
  return { ...image, folders: [...image.folders, folder], path: [folder, ...image.path] };
}

function nameHosts(folder: string, lines: readonly (readonly string[])[]): void {
  const file = join(folder, 'hosts');
  writeFileSync(file, `${[['127.0.0.1', 'localhost'], ...lines].map((line) => line.join(' ')).join('\n')}\n`);
  execFileSync('mount', ['--bind', file, '/etc/hosts']);
}
