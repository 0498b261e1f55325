/** Heading of these rules in docs/problems.md. */
export const topic = 'The login';

/** Each rule, by the code of a problem that breaks it. */
export const rules = {
  'identity-without-exposure': 'At least one exposure uses the identity.',
  'identity-public-suffix':
    'The domain of a login is not a public suffix, for which browsers keep no cookie.',
  'identity-without-administrator': 'At least one user is an administrator.',
  'identity-user-without-group': 'Every user is in a group, or a member of a team.',
  'identity-unknown-group': 'A group of a user is the group of administrators or a member of a team.',
  'identity-unknown-member': 'A member of a team is a user or a group of a user.',
  'identity-reserved-user-name':
    'A user is not called `admin`, which is the name of the administrator that applications make.',
  'identity-invalid-user-name':
    'The name of a user has at most 32 lower-case letters, digits and dashes, from a letter to a letter or digit.',
  'identity-empty-display-name': 'A user has a name that applications show.',
  'identity-mail-address-in-use': 'A user has a mail address of its own.',
  'identity-client-missing': 'An application with auth oidc is a client of the identity.',
} as const;

type IdentityRules = typeof rules;

declare module '../../core/base/problem.ts' {
  interface Rules extends IdentityRules {}
}
