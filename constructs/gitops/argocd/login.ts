import type { ArgoCdValues } from '../../../imports/charts/argo-cd.ts';
import type { Component } from '../../core/author/component.ts';
import { yaml } from '../../core/model/document.ts';
import { text } from '../../core/model/reference.ts';
import { scopes } from '../../security/identity/client.ts';
import { administrators } from '../../security/identity/groups.ts';
import type { Identity } from '../../security/identity/index.ts';

/**
 * The values by which Argo CD has people log in with the platform's identity. What somebody may do follows from their
 * groups: everything for administrators, and for a team's roles what its AppProjects say.
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
    // Argo CD looks up what begins with a dollar sign in Secrets that bear this label.
    labels: { 'app.kubernetes.io/part-of': 'argocd' },
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
    // Whoever is in none of these groups sees nothing.
    rbac: { 'policy.default': '', 'policy.csv': `g, ${administrators}, role:admin\n` },
  };
}
