import type { JsonObject, Manifest } from '../base/manifest.ts';
import type { PlacedObject } from '../model/placed.ts';

/**
 * Leaves the number of pods to autoscalers where there is one: what a manifest says of it would be put back.
 *
 * What a component states as its replicas is still what is counted for room and quotas: the most there may be.
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
