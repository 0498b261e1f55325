import { areWholeCertificates, isCertificates } from '../../base/pem.ts';
import type { Problem } from '../../base/problem.ts';
import { quantity } from '../../base/quantity.ts';
import { quoted } from '../../base/words.ts';

const label = '[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?';
const labelForm = new RegExp(`^${label}$`);
const hostForm = new RegExp(`^${label}(\\.${label})*$`);

/** True when a text can be one label of a host name. */
export function isDnsLabel(text: string): boolean {
  return labelForm.test(text);
}

/** True when a text can be a host name. */
export function isHostName(text: string): boolean {
  return text.length <= 253 && hostForm.test(text);
}

/** Checks a name that is part of host names and of object names. */
export function* checkLabel(path: string, text: string): Generator<Problem> {
  if (isDnsLabel(text)) return;
  yield {
    code: 'invalid-dns-label',
    path,
    found: quoted(text),
    expected: 'up to 63 lower-case letters, digits and dashes, a letter or digit at both ends',
    fix: 'Choose such a name.',
  };
}

/** Checks the authorities of a host, in PEM. */
export function* checkCertificates(path: string, text: string): Generator<Problem> {
  if (areWholeCertificates(text)) return;
  yield {
    code: 'invalid-certificate',
    path,
    found: isCertificates(text)
      ? 'a certificate of which a part is missing or wrong'
      : 'text that holds no certificate',
    expected: 'certificates in PEM form, from BEGIN CERTIFICATE to END CERTIFICATE',
    fix: 'Write the certificate of the authority that signs for the host, without a private key.',
  };
}

/** Checks a mail address. */
export function* checkMail(path: string, text: string): Generator<Problem> {
  const [, host = ''] = /^[^\s@<>()[\]"',:;\\]+@(.+)$/.exec(text) ?? [];
  if (isHostName(host.toLowerCase()) && host.includes('.')) return;
  yield {
    code: 'invalid-mail-address',
    path,
    found: quoted(text),
    expected: 'a mail address',
    fix: 'Write it like you@example.org.',
  };
}

/** Checks a count. */
export function* checkCount(path: string, count: number, example: string): Generator<Problem> {
  if (Number.isInteger(count) && count >= 1) return;
  yield {
    code: 'invalid-count',
    path,
    found: String(count),
    expected: 'a whole number from 1',
    fix: `Write a count, such as ${example}.`,
  };
}

/** Checks a size of memory or of a disk. */
export function* checkSize(path: string, text: string, example: string): Generator<Problem> {
  const bytes = bytesOf(text);
  if (bytes !== undefined && bytes >= 2 ** 20) return;
  yield {
    code: 'invalid-size',
    path,
    found: bytes === undefined ? quoted(text) : `${quoted(text)}, which is less than 1 MiB`,
    expected: 'a size with its unit, one of Mi, Gi and Ti',
    fix: `Write it like ${example}.`,
  };
}

/** The bytes of a size; undefined when the text is not a size. */
export function bytesOf(text: string): number | undefined {
  try {
    return quantity(text);
  } catch {
    return undefined;
  }
}
