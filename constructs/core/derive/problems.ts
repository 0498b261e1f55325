/** Heading of these rules in docs/problems.md. */
export const topic = 'What follows from components';

/** Each rule, by the code of a problem that breaks it. */
export const rules = {
  'namespace-in-use': 'A namespace belongs to one owner.',
  'dependency-cycle': 'Components do not need each other in a cycle.',
  'file-not-mounted': 'A file of a component is mounted by pods.',
  'duplicate-variable': 'A value that a person gives has a variable of its own.',
  'optional-value-in-file': 'A value in a file is required.',
  'second-authority': 'The platform has one certificate authority.',
  'certificate-without-authority':
    "A certificate of the platform's authority is asked for only in a cluster that has one.",
  'helm-not-found': 'Helm is on the PATH where a construct renders a chart.',
  'construct-refused': 'A construct library accepts the calls of a component.',
} as const;

type DeriveRules = typeof rules;

declare module '../base/problem.ts' {
  interface Rules extends DeriveRules {}
}
