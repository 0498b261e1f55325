/** Heading of these rules in docs/problems.md. */
export const topic = 'Files that commands read';

/** Each rule, by the code of a problem that breaks it. */
export const rules = {
  'cluster-file-not-read': 'A cluster file is in clusters/ itself and ends in .ts.',
  'no-cluster-file': 'There is a file for at least one cluster.',
  'invalid-cluster-file-name': 'The name of a cluster file is a DNS label, before .ts.',
  'cluster-file-throws': 'A cluster file runs without an error.',
  'invalid-source': 'Every source is TypeScript that parses, and what it imports exists.',
  'cluster-not-exported': 'A cluster file exports a cluster by the name `cluster`.',
  'cluster-name-differs-from-file': 'A cluster has the name of its file.',
  'missing-diagram-markers': 'The page docs/architecture.md has the two markers of the diagram.',
} as const;

type CommandRules = typeof rules;

declare module '../core/base/problem.ts' {
  interface Rules extends CommandRules {}
}
