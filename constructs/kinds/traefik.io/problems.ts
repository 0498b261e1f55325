/** Heading of these rules in docs/problems.md. */
export const topic = 'Kinds of Traefik';

/** Each rule, by the code of a problem that breaks it. */
export const rules = {
  'traefik-no-weight': 'A TraefikService that shares requests by weight has a service with a weight above 0.',
} as const;

type TraefikKindRules = typeof rules;

declare module '../../core/base/problem.ts' {
  interface Rules extends TraefikKindRules {}
}
