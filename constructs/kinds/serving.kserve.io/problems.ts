/** Heading of these rules in docs/problems.md. */
export const topic = 'Kinds of KServe';

/** Each rule, by the code of a problem that breaks it. */
export const rules = {
  'kserve-canary-without-effect':
    'An InferenceService shares no requests by its own canary fields, which do nothing in the mode Standard.',
  'kserve-mode-not-installed':
    'An InferenceService runs in the mode Standard, the only one that is installed.',
} as const;

type KserveKindRules = typeof rules;

declare module '../../core/base/problem.ts' {
  interface Rules extends KserveKindRules {}
}
