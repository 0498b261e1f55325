import type { Registry } from '../base/registry.ts';
import type { ResolvedCluster } from '../spec/resolve.ts';
import type { Target } from './reference.ts';

/** The layers of the platform, from the ground up. */
export type Layer =
  | 'cluster'
  | 'networking'
  | 'security'
  | 'storage'
  | 'gitops'
  | 'observability'
  | 'mlops'
  | 'tenancy';

/** How much the pods of a namespace may do, by the Pod Security Standards. */
export type PodSecurityLevel = 'restricted' | 'baseline' | 'privileged';

export interface ComponentProps {
  readonly layer: Layer;
  /** One sentence for people: what it is there for. */
  readonly purpose: string;
  /** @default the component's name */
  readonly namespace?: string;
  /**
   * What the namespace's pods may do at most, with the reason when that is more than `restricted`.
   * @default restricted
   */
  readonly podSecurity?: { readonly level: 'baseline' | 'privileged'; readonly reason: string };
  /**
   * Whether it holds data: its claims, its namespace and its definitions then outlive it.
   * @default false
   */
  readonly retainData?: boolean;
  /**
   * Path in the cluster file of who wants the namespace alone: another component in it is a problem.
   * @default none: components may share it
   */
  readonly namespaceIsFor?: string;
}

/** The cluster that something belongs to: what was asked for, and the registry of what its parts hold. */
export interface ClusterContext extends Registry {
  readonly spec: ResolvedCluster;
}

/** A component as the things that it owns see it. */
export interface Owner {
  readonly name: string;
  readonly namespaceName: string;
  readonly props: ComponentProps;
  readonly cluster: ClusterContext;
}

/** No traffic: an object of this owner (a class, an issuer) has to exist. */
export interface OwnerTarget extends Target {
  readonly type: 'owner';
  readonly owner: Owner;
}

/** What an edge to an object of an owner points at. */
export function ownerTarget(owner: Owner): OwnerTarget {
  return { type: 'owner', owner };
}
