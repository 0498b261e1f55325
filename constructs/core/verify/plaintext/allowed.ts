import type { Manifest } from '../../base/manifest.ts';

/** A text that looks like a secret and is none. */
export interface Allowed {
  readonly kind: string;
  readonly name: RegExp;
  readonly path: RegExp;
  readonly reason: string;
}

/** What was looked at and found to be no secret: nothing so far. */
export const allowList: readonly Allowed[] = [];

/** Whether a text is known to be no secret. */
export function isAllowed(list: readonly Allowed[], { kind, metadata }: Manifest, path: string): boolean {
  return list.some((one) => one.kind === kind && one.name.test(metadata.name) && one.path.test(path));
}
