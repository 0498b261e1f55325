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

export const options = new ComponentOptions<ResolvedOptions>({
  leastSizes: {
    // `diskAssumeUnknownSize` in cmd/globals.go of MinIO and of its fork.
    'volume.size': {
      size: '2Gi',
      because: 'the server refuses an upload whose size it is not told when less than 1 GiB is free',
    },
  },
});
