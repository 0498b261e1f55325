import type { JsonObject, Manifest } from '../../../../../constructs/core/base/manifest.ts';

/** An object with what all of them have; its fields are up to the test. */
export function object(
  apiVersion: string,
  kind: string,
  fields: JsonObject,
  metadata: JsonObject = {},
): Manifest {
  return { apiVersion, kind, ...fields, metadata: { name: 'sample', ...metadata } };
}

/** Metadata of what lives in a namespace. */
export const inNamespace = { namespace: 'sample' };
/** Labels of the sample's pods. */
export const labels = { app: 'sample' };
/** What selects the sample's pods. */
export const selector = { matchLabels: labels };
