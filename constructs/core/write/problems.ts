/** Heading of these rules in docs/problems.md. */
export const topic = 'The folder that a synth writes';

/** Each rule, by the code of a problem that breaks it. */
export const rules = {
  'linked-folder': 'The folder is a folder, and not a symbolic link.',
  'mass-deletion': 'A synth deletes at most a third of the objects, unless it is allowed to.',
  'lock-held': 'One run writes at a time.',
  'invalid-lock': 'The lock is a link that names the process that holds it.',
  'duplicate-file': 'A file of dist/ holds one object.',
} as const;

type WriteRules = typeof rules;

declare module '../base/problem.ts' {
  interface Rules extends WriteRules {}
}
