/** Heading of these rules in docs/problems.md. */
export const topic = 'Kinds of CloudNativePG';

/** Each rule, by the code of a problem that breaks it. */
export const rules = {
  'cnpg-reserved-database': 'A database has a name that PostgreSQL does not keep for itself.',
  'cnpg-locale-of-other-provider': 'A locale has only fields of its provider.',
} as const;

type CnpgRules = typeof rules;

declare module '../../core/base/problem.ts' {
  interface Rules extends CnpgRules {}
}
