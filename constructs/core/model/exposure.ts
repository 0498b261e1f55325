import { Collection, Single } from '../base/registry.ts';
import type { Authentication } from '../spec/roles.ts';

import type { Owner } from './owner.ts';

/** An application that people reach from the LAN by its host name. */
export interface Exposure {
  readonly component: Owner;
  /** Name of the exposure in the cluster file. */
  readonly name: string;
  /** Full host name. */
  readonly host: string;
  /** `https://host` */
  readonly url: string;
  /** Address of its own besides the gateway's. */
  readonly address?: string;
  readonly auth: Authentication;
  /** Paths without forward-auth, since the application has its own login there. */
  readonly skipAuthPaths: readonly string[];
}

/** All exposures of a cluster. */
export const allExposures = new Collection<Exposure>('exposures');

/** An address on the LAN that a component takes from a load-balancer pool. */
export interface LanAddress {
  readonly address: string;
  /** The component and the Service that answers there. */
  readonly owner: string;
}

/** Every address on the LAN that the platform takes. */
export const allLanAddresses = new Collection<LanAddress>('addresses on the LAN');

/** A host name of the platform that pods call, and the Service that answers inside the cluster. */
export interface InternalName {
  readonly host: string;
  /** `service.namespace.svc.cluster.local` */
  readonly service: string;
}

/** Host names that the cluster's DNS resolves to a Service. */
export const allInternalNames = new Collection<InternalName>('host names inside the cluster');

/** Address of the DNS server that answers on the LAN for the platform's domain. */
export const lanDnsServer = new Single<string>('the DNS server of the LAN');
