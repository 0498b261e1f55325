import { ComponentOptions } from '../../core/spec/options.ts';
import type { LanAddress } from '../../core/spec/roles.ts';

/**
 * The DNS server that answers for the domain.
 * @mandatory
 */
export interface Options {
  /**
   * Fixed address of the DNS server on the LAN, from a load-balancer pool. The router forwards queries for the domain
   * to it.
   */
  readonly address: LanAddress;
}

export const options = new ComponentOptions<Options>();
