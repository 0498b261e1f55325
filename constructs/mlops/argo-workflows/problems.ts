/** Heading of these rules in docs/problems.md. */
export const topic = 'Argo Workflows';

/** Each rule, by the code of a problem that breaks it. */
export const rules = {
  'workflows-without-login': 'The pages of Argo Workflows are exposed with the login of the identity.',
} as const;

type ArgoWorkflowsRules = typeof rules;

declare module '../../core/base/problem.ts' {
  interface Rules extends ArgoWorkflowsRules {}
}
