import { Collection } from '../base/registry.ts';

/** A folder on a node's own disk, which has to exist before pods mount it. */
export interface HostFolder {
  /** Name of the node in the cluster file. */
  readonly node: string;
  /** Absolute path of the folder. */
  readonly path: string;
}

/** The folders that nodes create when they start. */
export const allHostFolders = new Collection<HostFolder>('folders of nodes');
