/** Heading of these rules in docs/problems.md. */
export const topic = 'Models that are served';

/** Each rule, by the code of a problem that breaks it. */
export const rules = {
  'model-invalid-name': 'The name of a model has at most 40 lower-case letters, digits and dashes.',
  'model-invalid-cpu': 'A pod of a model asks for at least 0.01 cores, to the thousandth.',
  'model-memory-too-small':
    'A pod of a model has the memory that its server takes before it has read a model.',
  'model-without-bucket': 'A team that serves models has a bucket for their files.',
  'models-exceed-quota':
    'The pods of all models of an environment fit into its quota, also while one model is updated.',
} as const;

type RolloutRules = typeof rules;

declare module '../../core/base/problem.ts' {
  interface Rules extends RolloutRules {}
}
