import { ComponentOptions } from '../../core/spec/options.ts';
import type { Resolved } from '../../core/spec/resolved.ts';
import type { ExposureOptions, VolumeOptions } from '../../core/spec/roles.ts';

/** Object store with the S3 API. */
export interface Options {
  /** The volume of the objects. */
  readonly volume: VolumeOptions;
  /**
   * How its console is reached from the LAN.
   * @default not at all
   */
  readonly exposure?: ExposureOptions<'forward-auth' | 'login'>;
}

/** The same with every default. */
export type ResolvedOptions = Resolved<Options, 'volume.storageClass' | 'exposure.host'>;

export const options = new ComponentOptions<ResolvedOptions>();
