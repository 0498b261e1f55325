import type { ArgoCdValues } from '../../../imports/charts/argo-cd.ts';
import type { Component } from '../../core/author/component.ts';
import { given, publicValue } from '../../core/model/generator.ts';
import { Secret } from '../../core/model/secret.ts';
import type { ResolvedCluster } from '../../core/spec/resolve.ts';

/** A git repository that Argo CD reads. */
export interface Repository {
  /** Its address: `https://…` or `ssh://…`. */
  readonly url: string;
  /** Name of the Secret with its login. */
  readonly name: string;
  /** True when it needs a login, which it always does over ssh. */
  readonly private: boolean;
}

/** True when a repository needs a login. */
export function isPrivate({
  url,
  private: stated,
}: {
  readonly url: string;
  readonly private: boolean;
}): boolean {
  return stated || url.startsWith('ssh:');
}

/**
 * The login of a private repository: a deploy key over ssh, a user and a token over https. Argo CD selects it by its
 * label.
 */
export function repositoryLogin(component: Component, { url, name }: Repository): Secret {
  const login = url.startsWith('ssh:')
    ? { sshPrivateKey: given(`the private deploy key of ${url}, which may only read, as a whole file`) }
    : {
        username: given(`the user that the token of ${url} belongs to`),
        password: given(`a token that may only read ${url}`),
      };
  const secret = new Secret(
    component,
    name,
    { type: publicValue('git'), url: publicValue(url), ...login },
    { labels: { 'argocd.argoproj.io/secret-type': 'repository' } },
  );
  secret.readBy(component, component.namespaceName);
  return secret;
}

/** The host keys and authorities in the cluster file, which add to those of Argo CD and its image. */
export function trustedHosts({
  git,
}: ResolvedCluster): Pick<NonNullable<ArgoCdValues['configs']>, 'ssh' | 'tls'> {
  const { knownHosts, authorities } = git;
  return {
    ...(knownHosts.length > 0 && { ssh: { extraHosts: `${knownHosts.join('\n')}\n` } }),
    ...(Object.keys(authorities).length > 0 && { tls: { certificates: authorities } }),
  };
}
