import { delivery } from '../../core/author/delivery.ts';
import type { Manifest } from '../../core/base/manifest.ts';
import type { Derivation } from '../../core/derive/derivation.ts';
import { homesOf } from '../../core/derive/secrets.ts';
import type { SecretKey } from '../../core/model/secret.ts';
import { type Placement, scopeOf } from '../../core/secrets/contract.ts';
import { layoutOf } from '../../core/secrets/layout.ts';
import { type SealedFile, sealedValues } from '../../core/secrets/sealed-file.ts';
import { templateOf } from '../../core/secrets/template.ts';
import { allWithheld, type WithheldObject } from '../../core/secrets/withheld.ts';

/** A SealedSecret for each Secret in each namespace that reads it, if its values are sealed. */
export const sealedSecrets: Derivation = {
  derive({ cluster }) {
    const file = sealedValues(cluster);
    return homesOf(cluster).flatMap(({ home, ...placement }) => {
      const manifest = sealedSecret(file, placement);
      if (manifest) return [{ component: home, manifest }];
      cluster.add(allWithheld, { component: home, ...withheld(file, placement) });
      return [];
    });
  },
};

/** A SealedSecret for the sealing controller. */
export interface SealedSecret extends Manifest {
  readonly spec: {
    readonly encryptedData: Readonly<Record<string, string>>;
    readonly template: {
      readonly type: string;
      readonly metadata: {
        readonly labels: Readonly<Record<string, string>>;
        readonly annotations?: Readonly<Record<string, string>>;
      };
      readonly data?: Readonly<Record<string, string>>;
    };
  };
}

/**
 * A Secret is rendered only when all of its values are sealed: a missing value in a file would be an empty password.
 */
export function sealedSecret(file: SealedFile, placement: Placement): SealedSecret | undefined {
  const { secret, namespace } = placement;
  if (missingIn(file, placement).length > 0) return undefined;
  const { sealed, texts } = layoutOf(secret);
  const encryptedData: Record<string, string> = {};
  for (const [field, key] of sealed) {
    const ciphertext = ciphertextOf(file, key, placement);
    if (ciphertext !== undefined) encryptedData[field] = ciphertext;
  }
  const data = Object.fromEntries(
    [...texts].map(([key, parts]) => [key, templateOf(parts, secret, file.authority)]),
  );
  const labels = { 'app.kubernetes.io/part-of': 'hearth' };
  return {
    apiVersion: 'bitnami.com/v1alpha1',
    kind: 'SealedSecret',
    metadata: {
      name: secret.name,
      namespace,
      labels,
      // The SealedSecret comes before the objects of the same component that read it.
      annotations: secret.component.cluster.required(delivery).annotationsOf({ phase: 'before' }),
    },
    spec: {
      encryptedData,
      template: {
        type: secret.props.type ?? 'Opaque',
        metadata: { labels: { ...labels, ...secret.props.labels } },
        ...(texts.size > 0 && { data }),
      },
    },
  };
}

/** The object of a Secret of which values are missing. */
function withheld(file: SealedFile, placement: Placement): Omit<WithheldObject, 'component'> {
  const { secret, namespace } = placement;
  const keys = [...layoutOf(secret).sealed.values()];
  return {
    manifest: { kind: 'SealedSecret', metadata: { name: secret.name, namespace } },
    missing: missingIn(file, placement).map(String),
    isInUse: keys.some((key) => ciphertextOf(file, key, placement) !== undefined),
  };
}

/** The values without which a Secret cannot be made. */
function missingIn(file: SealedFile, placement: Placement): SecretKey[] {
  const { sealed, texts } = layoutOf(placement.secret);
  const values = [...sealed.values()].filter(
    (key) => !key.generator.optional && ciphertextOf(file, key, placement) === undefined,
  );
  const pieces = [...texts.values()].flat().flatMap(({ secret }) => secret ?? []);
  const authorities = pieces.filter(({ generator }) => generator.type === 'authority');
  return file.authority === undefined ? [...values, ...authorities] : values;
}

function ciphertextOf(
  { entries }: SealedFile,
  key: SecretKey,
  { secret, namespace }: Placement,
): string | undefined {
  return entries.get(String(key))?.sealed[scopeOf(namespace, secret)];
}
