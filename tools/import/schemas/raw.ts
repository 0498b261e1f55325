import type { Bounds, Nested, Scope, TypeName } from '../../../constructs/core/model/json-schema.ts';

/** A schema in Kubernetes' OpenAPI documents and custom resource definitions. */
export interface RawSchema extends Bounds, Nested<RawSchema> {
  readonly $ref?: string;
  readonly type?: TypeName;
  readonly format?: string;
  readonly nullable?: boolean;
  readonly description?: string;
  readonly default?: unknown;
  readonly additionalProperties?: boolean | RawSchema;
  readonly 'x-kubernetes-preserve-unknown-fields'?: boolean;
  readonly 'x-kubernetes-embedded-resource'?: boolean;
  readonly 'x-kubernetes-int-or-string'?: boolean;
  readonly 'x-kubernetes-list-type'?: 'atomic' | 'set' | 'map';
  readonly 'x-kubernetes-list-map-keys'?: readonly string[];
}

/** One kind in its source. */
export interface RawKind {
  /** `apiVersion/kind`. */
  readonly key: string;
  readonly scope: Scope;
  readonly schema: RawSchema;
}

/** The two halves of `apps/v1/Deployment`: `apps/v1` and `Deployment`. */
export function splitKey(key: string): { readonly apiVersion: string; readonly kind: string } {
  const slash = key.lastIndexOf('/');
  return { apiVersion: key.slice(0, slash), kind: key.slice(slash + 1) };
}
