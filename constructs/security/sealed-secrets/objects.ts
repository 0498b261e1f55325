import { delivery } from '../../core/author/delivery.ts';
import type { Manifest } from '../../core/base/manifest.ts';
import type { Derivation } from '../../core/derive/derivation.ts';
import { homesOf } from '../../core/derive/secrets.ts';
import { type Placement, scopeOf } from '../../core/secrets/contract.ts';
import { layoutOf } from '../../core/secrets/layout.ts';
import { type SealedFile, sealedValues } from '../../core/secrets/sealed-file.ts';
import { templateOf } from '../../core/secrets/template.ts';

/** A SealedSecret for each Secret in each namespace that reads it, if its values are sealed. */
export const sealedSecrets: Derivation = {
  derive({ cluster }) {
    const file = sealedValues(cluster);
    return homesOf(cluster).flatMap(({ home, ...placement }) => {
      const manifest = sealedSecret(file, placement);
      return manifest ? [{ component: home, manifest }] : [];
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
export function sealedSecret(file: SealedFile, { secret, namespace }: Placement): SealedSecret | undefined {
  const { sealed, texts } = layoutOf(secret);
  const scope = scopeOf(namespace, secret);
  const encryptedData: Record<string, string> = {};
  for (const [field, key] of sealed) {
    const ciphertext = file.entries.get(String(key))?.sealed[scope];
    if (ciphertext !== undefined) encryptedData[field] = ciphertext;
    else if (!key.generator.optional) return undefined;
  }
  const pieces = [...texts.values()].flat();
  if (file.authority === undefined && pieces.some((piece) => piece.secret?.generator.type === 'authority'))
    return undefined;
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
