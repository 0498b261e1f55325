import { X509Certificate } from 'node:crypto';

/** The first digits of a certificate's SHA-256, by which sealed values and private keys name it. */
export function fingerprintOf(pem: string): string {
  return new X509Certificate(pem).fingerprint256.replaceAll(':', '').toLowerCase().slice(0, 16);
}

/** True when a text is a certificate in PEM. */
export function isCertificate(text: string): boolean {
  try {
    return text.startsWith('-----BEGIN CERTIFICATE-----') && new X509Certificate(text).serialNumber !== '';
  } catch {
    return false;
  }
}
