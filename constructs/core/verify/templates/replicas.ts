import type { Json, Manifest } from '../../base/manifest.ts';
import { isObject } from '../../validate/values.ts';

/**
 * Counts the pods that an object makes at the same time: its replicas, its parallel runs, or the most that an
 * autoscaler may ask for.
 */
export function replicasOf(manifest: Manifest, manifests: readonly Manifest[]): number {
  const scaled = manifests
    .filter(({ kind, metadata }) => kind === autoscaler && metadata.namespace === manifest.metadata.namespace)
    .filter(
      ({ spec }) =>
        at(spec, 'scaleTargetRef', 'kind') === manifest.kind &&
        at(spec, 'scaleTargetRef', 'name') === manifest.metadata.name,
    )
    .map(({ spec }) => at(spec, 'maxReplicas'));
  const stated =
    at(manifest.spec, 'replicas') ??
    at(manifest.spec, 'parallelism') ??
    at(manifest.spec, 'jobTemplate', 'spec', 'parallelism');
  const counts = [...scaled, stated].filter((count): count is number => typeof count === 'number');
  return counts.length === 0 ? 1 : Math.max(...counts);
}

const autoscaler = 'HorizontalPodAutoscaler';

function at(value: Json | undefined, ...path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>(
    (inner, key) => (inner !== undefined && isObject(inner) ? inner[key] : undefined),
    value,
  );
}
