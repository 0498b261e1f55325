import type { Manifest } from '../base/manifest.ts';
import type { Problem } from '../base/problem.ts';
import { Collection } from '../base/registry.ts';
import type { Owner } from '../model/owner.ts';

/** An object that brings a Secret to the cluster and is not made yet, since values of the Secret are not sealed. */
export interface WithheldObject {
  /** Component whose folder it would be in. */
  readonly component: Owner;
  readonly manifest: Pick<Manifest, 'kind' | 'metadata'>;
  /** The values that are missing, as `secret/key`. */
  readonly missing: readonly string[];
  /** Whether other values of the same Secret are sealed, so that the Secret is likely to be in use. */
  readonly isInUse: boolean;
}

/** Every such object of a cluster. */
export const allWithheld = new Collection<WithheldObject>('what waits for values to be sealed');

/**
 * Refuses to take an object out of `dist/` because one of its values is not sealed: the next sync would delete the Secret from
 * the cluster, with all the values that are in use.
 *
 * @param path path of the object in `dist/`
 * @param cluster name of the cluster
 */
export function describeWithheld({ missing }: WithheldObject, path: string, cluster: string): Problem {
  return {
    code: 'used-secret-not-sealed',
    path: `dist/${path}`,
    found: `a Secret in use of which ${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} not sealed`,
    expected: 'every value of it: without one it would go from the cluster as a whole',
    fix: `Run \`npm run secrets -- generate ${cluster}\`, or restore clusters/${cluster}.sealed.json from git.`,
  };
}
