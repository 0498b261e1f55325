import type { JsonObject, Manifest } from '../base/manifest.ts';
import type { PlacedObject } from '../model/placed.ts';

/**
 * Removes the replicas of autoscaled workloads from their manifests: the delivery would reset what the autoscaler sets.
 *
 * Capacity and quotas still count the replicas that the component states, which are the maximum.
 */
export function leaveToAutoscalers(objects: readonly PlacedObject[]): PlacedObject[] {
  const scaled = new Set(
    objects
      .filter(({ manifest }) => manifest.kind === 'HorizontalPodAutoscaler')
      .map(({ manifest: { metadata, spec } }) => {
        const { kind, name } = (spec as { scaleTargetRef: { kind: string; name: string } }).scaleTargetRef;
        return `${kind} ${metadata.namespace}/${name}`;
      }),
  );
  return objects.map((placed) =>
    scaled.has(idOf(placed.manifest)) ? { ...placed, manifest: withoutReplicas(placed.manifest) } : placed,
  );
}

function idOf({ kind, metadata }: Manifest): string {
  return `${kind} ${metadata.namespace}/${metadata.name}`;
}

function withoutReplicas(manifest: Manifest): Manifest {
  const { replicas: _, ...spec } = manifest.spec as JsonObject;
  return { ...manifest, spec };
}
