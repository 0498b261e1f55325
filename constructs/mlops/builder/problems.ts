/** Heading of these rules in docs/problems.md. */
export const topic = 'Builder';

/** Each rule, by the code of a problem that breaks it. */
export const rules = {
  'builder-invalid-source': 'A source of builds is https:// and a host name.',
} as const;

type BuilderRules = typeof rules;

declare module '../../core/base/problem.ts' {
  interface Rules extends BuilderRules {}
}
