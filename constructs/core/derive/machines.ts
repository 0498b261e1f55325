import type { Manifest } from '../base/manifest.ts';
import { Single } from '../base/registry.ts';
import type { Build } from './build.ts';

/** An object that is applied at boot. */
export interface BootManifest {
  /** Name of its file, without the ending. */
  readonly file: string;
  readonly manifest: Manifest;
}

/** How machines are set up: their files before Kubernetes runs, and the objects that they apply at boot. */
export interface Machines {
  /** Custom kinds that are defined from the start, as `group/Kind`. */
  readonly definitions: readonly string[];
  /** The objects that are applied at boot, up to those that start the delivery. */
  atBoot(build: Build): readonly BootManifest[];
  /**
   * The files of bare machines, by path below `dist/<cluster>/bootstrap/`.
   *
   * @param missing values that are not sealed yet, as `secret/key`
   */
  files(build: Build, options: { readonly missing: readonly string[] }): ReadonlyMap<string, string>;
}

/** The implementation that sets up the machines of a cluster. */
export const machines = new Single<Machines>('the making of machines');
