import type { Manifest } from '../../base/manifest.ts';
import { Single } from '../../base/registry.ts';
import type { Edge } from '../edge.ts';
import type { Pods } from '../pods.ts';

/** How network policies are written, in the kinds that the cluster's network enforces. */
export interface PolicyWriter {
  /** The policy that refuses all traffic in a namespace; the others add what is allowed. */
  defaultDeny(namespace: string): Manifest;
  /** The policies that allow pods the traffic of these edges and nothing else. */
  policiesOf(pods: Pods, into: readonly Edge[], out: readonly Edge[]): readonly Manifest[];
}

/** The one way in which the policies of a cluster are written. */
export const policyWriter = new Single<PolicyWriter>('the writing of network policies');
