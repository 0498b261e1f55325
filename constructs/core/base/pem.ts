const certificates = /^(-----BEGIN CERTIFICATE-----\n[A-Za-z0-9+/=\n]+-----END CERTIFICATE-----\n?)+$/;

/** Whether a text is one or more certificates in PEM form, and nothing besides. */
export function isCertificates(text: string): boolean {
  return certificates.test(text);
}
