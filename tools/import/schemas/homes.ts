/** Types of leaves: plain values or references. */
export const core: ReadonlyMap<string, string> = new Map([
  ['Text', '../../constructs/core/model/reference.ts'],
  ['Num', '../../constructs/core/model/reference.ts'],
  ['Document', '../../constructs/core/model/document.ts'],
]);

/**
 * The file of a group's types: `core` for the core group, else the first word of the group, `networking` for
 * `networking.k8s.io/v1`.
 */
export function fileOf(apiVersion: string): string {
  return apiVersion.includes('/') ? apiVersion.split(/[./]/)[0]! : 'core';
}

/** The file of a shared schema's type: `core` for `io.k8s.api.core.v1.Container`. */
export function fileOfShared(title: string): string {
  return title
    .replace(/\.named$/, '')
    .split('.')
    .at(-3)!;
}
