import { ComponentOptions } from '../../core/spec/options.ts';
import type { Resolved } from '../../core/spec/resolved.ts';
import type { ExposureOptions } from '../../core/spec/roles.ts';

/**
 * Argo CD, which is always there.
 * @default {}
 */
export interface Options {
  /**
   * How its pages are reached from the LAN.
   * @default not at all
   */
  readonly exposure?: ExposureOptions<'oidc' | 'login'>;
}

/** The same with every default. */
export type ResolvedOptions = Resolved<Options, 'exposure.host'>;

export const options = new ComponentOptions<ResolvedOptions>();
