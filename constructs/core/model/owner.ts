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
  /** One sentence: the purpose of the component. */
  readonly purpose: string;
  /** @default the component's name */
  readonly namespace?: string;
  /**
   * Pod Security level of the namespace, with the reason when it is not `restricted`.
   * @default restricted
   */
  readonly podSecurity?: { readonly level: 'baseline' | 'privileged'; readonly reason: string };
  /**
   * True when it holds data: its claims, its namespace and its definitions are then kept when it is removed.
   * @default false
   */
  readonly retainData?: boolean;
  /**
   * Path in the cluster file of an option that reserves the namespace: another component in it is a problem.
   * @default none: components may share it
   */
  readonly namespaceIsFor?: string;
}

/** The cluster of a component: the cluster file and the registry. */
export interface ClusterContext extends Registry {
  readonly spec: ResolvedCluster;
}

/** The component, as far as the objects and handles that it owns need it. */
export interface Owner {
  readonly name: string;
  readonly namespaceName: string;
  readonly props: ComponentProps;
  readonly cluster: ClusterContext;
}

/** An object of this owner (a class, an issuer) has to exist; no traffic. */
export interface OwnerTarget extends Target {
  readonly type: 'owner';
  readonly owner: Owner;
}

/** The target of an edge to an object of an owner. */
export function ownerTarget(owner: Owner): OwnerTarget {
  return { type: 'owner', owner };
}
