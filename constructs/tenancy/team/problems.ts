/** Heading of these rules in docs/problems.md. */
export const topic = 'Teams';

/** Each rule, by the code of a problem that breaks it. */
export const rules = {
  'team-invalid-name': 'The name of a team has 3 to 24 lower-case letters, digits and dashes.',
  'team-without-environment': 'A team has at least one environment.',
  'team-namespace-reserved': 'The namespace of a team is not one of Kubernetes or of the platform.',
  'team-invalid-member-name': 'The name of a member has no spaces and no prefix that gives other rights.',
  'team-invalid-registry': 'The registry of a team is a host name, with its port if it is not 443.',
  'team-invalid-cpu-quota': 'The CPU quota of a team is at least 0.1 cores, to the thousandth.',
  'team-gpus-exceed-nodes': 'Teams together are promised at most the GPUs that nodes have.',
  'team-buckets-exceed-store':
    'The buckets of teams are promised at most three quarters of the object store.',
} as const;

type TeamRules = typeof rules;

declare module '../../core/base/problem.ts' {
  interface Rules extends TeamRules {}
}
