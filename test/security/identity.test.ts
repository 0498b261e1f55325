import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import type { JsonObject, Manifest } from '../../constructs/core/base/manifest.ts';
import { type Build, build } from '../../constructs/core/derive/build.ts';
import { allExposures, type Exposure } from '../../constructs/core/model/exposure.ts';
import { Endpoint } from '../../constructs/core/model/pods.ts';
import { partsOf } from '../../constructs/core/model/reference.ts';
import { allSecrets } from '../../constructs/core/model/secret.ts';
import { proveBuild } from '../../constructs/core/verify/index.ts';
import { createPlatform } from '../../constructs/platform.ts';
import { withoutClient } from '../../constructs/security/identity/clients.ts';
import { openIdConnect } from '../../constructs/security/identity/configuration.ts';
import { groupsOf } from '../../constructs/security/identity/groups.ts';
import type { Options } from '../../constructs/security/identity/options.ts';
import { type ClusterSpec, type ComponentsSpec, resolveCluster } from '../../constructs/spec.ts';
import type { TeamSpec } from '../../constructs/tenancy/team/teams.ts';
import { base } from '../fixtures/clusters/base.ts';
import { Part } from '../support/cluster.ts';

const identity: Options = {
  users: [
    { name: 'linus', displayName: 'Linus', email: 'linus@example.org', groups: ['admins'] },
    { name: 'ada', displayName: 'Ada: first', email: 'ada@example.org' },
    { name: 'alan', displayName: 'Alan', email: 'alan@example.org', groups: ['course'] },
  ],
};

const teams: readonly TeamSpec[] = [
  {
    name: 'research',
    members: [
      { name: 'ada', role: 'maintainer' },
      { name: 'course', kind: 'group', role: 'viewer' },
    ],
    environments: { dev: { quota: { cpu: 1, memory: '1Gi', storage: '1Gi' } } },
  },
];

function built(components: Partial<ComponentsSpec>, more: Partial<ClusterSpec> = { identity }): Build {
  const spec = { ...base, teams, components: { ...base.components, ...components }, ...more };
  return build(createPlatform(resolveCluster(spec)));
}

const all = built({
  argocd: { exposure: { auth: 'oidc' } },
  prometheus: { volume: { size: '20Gi' }, grafana: { auth: 'oidc' } },
  mlflow: { exposure: { address: '192.168.2.115', auth: 'forward-auth' } },
  objectStore: { volume: { size: '100Gi' }, exposure: { auth: 'forward-auth' } },
});
const none = built({}, {});

function find({ objects }: Build, kind: string, name: string): Manifest | undefined {
  return objects.map(({ manifest }) => manifest).find((it) => it.kind === kind && it.metadata.name === name);
}

function config(from: Build, file: string): unknown {
  const map = find(from, 'ConfigMap', `identity-${file.replace('.', '-')}`);
  return load(String((map?.data as JsonObject | undefined)?.[file]).replaceAll(/: \{\{.*\}\}$/gm, ': key'));
}

/** The pods that call the login, through the gateway or as the gateway. */
function callers({ edges }: Build, endpoint: string): string[] {
  const calling = edges.filter(
    ({ to }) => to instanceof Endpoint && `${to.pods.id}:${to.portName}` === endpoint,
  );
  return [...new Set(calling.map(({ from }) => (typeof from === 'string' ? from : from.id)))].sort();
}

