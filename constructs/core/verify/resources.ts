import type { Problem } from '../base/problem.ts';
import { quantity } from '../base/quantity.ts';
import type { Build } from '../derive/build.ts';
import { allPods } from '../model/pods.ts';

/** Checks that pods which run instead of others request no more than those. */
function checkPlaces({ cluster }: Build): Problem[] {
  return cluster.all(allPods).flatMap(({ id, component, props }) => {
    if (props.insteadOf === undefined) return [];
    const place = cluster
      .all(allPods)
      .find((pods) => pods.component === component && pods.name === props.insteadOf);
    const asked = (key: 'cpu' | 'memory') => quantity(props.resources[key]);
    if (
      place &&
      (['cpu', 'memory'] as const).every((key) => asked(key) <= quantity(place.props.resources[key]))
    )
      return [];
    return [
      {
        code: place ? 'pods-exceed-replaced' : 'replaced-pods-not-found',
        path: `${id} insteadOf`,
        found: place
          ? `more than ${place.id} asks for`
          : `'${props.insteadOf}', which the component does not have`,
        expected: 'pods of the component that ask for as much',
        fix: 'Name other pods, or give these a place of their own.',
      },
    ];
  });
}

/** Checks the resources of all pods, on which the proof of capacity stands. */
export function proveSizes(build: Build): Problem[] {
  return [...checkPlaces(build), ...checkLimits(build)];
}

/**
 * Checks that a memory limit is at most twice the request: the capacity proof counts requests, so they must be
 * realistic.
 */
function checkLimits({ cluster }: Build): Problem[] {
  return cluster.all(allPods).flatMap(({ id, props: { resources } }) => {
    if (resources.foreign || quantity(resources.memoryLimit) <= 2 * quantity(resources.memory)) return [];
    return [
      {
        code: 'memory-limit-too-high',
        path: id,
        found: `a memory limit of ${resources.memoryLimit} over a request of ${resources.memory}`,
        expected: 'a limit of at most twice the request',
        fix: 'Raise the request to what the pods need, or lower the limit.',
      },
    ];
  });
}
