import { groupBy } from '../../base/collections.ts';
import type { CountedClaim } from '../inventory.ts';
import type { PlacedTemplate } from './placed.ts';

/** Finds the claims that pod templates mount by name: their pods run on the nodes of these claims. */
export function mountedClaims(
  claims: readonly CountedClaim[],
): (templates: readonly PlacedTemplate[]) => readonly CountedClaim[] {
  const byId = groupBy(claims, ({ id }) => id);
  return (templates) => {
    const ids = templates.flatMap(({ template: { namespace, spec } }) =>
      (spec.volumes ?? []).flatMap(({ persistentVolumeClaim }) =>
        persistentVolumeClaim ? [`${namespace}/${persistentVolumeClaim.claimName}`] : [],
      ),
    );
    return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
  };
}
