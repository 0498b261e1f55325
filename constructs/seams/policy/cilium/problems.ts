/** Heading of these rules in docs/problems.md. */
export const topic = 'Policies of Cilium';

/** Each rule, by the code of a problem that breaks it. */
export const rules = {
  'cilium-ignored-label': 'A policy selects pods by labels that Cilium looks at.',
} as const;

type CiliumRules = typeof rules;

declare module '../../../core/base/problem.ts' {
  interface Rules extends CiliumRules {}
}
