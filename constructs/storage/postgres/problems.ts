/** Heading of these rules in docs/problems.md. */
export const topic = 'PostgreSQL';

/** Each rule, by the code of a problem that breaks it. */
export const rules = {
  'postgres-instances-exceed-nodes': 'PostgreSQL has at most one instance for each node.',
  'postgres-connections-exceed-server':
    'The connections that databases are promised are at most those that the server has.',
  'postgres-other-major-version': 'The image of PostgreSQL has the major version of the data.',
} as const;

type PostgresRules = typeof rules;

declare module '../../core/base/problem.ts' {
  interface Rules extends PostgresRules {}
}
