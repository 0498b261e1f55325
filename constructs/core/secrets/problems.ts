/** Heading of these rules in docs/problems.md. */
export const topic = 'The sealed file';

/** Each rule, by the code of a problem that breaks it. */
export const rules = {
  'sealed-file-conflict': 'The sealed file holds no marks of a merge conflict.',
  'sealed-file-unreadable': 'The sealed file is a JSON object.',
  'duplicate-sealed-key': 'An object in the sealed file has each key once.',
  'certificate-without-rsa-key': 'The certificate that values are sealed under has an RSA key.',
  'invalid-sealed-value': 'A line of the sealed file is a sealed value, as `npm run secrets` writes it.',
  'invalid-ciphertext':
    'A sealed value is base64, begins as a sealed value, and is as long as the length beside it requires.',
  'wrong-sealed-length': 'The length of a sealed value is one that its key can have.',
  'other-sealed-authority':
    'The authority in the sealed file is the certificate of the authority in the contract.',
  'missing-sealing-certificate': 'The sealed file has the certificate that values are sealed under.',
  'value-not-sealed': 'Every required value is sealed for every Secret that holds it.',
  'used-secret-not-sealed':
    'A Secret in use keeps all of its values, since a Secret without one would be deleted from the cluster.',
} as const;

type SecretRules = typeof rules;

declare module '../base/problem.ts' {
  interface Rules extends SecretRules {}
}
