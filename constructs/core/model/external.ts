import { parseAddress } from '../base/address.ts';
import { Reference, type Target } from './reference.ts';

/** A target outside the cluster: names on the internet, or addresses on the LAN. */
export interface External {
  /** Name of the family, for messages and the diagram. */
  readonly name: string;
  /** Exact host names and patterns with `*`, including the hosts of redirects. Addresses are in `cidrs`. */
  readonly hosts?: readonly string[];
  /** Address ranges in CIDR notation, a single address with `/32`. */
  readonly cidrs?: readonly string[];
  readonly ports: readonly { readonly port: number; readonly protocol?: 'TCP' | 'UDP' }[];
}

/** Traffic to the outside. */
export interface ExternalTarget extends Target {
  readonly type: 'external';
  readonly external: External;
}

/** A target outside by its host name or its address: policies by name match DNS answers, never an address. */
export function externalAt(host: string, ports: External['ports']): External {
  const isAddress = parseAddress(host) !== undefined;
  return { name: host, ...(isAddress ? { cidrs: [`${host}/32`] } : { hosts: [host] }), ports };
}

/** Text whose readers get an edge to a target outside the cluster. */
export function outside(external: External, value: string): Reference {
  return Reference.of({ text: value, target: externalTarget(external) });
}

/** The target of an edge to the outside. */
export function externalTarget(external: External): ExternalTarget {
  return { type: 'external', external };
}
