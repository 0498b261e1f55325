import type { Manifest } from '../../base/manifest.ts';
import type { Problem } from '../../base/problem.ts';
import { Single } from '../../base/registry.ts';
import type { Policy } from './policy.ts';

/** Reads written policies as the network that enforces them does. */
export interface PolicyReader {
  /** Reads an object as a policy; undefined when it is another kind of object. An unknown part is a problem. */
  read(manifest: Manifest, problems: Problem[]): Policy | undefined;
}

/** The implementation that reads the policies of a cluster. */
export const policyReader = new Single<PolicyReader>('the reading of network policies');
