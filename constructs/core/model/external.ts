import { Reference, type Target } from './reference.ts';

/** A target outside the cluster: names on the internet, or addresses on the LAN. */
export interface External {
  /** Name of the family, for messages and the diagram. */
  readonly name: string;
  /** Exact host names and patterns with `*`, the hosts that redirects lead to included. */
  readonly hosts?: readonly string[];
  /** Address ranges. */
  readonly cidrs?: readonly string[];
  readonly ports: readonly { readonly port: number; readonly protocol?: 'TCP' | 'UDP' }[];
}

/** Traffic to the outside. */
export interface ExternalTarget extends Target {
  readonly type: 'external';
  readonly external: External;
}

/** Text whose readers get an edge to a target outside the cluster. */
export function outside(external: External, value: string): Reference {
  return Reference.of({ text: value, target: externalTarget(external) });
}

/** The target of an edge to the outside. */
export function externalTarget(external: External): ExternalTarget {
  return { type: 'external', external };
}
