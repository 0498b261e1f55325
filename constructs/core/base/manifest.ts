/** Plain data as YAML can hold it. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** A Kubernetes object as plain data, after every reference in it is resolved. */
export interface Manifest extends JsonObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
    readonly finalizers?: readonly string[];
  };
}

/** The API group of an apiVersion; the core group is the empty string. */
export function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? '' : apiVersion.slice(0, slash);
}

/** Group, kind, namespace and name: the identity of an object at the API server. */
export function identityOf(manifest: Manifest): string {
  const { name, namespace } = manifest.metadata;
  return `${groupOf(manifest.apiVersion)}/${manifest.kind}/${namespace ?? ''}/${name}`;
}

/** True when objects of this apiVersion need a custom resource definition. */
export function isCustom(apiVersion: string): boolean {
  const group = groupOf(apiVersion);
  return group.includes('.') && !group.endsWith('.k8s.io');
}
