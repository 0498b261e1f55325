import type { KeyToPath, Volume, VolumeProjection } from '../../../../imports/types/index.ts';
import { expectInside } from './containers.ts';
import { expectForm, fileKey, label } from './formats.ts';
import { checkQuantity } from './resources.ts';
import { each, type Plain, present, type Report } from './rule.ts';

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

/** One volume of a pod. */
export function checkVolume(volume: Plain<Volume>, report: Report): void {
  expectForm(label, volume.name, 'name', report);
  const given = present(volume, sources);
  if (given.length !== 1) report('', given, 'exactly one source', 'name exactly one source of the volume');
  const { configMap, secret, projected, emptyDir, hostPath, nfs, persistentVolumeClaim } = volume;
  checkItems(configMap?.items, 'configMap.items', report);
  checkItems(secret?.items, 'secret.items', report);
  checkMode(configMap?.defaultMode, 'configMap.defaultMode', report);
  checkMode(secret?.defaultMode, 'secret.defaultMode', report);
  checkMode(projected?.defaultMode, 'projected.defaultMode', report);
  each(projected?.sources, 'projected.sources', report, checkProjection);
  if (emptyDir?.sizeLimit !== undefined) checkQuantity(emptyDir.sizeLimit, 'emptyDir.sizeLimit', report);
  if (hostPath?.path.split('/').includes('..')) {
    report('hostPath.path', hostPath.path, 'a path without ..', 'write the path itself');
  }
  if (nfs && !nfs.path.startsWith('/')) report('nfs.path', nfs.path, 'an absolute path', 'begin it with /');
  if (persistentVolumeClaim?.claimName === '') {
    report('persistentVolumeClaim.claimName', '', 'the name of a claim', 'name the claim');
  }
}

function checkProjection(projection: Plain<VolumeProjection>, report: Report): void {
  const given = present(projection, projections);
  if (given.length !== 1) report('', given, 'exactly one source', 'split it into one item for each source');
  checkItems(projection.configMap?.items, 'configMap.items', report);
  checkItems(projection.secret?.items, 'secret.items', report);
  const token = projection.serviceAccountToken;
  if (token?.expirationSeconds !== undefined && token.expirationSeconds < 600) {
    report(
      'serviceAccountToken.expirationSeconds',
      token.expirationSeconds,
      '600 or more',
      'write 600 or more',
    );
  }
  expectInside(token?.path, 'serviceAccountToken.path', report);
}

function checkItems(items: readonly Plain<KeyToPath>[] | undefined, path: string, report: Report): void {
  each(items, path, report, (item, at) => {
    expectForm(fileKey, item.key, 'key', at);
    expectInside(item.path, 'path', at);
    checkMode(item.mode, 'mode', at);
  });
}

function checkMode(mode: number | undefined, path: string, report: Report): void {
  if (mode !== undefined && (mode < 0 || mode > highestMode)) {
    report(path, mode, `a file mode from 0 to ${highestMode} (0777)`, 'write the mode as 0o440 or the like');
  }
}
