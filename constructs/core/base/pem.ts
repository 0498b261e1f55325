import { X509Certificate } from 'node:crypto';

const certificates = /^(-----BEGIN CERTIFICATE-----\n[A-Za-z0-9+/=\n]+-----END CERTIFICATE-----\n?)+$/;

/** Whether a text is one or more certificates in PEM form, and nothing besides. */
export function isCertificates(text: string): boolean {
  return certificates.test(text);
}

/** True when a program can read each of the certificates in a text: none is cut off. */
export function areWholeCertificates(text: string): boolean {
  if (!isCertificates(text)) return false;
  return text.split(/(?<=-----END CERTIFICATE-----\n?)(?=-----BEGIN)/).every((one) => {
    try {
      return new X509Certificate(one).subject !== undefined;
    } catch {
      return false;
    }
  });
}
