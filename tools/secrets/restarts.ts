import type { Json } from '../../constructs/core/base/manifest.ts';
import type { Build } from '../../constructs/core/derive/build.ts';
import type { ContractEntry } from '../../constructs/core/secrets/contract.ts';

const started = ['Deployment', 'StatefulSet', 'DaemonSet', 'Job'];

/** The workloads whose pods are replaced when a value changes, and the Jobs that run again, as `namespace/name`. */
export function restartsOf({ objects }: Build, { scopes }: ContractEntry): string[] {
  return objects
    .filter(({ manifest }) => started.includes(manifest.kind))
    .filter(({ manifest: { metadata, spec } }) =>
      secretsIn(spec).some((name) => scopes.includes(`${metadata.namespace}/${name}`)),
    )
    .map(({ manifest: { metadata } }) => `${metadata.namespace}/${metadata.name}`)
    .sort();
}

/** Names of Secrets in the variables and volumes of a pod template. */
function secretsIn(value: Json | undefined): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const named = typeof inner === 'object' && inner !== null ? Object.entries(inner) : [];
    const own = named.filter(
      ([field, name]) =>
        typeof name === 'string' &&
        ((field === 'name' && (key === 'secretKeyRef' || key === 'secretRef')) ||
          (field === 'secretName' && key === 'secret')),
    );
    return [...own.map(([, name]) => String(name)), ...secretsIn(inner)];
  });
}
