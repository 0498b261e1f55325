import { Single } from '../../base/registry.ts';
import type { Text } from '../reference.ts';

/** How Services get addresses on the LAN. */
export interface LanAddresses {
  /**
   * The annotations by which a Service of type LoadBalancer asks for an address.
   *
   * They are references: a component that uses them comes after the component that provides the addresses, since a
   * Service without its address is not healthy.
   */
  annotationsFor(address: string): Readonly<Record<string, Text>>;
}

/** The implementation that provides addresses on the LAN. */
export const lanAddresses = new Single<LanAddresses>('addresses on the LAN');
