import type { Problem } from '../base/problem.ts';
import { quantity } from '../base/quantity.ts';
import type { Build } from '../derive/build.ts';
import { allPods } from '../model/pods.ts';

/**
 * Checks that a memory limit is at most twice the request: the capacity proof counts requests, so they must be
 * realistic.
 */
export function proveSizes({ cluster }: Build): Problem[] {
  return cluster.all(allPods).flatMap(({ id, props: { resources } }) => {
    if (resources.foreign || quantity(resources.memoryLimit) <= 2 * quantity(resources.memory)) return [];
    return [
      {
        path: id,
        found: `a memory limit of ${resources.memoryLimit} over a request of ${resources.memory}`,
        expected: 'a limit of at most twice the request',
        fix: 'raise the request to what it needs, or lower the limit',
      },
    ];
  });
}
