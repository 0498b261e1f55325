import type { Volume as PodVolume, VolumeMount } from '../../../../imports/types/index.ts';
import { later } from '../../model/later.ts';
import type { ConfigFile } from '../file.ts';
import { volumeName } from './volumes.ts';

/** Mounts of one container, and the volumes of its pod that only this container uses. */
export interface OwnMounts {
  readonly mounts: readonly VolumeMount[];
  readonly volumes: readonly PodVolume[];
}

/**
 * The files and the writable folders of a container.
 *
 * @param prefix begins the names of the volumes, so that they are unique in the pod
 */
export function ownMounts(
  {
    files = {},
    writable = [],
  }: { readonly files?: Files | undefined; readonly writable?: readonly string[] | undefined },
  prefix = '',
): OwnMounts {
  const fileName = (path: string) => volumeName(`${prefix}file`, path);
  const folderName = (path: string) => volumeName(`${prefix}writable`, path);
  return {
    mounts: [
      ...Object.entries(files).map(([path, file]) => ({
        name: fileName(path),
        mountPath: path,
        subPath: file.key,
        readOnly: true,
      })),
      ...writable.map((path) => ({ name: folderName(path), mountPath: path })),
    ],
    volumes: [
      ...Object.entries(files).map(([path, file]) =>
        later(() => ({ name: fileName(path), ...sourceOf(file) })),
      ),
      ...writable.map((path) => ({ name: folderName(path), emptyDir: {} })),
    ],
  };
}

type Files = Readonly<Record<string, ConfigFile>>;

function sourceOf({ secret, objectName, mode }: ConfigFile): Omit<PodVolume, 'name'> {
  if (secret) return { secret: { secretName: secret.reference, defaultMode: mode ?? 0o440 } };
  return { configMap: { name: objectName, ...(mode !== undefined && { defaultMode: mode }) } };
}
