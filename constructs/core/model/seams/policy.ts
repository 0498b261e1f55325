import type { Manifest } from '../../base/manifest.ts';
import { Single } from '../../base/registry.ts';
import type { Edge } from '../edge.ts';
import type { Pods } from '../pods.ts';

/** Writes network policies in the kinds that the cluster's network enforces. */
export interface PolicyWriter {
  /** The policy that denies all traffic in a namespace; the other policies allow some. */
  defaultDeny(namespace: string): Manifest;
  /** The policies that allow pods exactly the traffic of these edges. */
  policiesOf(pods: Pods, into: readonly Edge[], out: readonly Edge[]): readonly Manifest[];
}

/** The implementation that writes the policies of a cluster. */
export const policyWriter = new Single<PolicyWriter>('the writing of network policies');
