import { allReleases } from '../../../core/author/chart/release.ts';
import type { Manifest } from '../../../core/base/manifest.ts';
import type { Build } from '../../../core/derive/build.ts';
import type { BootManifest } from '../../../core/derive/machines.ts';
import type { Owner } from '../../../core/model/owner.ts';
import { bootSecrets } from '../../../core/model/secret.ts';

/**
 * The manifests that K3s applies at boot: the charts that are installed before the delivery, the objects that they
 * name, and the root Application.
 */
export function manifestsAtBoot(build: Build): BootManifest[] {
  const boot = build.objects.filter(
    ({ component, manifest }) =>
      manifest.kind === 'HelmChart' ||
      manifest.kind === 'PriorityClass' ||
      isLogin(build, manifest) ||
      (manifest.kind === 'Namespace' && isBoot(build, component)),
  );
  return [...boot.map((placed) => placed.manifest), build.project, build.root].map((manifest) => ({
    file: fileOf(manifest),
    manifest,
  }));
}

// K3s names its record of a file after the file name up to the first dot, which must not have capital letters.
function fileOf({ kind, metadata }: Manifest): string {
  return `${kind.toLowerCase()}-${metadata.name.replaceAll(/[.:]/g, '-')}`;
}

/** True for the login of the delivery's repository, which the delivery needs before it can read git. */
function isLogin({ cluster }: Build, { kind, metadata }: Manifest): boolean {
  return kind === 'SealedSecret' && cluster.all(bootSecrets).some(({ name }) => name === metadata.name);
}

// kube-system exists before K3s applies any manifest.
function isBoot({ cluster }: Build, component: Owner): boolean {
  return (
    component.namespaceName !== 'kube-system' &&
    cluster.all(allReleases).some((release) => release.component === component && release.props.bootstrap)
  );
}
