import type { JsonObject, Manifest } from '../../../../../constructs/core/base/manifest.ts';

/** An object with the common fields; the test adds the others. */
export function object(
  apiVersion: string,
  kind: string,
  fields: JsonObject,
  metadata: JsonObject = {},
): Manifest {
  return { apiVersion, kind, ...fields, metadata: { name: 'sample', ...metadata } };
}

/** Metadata of namespaced objects. */
export const inNamespace = { namespace: 'sample' };
/** Labels of the sample's pods. */
export const labels = { app: 'sample' };
/** The selector of the sample's pods. */
export const selector = { matchLabels: labels };
