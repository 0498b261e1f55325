import type { Cluster } from '../author/cluster.ts';
import { allComponents } from '../author/component.ts';
import type { Manifest } from '../base/manifest.ts';
import type { Need } from '../model/edge.ts';
import type { Owner } from '../model/owner.ts';
import type { PlacedObject } from '../model/placed.ts';
import { unsealer } from '../model/secret.ts';
import { type Contract, contractOf, type Placement, placementsOf, scopeOf } from '../secrets/contract.ts';
import { layoutOf } from '../secrets/layout.ts';
import type { SealedFile } from '../secrets/sealed-file.ts';
import { sealedValues } from '../secrets/sealed-file.ts';
import { templateOf } from '../secrets/template.ts';

/** What follows from the Secrets that are read. */
export interface DerivedSecrets {
  readonly contract: Contract;
  readonly objects: readonly PlacedObject[];
  readonly needs: readonly Need[];
}

/**
 * A SealedSecret for each Secret in each namespace that reads it, as far as its values are sealed.
 *
 * It goes to the folder of a component of that namespace, so that a push stays local: the Secret's owner where it lives
 * there, else the first of its readers; the other readers come after it.
 */
export function deriveSecrets(cluster: Cluster): DerivedSecrets {
  const objects: PlacedObject[] = [];
  const needs: Need[] = [];
  const opener = cluster.provided(unsealer);
  const order = new Map<Owner, number>(
    cluster.all(allComponents).map((component, index) => [component, index]),
  );
  for (const placement of placementsOf(cluster)) {
    const home = homeOf(placement, order);
    const because = `Secret ${scopeOf(placement.namespace, placement.secret)}`;
    const readers = [...placement.secret.readers.get(placement.namespace)!];
    for (const reader of readers) if (reader !== home) needs.push({ from: reader, to: home, because });
    if (opener && opener !== home) needs.push({ from: home, to: opener, because });
    const manifest = sealedSecret(sealedValues(cluster), placement);
    if (manifest) objects.push({ component: home, manifest });
  }
  return { contract: contractOf(cluster), objects, needs };
}

function homeOf({ secret, namespace }: Placement, order: ReadonlyMap<Owner, number>): Owner {
  if (secret.component.namespaceName === namespace) return secret.component;
  const readers = [...secret.readers.get(namespace)!];
  return readers.sort((a, b) => order.get(a)! - order.get(b)!)[0]!;
}

/** A SealedSecret as the sealing controller takes it. */
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

/** All of a Secret or nothing: a file with a hole in it would be a password that is empty. */
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
      // Opened before anything of the same Application that reads it.
      annotations: { 'argocd.argoproj.io/sync-wave': '-1' },
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
