/** Heading of these rules in docs/problems.md. */
export const topic = 'References';

/** Each rule, by the code of a problem that breaks it. */
export const rules = {
  'plaintext-secret': 'No secret is in plain text in an object or a file.',
  'unknown-readers': 'A reference is at a place whose reading pods are known.',
} as const;

type RenderRules = typeof rules;

declare module '../base/problem.ts' {
  interface Rules extends RenderRules {}
}
