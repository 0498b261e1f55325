import type { ResolvedNode } from '../../../core/spec/resolve.ts';

/** URL of the files of a release of K3s. */
export function downloadsOf(k3s: string): string {
  return `https://github.com/k3s-io/k3s/releases/download/${encodeURIComponent(k3s)}`;
}

/** The files of a release that a node needs: the checksums, the binary, and the images for an air-gapped node. */
export function releaseFiles({ arch }: ResolvedNode): readonly [string, string, string] {
  const binary = arch === 'amd64' ? 'k3s' : `k3s-${arch}`;
  return [`sha256sum-${arch}.txt`, binary, `k3s-airgap-images-${arch}.tar.zst`];
}

/** The oldest version that can be upgraded to this one: Kubernetes supports one minor version at a time. */
export function oldestBefore(k3s: string): string {
  const [, major, minor] = /^v(\d+)\.(\d+)\./.exec(k3s) ?? [];
  return `v${major}.${Number(minor) - 1}.0`;
}