describe('a cluster with one login', () => {
  it('has no problems', () => {
    expect(proveBuild(all).problems).toEqual([]);
  });

  it('is refused when an application with oidc is not a client', () => {
    const exposure = (url: string, auth: 'oidc' | 'login') => ({
      component: { name: 'notes' } as Exposure['component'],
      name: 'notes',
      url,
      auth,
    });
    const clients = [{ id: 'notes', url: 'https://notes.home.example.org' }];
    expect(withoutClient([exposure('https://notes.home.example.org', 'oidc')], clients)).toEqual([]);
    expect(withoutClient([exposure('https://other.home.example.org', 'login')], clients)).toEqual([]);
    expect(withoutClient([exposure('https://other.home.example.org', 'oidc')], clients)).toMatchObject([
      {
        path: 'notes exposure notes',
        found: "auth: 'oidc' without a client of identity for https://other.home.example.org",
      },
    ]);
  });

  it('reports such an application with all other problems', () => {
    const cluster = createPlatform(resolveCluster({ ...base, teams, identity }));
    const part = new Part(cluster, 'notes');
    cluster.add(allExposures, {
      component: part,
      name: 'notes',
      host: 'notes.home.example.org',
      url: 'https://notes.home.example.org',
      auth: 'oidc',
      skipAuthPaths: [],
    });
    expect(build(cluster).problems.map(({ path }) => path)).toContain('notes exposure notes');
  });

  it("has the hashes of its clients' secrets, which only the clients have", () => {
    expect(config(all, 'openid-connect.yml')).toMatchObject({
      identity_providers: {
        oidc: {
          clients: [
            {
              client_id: 'argocd',
              client_secret: '{{ mustEnv `CLIENT_ARGOCD` }}',
              redirect_uris: ['https://argocd.home.example.org/auth/callback'],
            },
            {
              client_id: 'grafana',
              redirect_uris: ['https://grafana.home.example.org/login/generic_oauth'],
            },
          ],
        },
      },
    });
    const scopes = (id: string) => all.contract.get(id)?.scopes;
    expect(scopes('argocd-oidc/secret')).toEqual(['argocd/argocd-oidc']);
    expect(scopes('prometheus-oidc/secret')).toEqual(['monitoring/prometheus-oidc']);
    expect(scopes('identity-client-argocd/hash')).toEqual(['identity/identity-client-argocd']);
  });

  it('gives applications the groups of users and their roles in teams', () => {
    const file = all.cluster.all(allSecrets).find(({ name }) => name === 'identity-users-yml');
    const text = partsOf(file!.composed)
      .map((part) => part.text + (part.secret ?? ''))
      .join('');
    expect(load(text)).toEqual({
      users: {
        linus: {
          displayname: 'Linus',
          email: 'linus@example.org',
          groups: ['admins'],
          password: 'identity-users/linus.hash',
        },
        ada: {
          displayname: 'Ada: first',
          email: 'ada@example.org',
          groups: ['team:research:maintainer'],
          password: 'identity-users/ada.hash',
        },
        alan: {
          displayname: 'Alan',
          email: 'alan@example.org',
          groups: ['course', 'team:research:viewer'],
          password: 'identity-users/alan.hash',
        },
      },
    });
  });

  it('makes only members of the group admins administrators of Argo CD and Grafana', () => {
    const values = (from: Build, component: string) =>
      [...from.values].find(([release]) => release.component.name === component)?.[1];
    expect(values(all, 'argocd')).toMatchObject({
      configs: { rbac: { 'policy.default': '', 'policy.csv': 'g, admins, role:admin\n' } },
    });
    expect(values(all, 'prometheus')).toMatchObject({
      grafana: {
        extraSecretMounts: [{ secretName: 'prometheus-oidc', mountPath: '/etc/grafana/oidc' }],
        'grafana.ini': {
          server: { root_url: 'https://grafana.home.example.org' },
          'auth.generic_oauth': {
            client_secret: '$__file{/etc/grafana/oidc/secret}',
            api_url: 'https://auth.home.example.org/api/oidc/userinfo',
            role_attribute_path: "groups && (contains(groups, 'admins') && 'Admin' || 'Viewer')",
          },
        },
      },
    });
    expect(JSON.stringify(values(none, 'argocd'))).not.toContain('oidc');
    expect(JSON.stringify(values(none, 'prometheus'))).not.toContain('oauth');
  });

  it('is called through the gateway by its clients only', () => {
    expect(callers(all, 'traefik/traefik:websecure')).toEqual(['argocd/server', 'lan', 'prometheus/grafana']);
    expect(callers(none, 'traefik/traefik:websecure')).toEqual(['lan']);
    expect(callers(all, 'identity/server:http')).toEqual(['traefik/traefik']);
    expect(find(all, 'ConfigMap', 'coredns-custom')?.data).toEqual({
      'platform.override': 'rewrite name exact auth.home.example.org traefik.traefik.svc.cluster.local\n',
    });
    expect(find(none, 'ConfigMap', 'coredns-custom')).toBeUndefined();
  });

  it('protects pages at the gateway, and not an API with its own login', () => {
    const host = 'Host(`mlflow.home.example.org`)';
    const apis = 'PathPrefix(`/api/`) || PathPrefix(`/v1/traces`) || PathPrefix(`/version`)';
    const services = [{ name: 'mlflow-server', port: 5000, scheme: 'http' }];
    expect(find(all, 'IngressRoute', 'mlflow')?.spec).toMatchObject({
      routes: [
        { match: `(${host} || Host(\`192.168.2.115\`)) && (${apis})`, services },
        { match: host, services, middlewares: [{ name: 'mlflow-login' }] },
      ],
    });
    expect(find(all, 'IngressRoute', 'object-store')?.spec).toMatchObject({
      routes: [
        { match: 'Host(`object-store.home.example.org`)', middlewares: [{ name: 'object-store-login' }] },
      ],
    });
    expect(find(all, 'Middleware', 'mlflow-login')).toMatchObject({
      metadata: { namespace: 'mlflow' },
      spec: {
        forwardAuth: {
          address: 'http://identity-server.identity.svc.cluster.local:9091/api/authz/forward-auth',
        },
      },
    });
    expect(find(none, 'IngressRoute', 'mlflow')?.spec).toMatchObject({
      routes: [{ match: `${host} || Host(\`192.168.2.115\`)`, services }],
    });
    expect(find(none, 'Middleware', 'mlflow-login')).toBeUndefined();
  });

  it('allows users only on hosts with forward-auth', () => {
    expect(config(all, 'configuration.yml')).toMatchObject({
      access_control: {
        default_policy: 'deny',
        rules: [
          { domain: ['mlflow.home.example.org', 'object-store.home.example.org'], policy: 'one_factor' },
        ],
      },
    });
    const { access_control } = config(
      built({ argocd: { exposure: { auth: 'oidc' } } }),
      'configuration.yml',
    ) as JsonObject;
    expect(access_control).toEqual({ default_policy: 'one_factor' });
  });

  it("gives its clients a certificate to trust only with the platform's own authority", () => {
    const acme = { issuer: 'acme', email: 'me@example.org', dns: 'cloudflare' } as const;
    const trusting = (from: Build) => JSON.stringify(find(from, 'HelmChart', 'argocd')?.spec);
    expect(trusting(all)).toContain('rootCA: \\"$argocd-oidc:ca.crt\\"');
    expect(
      trusting(built({ argocd: { exposure: { auth: 'oidc' } } }, { identity, tls: acme })),
    ).not.toContain('rootCA');
  });
});

describe('a login without clients', () => {
  it('has no OpenID provider', () => {
    expect(load(openIdConnect([]))).toEqual({});
  });
});

describe('an exposure by forward-auth', () => {
  it('is an error without a login', () => {
    const orphan = () => built({ mlflow: { exposure: { auth: 'forward-auth' } } }, {});
    expect(orphan).toThrow('mlflow is exposed by forward-auth, and nobody is there to ask');
  });
});

describe('the groups of a user', () => {
  const [team] = resolveCluster({ ...base, teams }).teams;
  const user = { name: 'ada', displayName: 'Ada', email: 'ada@example.org', groups: ['course'] };

  it('are their own and those of their roles, each once', () => {
    expect(groupsOf(user, [team!])).toEqual(['course', 'team:research:maintainer', 'team:research:viewer']);
    expect(groupsOf({ ...user, name: 'team', groups: [] }, [team!])).toEqual([]);
  });
});
