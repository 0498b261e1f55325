/** Heading of these rules in docs/problems.md. */
export const topic = 'The gateway';

/** Each rule, by the code of a problem that breaks it. */
export const rules = {
  'traefik-login-at-address':
    'An exposure with forward-auth has a host name only, since browsers keep a login for a name.',
} as const;

type TraefikRules = typeof rules;

declare module '../../core/base/problem.ts' {
  interface Rules extends TraefikRules {}
}
