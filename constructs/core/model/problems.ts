/** Heading of these rules in docs/problems.md. */
export const topic = 'Handles';

/** Each rule, by the code of a problem that breaks it. */
export const rules = {
  'port-not-declared': 'A port that a handle, a probe or a hook names is declared by its pods.',
  'value-used-too-early': 'A value that is known only later is passed on unchanged, or used within later().',
} as const;

type ModelRules = typeof rules;

declare module '../base/problem.ts' {
  interface Rules extends ModelRules {}
}
