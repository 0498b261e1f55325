import type { Secret } from '../model/secret.ts';
import { scopeOf } from './contract.ts';
import { layoutOf } from './layout.ts';
import { nothingSealed, sealedFile } from './sealed-file.ts';

/**
 * Text that changes when a sealed value changes that pods of a namespace read, so that the pods are replaced; empty
 * while nothing is sealed.
 */
export function sealedVersion(secret: Secret, namespace: string): string {
  const { entries, authority = '' } = secret.component.cluster.provided(sealedFile) ?? nothingSealed;
  const { sealed, texts } = layoutOf(secret);
  const scope = scopeOf(namespace, secret);
  const ciphertexts = [...sealed.values()].map((key) => entries.get(String(key))?.sealed[scope] ?? '');
  const pieces = [...texts.values()].flat();
  if (pieces.some((piece) => piece.secret?.generator.type === 'authority')) ciphertexts.push(authority);
  return ciphertexts.join('');
}
