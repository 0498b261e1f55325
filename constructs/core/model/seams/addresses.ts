import { Single } from '../../base/registry.ts';
import type { Text } from '../reference.ts';

/** Where addresses on the LAN come from. */
export interface LanAddresses {
  /**
   * The annotations by which a Service of type LoadBalancer asks for an address.
   *
   * They are references: whoever uses them comes after the component that brings the addresses, since a Service without
   * its address is not healthy.
   */
  annotationsFor(address: string): Readonly<Record<string, Text>>;
}

/** The one place that addresses on the LAN come from. */
export const lanAddresses = new Single<LanAddresses>('addresses on the LAN');
