import type { ArgoCdValues } from '../../../imports/charts/argo-cd.ts';
import type { Component } from '../../core/author/component.ts';
import { yaml } from '../../core/model/document.ts';
import { text } from '../../core/model/reference.ts';
import { scopes } from '../../security/identity/client.ts';
import { administrators } from '../../security/identity/groups.ts';
import type { Identity } from '../../security/identity/index.ts';

/**
 * The values for login to Argo CD with the platform's identity. Rights follow from groups: all rights for
 * administrators, and for a team's roles the rights in its AppProjects.
 */
export function loginValues(
  component: Component,
  identity: Identity,
  host: string,
): Pick<NonNullable<ArgoCdValues['configs']>, 'cm' | 'rbac'> {
  const { id, secret, issuer, ownAuthority } = identity.client(component, {
    id: 'argocd',
    title: 'Argo CD',
    url: `https://${host}`,
    callback: '/auth/callback',
    // Argo CD looks up values that begin with a dollar sign in Secrets with this label.
    secret: {
      labels: { 'app.kubernetes.io/part-of': 'argocd' },
      noticedBy: 'Argo CD, by the label app.kubernetes.io/part-of',
    },
  });
  return {
    cm: {
      'oidc.config': yaml({
        name: 'Hearth',
        issuer,
        clientID: id,
        clientSecret: text`$${secret.reference}:secret`,
        ...(ownAuthority && { rootCA: text`$${secret.reference}:ca.crt` }),
        requestedScopes: [...scopes],
        enableUserInfoGroups: true,
        userInfoPath: '/api/oidc/userinfo',
        userInfoCacheExpiration: '5m',
      }),
    },
    // A user in none of these groups has no rights.
    rbac: { 'policy.default': '', 'policy.csv': `g, ${administrators}, role:admin\n` },
  };
}
