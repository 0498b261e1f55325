import type { PersistentVolumeClaimSpec } from '../../../../imports/types/index.ts';
import { expectForm, subdomain } from './formats.ts';
import { checkQuantity } from './resources.ts';
import { below, type KindRules, type Plain, present, type Report } from './rule.ts';
import { checkNfs } from './volumes.ts';

const volumeSources = ['csi', 'fc', 'hostPath', 'iscsi', 'local', 'nfs'] as const;

/** Rules for volumes, claims and storage classes. */
export const storage: KindRules = {
  'v1/PersistentVolumeClaim': ({ spec }, report) => {
    if (spec) checkClaim(spec, below(report, 'spec'));
    else report('missing-field', 'spec', undefined, 'the specification of the claim', 'Add spec.');
  },
  'v1/PersistentVolume': ({ spec = {} }, report) => {
    const at = below(report, 'spec');
    checkSize(spec.capacity, 'capacity', at);
    checkModes(spec.accessModes, at);
    expectForm(subdomain, spec.storageClassName || undefined, 'storageClassName', at);
    const given = present(spec, volumeSources);
    if (given.length !== 1)
      at(
        'exclusive-fields',
        '',
        given,
        `exactly one of ${volumeSources.join(', ')}`,
        'Name exactly one source.',
      );
    if (spec.nfs) checkNfs(spec.nfs, below(at, 'nfs'));
    for (const name of Object.keys(spec.capacity ?? {})) {
      if (name !== 'storage') at('unknown-resource', 'capacity', name, 'storage only', 'Remove it.');
    }
    if (spec.local && !spec.nodeAffinity) {
      at(
        'missing-field',
        'nodeAffinity',
        undefined,
        'the node that the local volume is on',
        'Add nodeAffinity.',
      );
    }
  },
  'storage.k8s.io/v1/StorageClass': ({ provisioner }, report) => {
    expectForm(subdomain, provisioner.replace('/', '.').toLowerCase(), 'provisioner', report);
  },
};

/** Checks the spec of a claim or of a claim template. */
export function checkClaim(claim: Plain<PersistentVolumeClaimSpec>, report: Report): void {
  checkModes(claim.accessModes, report);
  checkSize(claim.resources?.requests, 'resources.requests', report);
  expectForm(subdomain, claim.storageClassName || undefined, 'storageClassName', report);
}

function checkModes(modes: readonly string[] | undefined, report: Report): void {
  if (!modes?.length)
    report(
      'missing-field',
      'accessModes',
      modes,
      'at least one access mode',
      'Add ReadWriteOnce or another.',
    );
  else if (modes.includes('ReadWriteOncePod') && modes.length > 1) {
    report(
      'exclusive-access-modes',
      'accessModes',
      modes,
      'no other mode beside ReadWriteOncePod',
      'Remove the others.',
    );
  }
}

function checkSize(
  amounts: Readonly<Record<string, string | number>> | undefined,
  path: string,
  report: Report,
): void {
  const size = amounts?.storage;
  if (size === undefined)
    report('missing-field', `${path}.storage`, undefined, 'a size such as 20Gi', 'Add the size.');
  else if (checkQuantity(size, `${path}.storage`, report) === 0) {
    report('number-out-of-range', `${path}.storage`, size, 'a size above 0', 'Write the size.');
  }
}
