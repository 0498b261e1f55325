import { X509Certificate } from 'node:crypto';

// The form that the sealing controller opens: the length of the wrapped key in two bytes, the key wrapped by RSA, the
// value encrypted by AES-256-GCM, which keeps its length, and a tag.
const lengthBytes = 2;
const tagBytes = 16;
/** Lengths of RSA moduli in use, in bytes. */
const moduli = [256, 384, 512];

/** Bytes that a key takes which is wrapped for a certificate: those of its RSA modulus; nothing for another kind of key. */
export function wrappedBytes(certificate: string): number | undefined {
  const { publicKey } = new X509Certificate(certificate);
  const bits = publicKey.asymmetricKeyType === 'rsa' && publicKey.asymmetricKeyDetails?.modulusLength;
  return bits ? bits / 8 : undefined;
}

/**
 * Says what keeps a text from being a sealed value; nothing when it can be one. A text that was put in place of a
 * ciphertext would be in the open in git.
 *
 * @param length bytes of the value that is sealed
 * @param wrapped bytes of the key that is wrapped beside it, any usual number when the certificate is not known
 */
export function wrongWithCiphertext(text: string, length: number, wrapped?: number): string | undefined {
  const bytes = Buffer.from(text, 'base64');
  if (text === '' || bytes.toString('base64') !== text) return 'text that is not base64';
  const found = bytes.length < lengthBytes ? 0 : bytes.readUInt16BE();
  if (wrapped === undefined ? !moduli.includes(found) : found !== wrapped)
    return `${bytes.length} bytes that do not begin as a sealed value does`;
  const expected = lengthBytes + found + length + tagBytes;
  return bytes.length === expected
    ? undefined
    : `${bytes.length} bytes, and not ${expected} as for a value of ${length}`;
}
