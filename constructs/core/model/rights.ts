import { Collection } from '../base/registry.ts';
import type { Owner } from './owner.ts';

/** The rights that are refused by default, each with what it lets an account do outside of its own namespace. */
export const refusedRights = {
  secrets: 'read Secrets of other namespaces',
  exec: 'run commands in pods of other namespaces or connect to their ports',
  pods: 'make pods in other namespaces, which read every Secret and act as every account there',
  tokens: 'make tokens of other accounts',
  impersonate: 'act as somebody else',
  escalate: 'write roles with more rights than its own',
  bind: 'give anybody roles that it does not have',
  certificates: 'approve or sign certificates for the Kubernetes API',
  admission: 'change what the API server asks before it stores an object',
} as const;

/**
 * A right that is refused by default: one of `refusedRights`, or `* <group>` for rules with a wildcard in an API group
 * (`* core`, `* example.org`, `* *` for all groups).
 */
export type RefusedRight = keyof typeof refusedRights | `* ${string}`;

/** Rights that an account keeps although they are refused by default. */
export interface AllowedRights {
  readonly component: Owner;
  /** `ServiceAccount/<namespace>/<name>`, or `ClusterRole/<name>` for a role that rules are added to. */
  readonly to: string;
  readonly rights: readonly RefusedRight[];
}

/** Every account with rights that are refused by default. */
export const allAllowedRights = new Collection<AllowedRights>('allowed rights');

/** A right as a sentence about its account. */
export function showRight(right: RefusedRight): string {
  if (!right.startsWith('* ')) return refusedRights[right as keyof typeof refusedRights];
  const group = right.slice(2);
  return `do whatever a wildcard allows in ${group === '*' ? 'all API groups' : `API group ${group}`}`;
}
