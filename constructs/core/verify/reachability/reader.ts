import type { Manifest } from '../../base/manifest.ts';
import type { Problem } from '../../base/problem.ts';
import { Single } from '../../base/registry.ts';
import type { Policy } from './policy.ts';

/** How written policies are read again, as the network that enforces them understands them. */
export interface PolicyReader {
  /** Reads the policy that an object is; nothing when it is none. What is not understood is a problem. */
  read(manifest: Manifest, problems: Problem[]): Policy | undefined;
}

/** The one way in which the policies of a cluster are read. */
export const policyReader = new Single<PolicyReader>('the reading of network policies');
