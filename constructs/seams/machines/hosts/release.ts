import type { ResolvedNode } from '../../../core/spec/resolve.ts';

/** Where the files of a release of K3s are. */
export function downloadsOf(k3s: string): string {
  return `https://github.com/k3s-io/k3s/releases/download/${encodeURIComponent(k3s)}`;
}

/** What a node needs of a release: the list of checksums, the binary, and the images that an air-gapped node brings. */
export function releaseFiles({ arch }: ResolvedNode): readonly [string, string, string] {
  const binary = arch === 'amd64' ? 'k3s' : `k3s-${arch}`;
  return [`sha256sum-${arch}.txt`, binary, `k3s-airgap-images-${arch}.tar.zst`];
}

/** The oldest version from which one step leads to this one: Kubernetes goes up one minor version at a time. */
export function oldestBefore(k3s: string): string {
  const [, major, minor] = /^v(\d+)\.(\d+)\./.exec(k3s) ?? [];
  return `v${major}.${Number(minor) - 1}.0`;
}
