import type { Manifest } from '../../base/manifest.ts';

/** A text that looks like a secret but is not one. */
export interface Allowed {
  readonly kind: string;
  readonly name: RegExp;
  readonly path: RegExp;
  readonly reason: string;
}

/** Texts that were reviewed and are not secrets. */
export const allowList: readonly Allowed[] = [
  {
    kind: 'ClusterIssuer',
    name: /./,
    path: /\.route53\.accessKeyID$/,
    reason: 'it names the access key, whose secret part is in a Secret',
  },
];

/** True when a text is allowed. */
export function isAllowed(list: readonly Allowed[], { kind, metadata }: Manifest, path: string): boolean {
  return list.some((one) => one.kind === kind && one.name.test(metadata.name) && one.path.test(path));
}
