import type { Cluster } from '../../core/author/cluster.ts';
import { Component } from '../../core/author/component.ts';
import type { ConfigFile } from '../../core/author/file.ts';
import type { EnvValue } from '../../core/author/workload/props.ts';
import { authorProblems } from '../../core/model/author-problem.ts';
import { yaml } from '../../core/model/document.ts';
import type { Exposure } from '../../core/model/exposure.ts';
import { allExposures } from '../../core/model/exposure.ts';
import { allFirstLogins } from '../../core/model/first-login.ts';
import { bcrypt, privateKey, type Rotation, random } from '../../core/model/generator.ts';
import { later } from '../../core/model/later.ts';
import { type Reference, runtimeOnly, text } from '../../core/model/reference.ts';
import type { Secret } from '../../core/model/secret.ts';
import type { Gateway } from '../../networking/traefik/index.ts';
import type { StorageClasses } from '../../storage/storage-classes/index.ts';
import type { ResolvedTeam } from '../../tenancy/team/teams.ts';
import { type Client, type ClientProps, createClient, variableOf } from './client.ts';
import { withoutClient } from './clients.ts';
import { configuration, folder, openIdConnect } from './configuration.ts';
import { groupsOf } from './groups.ts';
import type { ResolvedOptions } from './options.ts';
import { containers } from './resources.ts';
import { image } from './versions.ts';

export interface IdentityProps extends ResolvedOptions {
  /** The teams; each role of a team is a group. */
  readonly teams: readonly ResolvedTeam[];
  readonly gateway: Gateway;
  readonly classes: StorageClasses;
  /** The certificate that clients have to trust, unless a public authority signs. */
  readonly authority: Reference | undefined;
}

/** Authelia reads its database with one key; its own command writes the database anew for another. */
const storageKeyRotation: Rotation = {
  chosen: true,
  steps: [
    'choose a new key of 64 letters and digits, such as by: openssl rand -hex 32',
    'have the database written anew for it, which asks for it: kubectl -n identity exec -it identity-server-0 -- authelia storage encryption change-key',
    'rotate again and give the same key when you are asked for it',
    'run synth, commit and push at once: until the pod has started again with the new key, nobody can log in',
  ],
};

/** One login for every application: an OpenID provider, and the forward-auth endpoint of the gateway. */
export class Identity extends Component {
  readonly exposure: Exposure;
  /** The endpoint that the gateway calls to check the login of a request. */
  readonly guard: Reference;
  /** The URL of the issuer, which clients check in tokens. */
  readonly issuer: Reference;
  readonly #authority: Reference | undefined;
  readonly #clients: Client[] = [];
  /** The hashes of the clients' secrets, by environment variable. */
  readonly #hashes: Record<string, EnvValue> = {};

  constructor(cluster: Cluster, { gateway, classes, authority, ...spec }: IdentityProps) {
    super(cluster, 'identity', {
      layer: 'security',
      purpose: 'One login for every application',
      retainData: true,
    });
    this.#authority = authority;
    const own = this.secret('own', {
      // The stored data cannot be read with another key.
      'storage-key': random(64, { days: 3650, rotation: storageKeyRotation }),
      'token-key': random(64),
      'signing.pem': privateKey('rsa'),
    });
    const environment = {
      X_AUTHELIA_CONFIG: `${folder}/configuration.yml,${folder}/openid-connect.yml`,
      X_AUTHELIA_CONFIG_FILTERS: 'template',
      // The secrets tool changes passwords.
      AUTHELIA_AUTHENTICATION_BACKEND_PASSWORD_CHANGE_DISABLE: true,
      STORAGE_KEY: own.key('storage-key'),
      TOKEN_KEY: own.key('token-key'),
      SIGNING_KEY: own.key('signing.pem'),
    };
    const host = gateway.hostOf(spec);
    const server = this.statefulSet('server', {
      image,
      resources: containers.authelia,
      uid: 1000,
      env: later(() => ({ ...environment, ...this.#hashes })),
      files: {
        [`${folder}/configuration.yml`]: this.file(
          'configuration.yml',
          later(() => configuration(cluster.spec.domain, host, this.guarded())),
        ),
        [`${folder}/openid-connect.yml`]: this.file(
          'openid-connect.yml',
          later(() => openIdConnect(this.#clients)),
        ),
        [`${folder}/users.yml`]: this.users(spec),
      },
      writable: ['/tmp'],
      ports: { http: 9091, metrics: 9959 },
      probes: {
        ready: { path: '/api/health', port: 'http' },
        live: { path: '/api/health', port: 'http' },
      },
      claim: { path: '/data', size: '1Gi', storageClass: classes.class(spec.storageClass) },
    });
    const web = server.endpoint('http');
    this.exposure = gateway.expose(this, 'identity', web, { host: spec.host, auth: 'login' });
    this.guard = runtimeOnly(text`${web.url}/api/authz/forward-auth`);
    this.issuer = gateway.urlInside(this.exposure);
    cluster.whenComplete(() => {
      for (const problem of withoutClient(cluster.all(allExposures), this.#clients))
        cluster.add(authorProblems, problem);
    });
    this.serveMetrics({
      endpoint: server.endpoint('metrics'),
      path: '/metrics',
      metrics: { authelia_authn: { type: 'counter', labels: ['success', 'banned'] } },
    });
    this.alert({
      name: 'IdentityDown',
      expr: 'absent(up{namespace="identity",job="identity-server"} == 1)',
      for: '5m',
      severity: 'critical',
      summary: 'Nobody can log in',
      runbook: 'identity-down',
    });
  }

  /**
   * Registers an application as a client. The secret is in the application's namespace; the provider gets only its
   * hash.
   */
  client(consumer: Component, props: ClientProps): Client {
    const client = createClient(consumer, props, this.issuer, this.#authority);
    const hashed = this.secret(`client-${client.id}`, { hash: bcrypt(client.secret.key('secret')) });
    this.#hashes[variableOf(client)] = hashed.key('hash');
    this.#clients.push(client);
    return client;
  }

  private guarded(): string[] {
    return this.cluster
      .all(allExposures)
      .filter(({ auth }) => auth === 'forward-auth')
      .map((exposure) => exposure.host)
      .sort();
  }

  private users({ users, teams }: Pick<IdentityProps, 'users' | 'teams'>): ConfigFile {
    const passwords = this.passwords(users.map(({ name }) => name));
    for (const { name } of users)
      this.cluster.add(allFirstLogins, { component: this, user: name, secret: passwords.name, key: name });
    const entries = users.map((user) => [
      user.name,
      {
        displayname: user.displayName,
        email: user.email,
        groups: groupsOf(user, teams),
        password: passwords.key(`${user.name}.hash`),
      },
    ]);
    return this.file('users.yml', yaml({ users: Object.fromEntries(entries) }));
  }

  // Not Argon2id: each check takes 19 MiB, and twenty concurrent failed logins were seen to take 430.
  private passwords(names: readonly string[]): Secret {
    const keys = names.flatMap((name) => [
      [name, random(24)] as const,
      [`${name}.hash`, bcrypt(name)] as const,
    ]);
    return this.secret('users', Object.fromEntries(keys), {
      noticedBy: 'people, who look it up; the pods have its hash',
    });
  }
}
