import type {
  KeyToPath,
  NFSVolumeSource,
  Volume,
  VolumeProjection,
} from '../../../../imports/types/index.ts';
import { expectInside } from './containers.ts';
import { expectForm, fileKey, label, subdomain } from './formats.ts';
import { expectBetween } from './numbers.ts';
import { checkQuantity } from './resources.ts';
import { below, each, expectFilled, type Plain, present, type Report, refuseTwice } from './rule.ts';

const sources = [
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'fc',
  'hostPath',
  'image',
  'iscsi',
  'nfs',
  'persistentVolumeClaim',
  'projected',
  'secret',
] as const;

const projections = [
  'clusterTrustBundle',
  'configMap',
  'downwardAPI',
  'podCertificate',
  'secret',
  'serviceAccountToken',
] as const;

const highestMode = 0o777;

/** Checks one volume of a pod. */
export function checkVolume(volume: Plain<Volume>, report: Report): void {
  expectForm(label, volume.name, 'name', report);
  const given = present(volume, sources);
  if (given.length !== 1)
    report('exclusive-fields', '', given, 'exactly one source', 'Name exactly one source of the volume.');
  const { configMap, secret, projected, emptyDir, hostPath, nfs, persistentVolumeClaim } = volume;
  if (configMap) expectForm(subdomain, configMap.name ?? '', 'configMap.name', report);
  if (secret) expectForm(subdomain, secret.secretName ?? '', 'secret.secretName', report);
  checkItems(configMap?.items, 'configMap.items', report);
  checkItems(secret?.items, 'secret.items', report);
  checkMode(configMap?.defaultMode, 'configMap.defaultMode', report);
  checkMode(secret?.defaultMode, 'secret.defaultMode', report);
  checkMode(projected?.defaultMode, 'projected.defaultMode', report);
  each(projected?.sources, 'projected.sources', report, checkProjection);
  if (emptyDir?.sizeLimit !== undefined) checkQuantity(emptyDir.sizeLimit, 'emptyDir.sizeLimit', report);
  if (hostPath?.path.split('/').includes('..')) {
    report(
      'path-leaves-folder',
      'hostPath.path',
      hostPath.path,
      'a path without ..',
      'Write the path itself.',
    );
  }
  if (nfs) checkNfs(nfs, below(report, 'nfs'));
  if (persistentVolumeClaim?.claimName === '') {
    report('missing-field', 'persistentVolumeClaim.claimName', '', 'the name of a claim', 'Name the claim.');
  }
}

/** Checks an NFS volume. */
export function checkNfs(nfs: Plain<NFSVolumeSource>, report: Report): void {
  expectFilled(nfs, ['server'], report);
  if (!nfs.path.startsWith('/'))
    report('path-not-absolute', 'path', nfs.path, 'an absolute path', 'Begin it with /.');
}

function checkProjection(projection: Plain<VolumeProjection>, report: Report): void {
  const given = present(projection, projections);
  if (given.length !== 1)
    report('exclusive-fields', '', given, 'exactly one source', 'Split it into one item for each source.');
  const { configMap, secret, serviceAccountToken: token } = projection;
  if (configMap) expectForm(subdomain, configMap.name ?? '', 'configMap.name', report);
  if (secret) expectForm(subdomain, secret.name ?? '', 'secret.name', report);
  checkItems(configMap?.items, 'configMap.items', report);
  checkItems(secret?.items, 'secret.items', report);
  expectBetween(600, 2 ** 32, token?.expirationSeconds, 'serviceAccountToken.expirationSeconds', report);
  expectInside(token?.path, 'serviceAccountToken.path', report);
}

function checkItems(items: readonly Plain<KeyToPath>[] | undefined, path: string, report: Report): void {
  if (!items) return;
  refuseTwice(
    items.map((item) => item.path),
    (index) => `${path}[${index}].path`,
    report,
  );
  each(items, path, report, (item, at) => {
    expectForm(fileKey, item.key, 'key', at);
    expectInside(item.path, 'path', at);
    checkMode(item.mode, 'mode', at);
  });
}

function checkMode(mode: number | undefined, path: string, report: Report): void {
  if (mode !== undefined && (mode < 0 || mode > highestMode)) {
    report(
      'invalid-file-mode',
      path,
      mode,
      `a file mode from 0 to ${highestMode} (0777)`,
      'Write the mode as 0o440 or the like.',
    );
  }
}
