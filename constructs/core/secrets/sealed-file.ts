import { repeatedKeys } from '../base/json.ts';
import type { Json, JsonObject } from '../base/manifest.ts';
import type { Problem, ProblemCode } from '../base/problem.ts';
import { type Registry, Single } from '../base/registry.ts';
import { wrappedBytes, wrongWithCiphertext } from './ciphertext.ts';
import { fingerprintOf, isCertificate } from './fingerprint.ts';

/** A sealed value, with what an audit needs and can see without the private key. */
export interface SealedEntry {
  /** The generator of the value, as text. */
  readonly made: string;
  /** Bytes of the value. */
  readonly length: number;
  /** Time of its creation (ISO 8601, UTC). */
  readonly date: string;
  /** Fingerprint of the certificate that it is sealed under. */
  readonly certificate: string;
  /** A ciphertext for each Secret that contains it, by `namespace/name`. */
  readonly sealed: Readonly<Record<string, string>>;
}

/** The content of `clusters/<name>.sealed.json`, which is safe to publish. */
export interface SealedFile {
  /** The certificate that values are sealed under, in PEM. */
  readonly certificate?: string;
  /** The certificate of the platform's own authority, in PEM. */
  readonly authority?: string;
  /** Sealed values by `secret/key`. */
  readonly entries: ReadonlyMap<string, SealedEntry>;
}

/** A sealed file without values. */
export const nothingSealed: SealedFile = { entries: new Map() };

/** The sealed values of this cluster. */
export const sealedFile = new Single<SealedFile>('the sealed values');

/** The sealed values of a cluster; none unless its file is provided. */
export function sealedValues(registry: Registry): SealedFile {
  return registry.provided(sealedFile) ?? nothingSealed;
}

const certificates = ['authority', 'certificate'] as const;

/**
 * The file as text: one key per line in alphabetical order with blank lines between, so that git merges the changes of
 * two people. The certificate comes last, so that every value ends with a comma.
 */
export function formatSealedFile(file: SealedFile): string {
  const ids = [...file.entries.keys()].sort();
  const lines = ids.map((id) => `${JSON.stringify(id)}: ${formatEntry(file.entries.get(id)!)}`);
  for (const name of certificates) {
    if (file[name] !== undefined) lines.push(`${JSON.stringify(name)}: ${JSON.stringify(file[name])}`);
  }
  return `{\n\n${lines.join(',\n\n')}\n\n}\n`;
}

function formatEntry({ made, length, date, certificate, sealed }: SealedEntry): string {
  const scopes = Object.keys(sealed).sort();
  return JSON.stringify({
    made,
    length,
    date,
    certificate,
    sealed: Object.fromEntries(scopes.map((scope) => [scope, sealed[scope]])),
  });
}

/** Parses the file; problems name its path. */
export function parseSealedFile(
  text: string,
  path: string,
): { readonly file: SealedFile; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const report = (code: ProblemCode, at: string, found: string, expected: string, fix: string) => {
    problems.push({ code, path: `${path} ${at}`.trimEnd(), found, expected, fix });
  };
  const content = parse(text);
  if (content === undefined) {
    const conflict = /^(<{7}|={7}|>{7})/m.test(text);
    if (conflict)
      report(
        'sealed-file-conflict',
        '',
        'the marks of a merge conflict',
        'one line for each key',
        'Keep the newer line of each key, and remove the marks.',
      );
    else
      report(
        'sealed-file-unreadable',
        '',
        'a text that is not a JSON object',
        'what `npm run secrets` wrote',
        'Restore the file from git.',
      );
    return { file: nothingSealed, problems };
  }
  for (const path of repeatedKeys(text)) {
    // The last one counts to a program, and a person reads the first.
    report(
      'duplicate-sealed-key',
      path.join(' '),
      'this key more than once',
      'each key once',
      'Delete the older one of them.',
    );
  }

  const entries = new Map<string, SealedEntry>();
  const pems: { authority?: string; certificate?: string } = {};
  for (const [id, value] of Object.entries(content)) {
    const name = certificates.find((known) => known === id);
    if (name) {
      if (typeof value !== 'string' || !isCertificate(value))
        report(
          'invalid-certificate',
          id,
          'a text that is not a certificate',
          'a certificate in PEM',
          'Restore the line from git.',
        );
      else if (name === 'certificate' && wrappedBytes(value) === undefined)
        report(
          'certificate-without-rsa-key',
          id,
          'a certificate whose key is not an RSA key',
          'a certificate to seal under',
          'Restore the line from git.',
        );
      else pems[name] = value;
    } else if (isEntry(value)) entries.set(id, value);
    else
      report(
        'invalid-sealed-value',
        id,
        'a line that is not a sealed value',
        'made, length, date, certificate and sealed, and nothing else',
        'Delete the line, and run `npm run secrets -- generate`.',
      );
  }
  if (pems.certificate === undefined && problems.length === 0)
    report(
      'missing-sealing-certificate',
      'certificate',
      'nothing',
      'the certificate that the values are sealed under',
      'Restore the line from git.',
    );
  const file = { entries, ...pems };
  for (const { id, scope, found } of wrongCiphertexts(file))
    report(
      'invalid-ciphertext',
      `${id} sealed ${scope}`,
      found,
      'a sealed value of the length beside it',
      'Restore the line from git, or delete it and run `npm run secrets -- generate`.',
    );
  return { file, problems };
}

/** Texts in the place of ciphertexts that are none. */
function* wrongCiphertexts({ certificate, entries }: SealedFile) {
  const current = certificate === undefined ? undefined : fingerprintOf(certificate);
  const wrapped = certificate === undefined ? undefined : wrappedBytes(certificate);
  for (const [id, entry] of entries) {
    for (const [scope, ciphertext] of Object.entries(entry.sealed)) {
      const key = entry.certificate === current ? wrapped : undefined;
      const found = wrongWithCiphertext(ciphertext, entry.length, key);
      if (found !== undefined) yield { id, scope, found };
    }
  }
}

function parse(text: string): JsonObject | undefined {
  try {
    const content: Json = JSON.parse(text);
    return isObject(content) ? content : undefined;
  } catch {
    return undefined;
  }
}

const fields = new Set(['made', 'length', 'date', 'certificate', 'sealed']);

function isEntry(value: Json | undefined): value is Json & SealedEntry {
  return (
    isObject(value) &&
    Object.keys(value).every((field) => fields.has(field)) &&
    typeof value.made === 'string' &&
    Number.isSafeInteger(value.length) &&
    Number(value.length) > 0 &&
    typeof value.date === 'string' &&
    !Number.isNaN(Date.parse(value.date)) &&
    typeof value.certificate === 'string' &&
    /^[0-9a-f]{16}$/.test(value.certificate) &&
    isObject(value.sealed) &&
    Object.values(value.sealed).every((one) => typeof one === 'string')
  );
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
