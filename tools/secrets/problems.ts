/** Heading of these rules in docs/problems.md. */
export const topic = 'The secrets tool';

/** Each rule, by the code of a problem that breaks it. */
export const rules = {
  'already-initialized': '`init` runs once for a cluster.',
  'private-key-in-repository': 'Private keys are outside of every git repository.',
  'readable-private-key': 'Only its owner may read a private key.',
  'invalid-private-key': 'A private key is an RSA key in PEM, without a passphrase.',
  'private-key-not-found': 'The private key of the sealing certificate is at hand.',
  'sealed-value-changed': 'A sealed value is as the tool wrote it.',
  'file-changed-meanwhile': 'The sealed file does not change while a command runs.',
  'invalid-given-value': 'A value that a person gives is text that a file can hold.',
  'package-exists': 'A package that is written keeps its content.',
} as const;

type ToolRules = typeof rules;

declare module '../../constructs/core/base/problem.ts' {
  interface Rules extends ToolRules {}
}
