import type { release as imported } from '../../../../imports/k3s.ts';
import { refuse } from '../../../core/base/problem.ts';
import type { ResolvedNode } from '../../../core/spec/resolve.ts';

/** URL of the files of a release of K3s. */
export function downloadsOf(k3s: string): string {
  return `https://github.com/k3s-io/k3s/releases/download/${encodeURIComponent(k3s)}`;
}

/** The files of a release that a node needs: the binary, and the images that an air-gapped node brings. */
export function releaseFiles({ arch }: Pick<ResolvedNode, 'arch'>): readonly [string, string] {
  const binary = arch === 'amd64' ? 'k3s' : `k3s-${arch}`;
  return [binary, `k3s-airgap-images-${arch}.tar.zst`];
}

/**
 * The checksum of the binary that a node is given, and of the images where it is known, as `sha256:…`. They are pinned here, not
 * downloaded: who serves another binary would serve its checksum as well.
 *
 * @throws ProblemsError when none is known of this version
 */
export function checksumsOf(
  node: Pick<ResolvedNode, 'arch'>,
  k3s: string,
  { version, checksums }: typeof imported,
): readonly string[] {
  const [binary, images] = releaseFiles(node).map((name) => checksums[name]);
  if (version !== k3s || binary === undefined) {
    refuse([
      {
        code: 'checksums-not-imported',
        path: 'imports/k3s.ts',
        found: `checksums of K3s ${version} for ${Object.keys(checksums).join(', ') || 'no file'}`,
        expected: `those of ${k3s}, the version in constructs/seams/machines/hosts/versions.ts, for ${node.arch}`,
        fix: 'Run npm run import -- k3s on a machine with internet.',
      },
    ]);
  }
  return [binary!, ...(images === undefined ? [] : [images])].map((sum) => `sha256:${sum}`);
}

/** The oldest version that can be upgraded to this one: Kubernetes supports one minor version at a time. */
export function oldestBefore(k3s: string): string {
  const [, major, minor] = /^v(\d+)\.(\d+)\./.exec(k3s) ?? [];
  return `v${major}.${Number(minor) - 1}.0`;
}
