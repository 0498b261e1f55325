import type { Registry } from '../base/registry.ts';
import { isSealed } from '../model/generator.ts';
import { allSecrets, type Secret, type SecretKey } from '../model/secret.ts';
import { layoutOf } from './layout.ts';

/** One value that has to be created, and the Secrets that it is sealed for. */
export interface ContractEntry {
  readonly key: SecretKey;
  /** Its name in the sealed file and on the command line: `secret/key`. */
  readonly id: string;
  /** The Secrets that contain it, as `namespace/name`: it is sealed for each of them. */
  readonly scopes: readonly string[];
  /** The values that it is derived from. */
  readonly sources: readonly ContractEntry[];
  /** True when it is inserted into a file, whose syntax it must not break. */
  readonly inFile: boolean;
  /** True for the private key of the platform's authority, whose certificate is in the sealed file too. */
  readonly isAuthority: boolean;
}

/** Every value that the platform's components use, by `secret/key` in alphabetical order. */
export type Contract = ReadonlyMap<string, ContractEntry>;

/** A Secret in one of the namespaces that read it. */
export interface Placement {
  readonly secret: Secret;
  readonly namespace: string;
}

/** The values of a cluster whose components are rendered: a key is in the contract when something uses it. */
export function contractOf(registry: Registry): Contract {
  const scopes = new Map<SecretKey, Set<string>>();
  const inFile = new Set<SecretKey>();
  for (const { secret, namespace } of placementsOf(registry)) {
    const { sealed, texts } = layoutOf(secret);
    for (const key of sealed.values()) {
      const known = scopes.get(key);
      if (known) known.add(scopeOf(namespace, secret));
      else scopes.set(key, new Set([scopeOf(namespace, secret)]));
    }
    for (const pieces of texts.values()) for (const { secret: key } of pieces) if (key) inFile.add(key);
  }
  const signing = authorityOf(registry)?.sources()[0];
  const entries = new Map<SecretKey, ContractEntry>();
  const enter = (key: SecretKey): ContractEntry => {
    const known = entries.get(key);
    if (known) return known;
    const entry = {
      key,
      id: String(key),
      scopes: [...(scopes.get(key) ?? [])].sort(),
      sources: sourcesOf(key, registry)
        .filter(({ generator }) => isSealed(generator))
        .map(enter),
      inFile: inFile.has(key),
      isAuthority: key === signing,
    };
    entries.set(key, entry);
    return entry;
  };
  const sorted = [...scopes.keys()].map(enter).sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(sorted.map((entry) => [entry.id, entry]));
}

/** Every Secret in every namespace that reads it, in alphabetical order. */
export function placementsOf(registry: Registry): Placement[] {
  return registry
    .all(allSecrets)
    .flatMap((secret) => [...secret.readers.keys()].map((namespace) => ({ secret, namespace })))
    .sort((a, b) => (scopeOf(a.namespace, a.secret) < scopeOf(b.namespace, b.secret) ? -1 : 1));
}

/** The scope of a sealed value: it can be decrypted only in the Secret of this namespace and name. */
export function scopeOf(namespace: string, { name }: Secret): string {
  return `${namespace}/${name}`;
}

/** The key of the authority's certificate, if the platform has its own authority. */
export function authorityOf(registry: Registry): SecretKey | undefined {
  return registry
    .all(allSecrets)
    .flatMap(({ keys }) => [...keys.values()])
    .find(({ generator }) => generator.type === 'authority');
}

// A certificate needs the authority's private key besides its own.
function sourcesOf(key: SecretKey, registry: Registry): SecretKey[] {
  const signer = key.generator.type === 'certificate' ? authorityOf(registry)?.sources() : undefined;
  return [...key.sources(), ...(signer ?? [])];
}
