import type { Placement } from '../../../constructs/core/secrets/contract.ts';
import type { SealedFile } from '../../../constructs/core/secrets/sealed-file.ts';
import { type SealedSecret, sealedSecret } from '../../../constructs/security/sealed-secrets/objects.ts';
import type { Order } from './order.ts';

/** The SealedSecrets of an environment. They and their Secrets have annotations with requester, approver and date. */
export function sealedObjects(
  file: SealedFile,
  placements: readonly Placement[],
  { environment, requestor, approver, date }: Order,
): SealedSecret[] {
  const annotations = {
    'hearth/requested-by': requestor,
    'hearth/approved-by': approver,
    'hearth/packaged-on': date,
    'hearth/namespace': environment.namespace,
  };
  return placements.flatMap((placement) => {
    const object = sealedSecret(file, placement);
    if (!object) return [];
    const { metadata, spec } = object;
    const { template } = spec;
    return [
      {
        ...object,
        metadata: { ...metadata, annotations: { ...metadata.annotations, ...annotations } },
        spec: {
          ...spec,
          template: { ...template, metadata: { ...template.metadata, annotations } },
        },
      },
    ];
  });
}
