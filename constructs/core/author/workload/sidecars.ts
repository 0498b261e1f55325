import type { Container, Volume as PodVolume, VolumeMount } from '../../../../imports/types/index.ts';
import { authorProblems } from '../../model/author-problem.ts';
import type { Pods } from '../../model/pods.ts';
import { containerOf } from './container.ts';
import { ownMounts } from './mounts.ts';
import { portsOf } from './ports.ts';
import type { SidecarProps } from './props.ts';

/** The sidecars of a pod, and the volumes that only they use. */
export interface Sidecars {
  readonly containers: readonly Container[];
  readonly volumes: readonly PodVolume[];
}

/**
 * The sidecars of a pod, as init containers that Kubernetes keeps running: they start before the main container and end
 * after it, and a job completes without them.
 *
 * @param shared the mounts of the main container
 */
export function sidecarsOf(
  pods: Pods,
  sidecars: Readonly<Record<string, SidecarProps>> = {},
  shared: readonly VolumeMount[] = [],
): Sidecars {
  const made = Object.entries(sidecars).map(([name, sidecar]) => {
    const { uid, mounts = {}, ...props } = sidecar;
    const own = ownMounts(sidecar, `${name}-`);
    const container = containerOf(name, {
      ...props,
      restartPolicy: 'Always',
      ...(uid !== undefined && { runAsUser: uid }),
      ports: portsOf(sidecar.ports),
      mounts: [...own.mounts, ...sharedMounts(pods, name, mounts, shared)],
    });
    return { container, volumes: own.volumes };
  });
  return {
    containers: made.map(({ container }) => container),
    volumes: made.flatMap(({ volumes }) => volumes),
  };
}

function sharedMounts(
  pods: Pods,
  sidecar: string,
  mounts: Readonly<Record<string, string>>,
  shared: readonly VolumeMount[],
): VolumeMount[] {
  return Object.entries(mounts).flatMap(([path, from]) => {
    const mount = shared.find(({ mountPath }) => mountPath === from);
    if (mount) return [{ ...mount, mountPath: path }];
    const known = shared.map(({ mountPath }) => String(mountPath));
    pods.component.cluster.add(authorProblems, {
      code: 'sidecar-mount-not-shared',
      path: `${pods.id} sidecars.${sidecar}.mounts ${path}`,
      found: `${from}, which the main container does not mount`,
      expected: `one of its mounts: ${known.join(', ') || 'it has none'}`,
      fix: 'Correct the path, or add it to the files, writable folders or volumes of the pods.',
    });
    return [];
  });
}
