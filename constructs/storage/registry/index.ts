import type { Cluster } from '../../core/author/cluster.ts';
import { Component } from '../../core/author/component.ts';
import { yaml } from '../../core/model/document.ts';
import type { Exposure } from '../../core/model/exposure.ts';
import { allFirstLogins } from '../../core/model/first-login.ts';
import { composed, random } from '../../core/model/generator.ts';
import { later } from '../../core/model/later.ts';
import type { Endpoint } from '../../core/model/pods.ts';
import { join, type Reference, text } from '../../core/model/reference.ts';
import type { Gateway } from '../../networking/traefik/index.ts';
import type { Bucket } from '../object-store/bucket.ts';
import { type Account, createAccount } from './account.ts';
import { containers } from './resources.ts';
import { image } from './versions.ts';

export interface RegistryProps {
  /** Holds the images. */
  readonly bucket: Bucket;
  readonly gateway: Gateway;
}

/** Paths of the configuration and of the logins. */
const configuration = '/etc/distribution/config.yml';
const logins = '/etc/hearth/htpasswd';

/**
 * The registry of the cluster's own images, at `registry.<domain>`, which nodes trust. It asks each visitor for a login,
 * and the gateway lets each account only into its own folder of images: the registry itself knows no rights.
 */
export class Registry extends Component {
  readonly exposure: Exposure;
  readonly #api: Endpoint;
  readonly #gateway: Gateway;
  readonly #accounts: Account[] = [];
  readonly #administrator: Account;

  constructor(cluster: Cluster, { bucket, gateway }: RegistryProps) {
    super(cluster, 'registry', { layer: 'storage', purpose: "The cluster's own container images" });
    this.#gateway = gateway;
    const upload = this.secret('upload', { key: random(64) });
    const server = this.deployment('server', {
      image,
      resources: containers.server,
      uid: 65532,
      command: ['registry', 'serve', configuration],
      env: {
        REGISTRY_STORAGE_S3_ACCESSKEY: bucket.user,
        REGISTRY_STORAGE_S3_SECRETKEY: bucket.password,
        // Signs the state of an upload, which the client sends back with the next part.
        REGISTRY_HTTP_SECRET: upload.key('key'),
        OTEL_TRACES_EXPORTER: 'none',
      },
      files: {
        [configuration]: this.file(
          'config.yml',
          later(() => configurationOf(bucket, this.exposure)),
        ),
        [logins]: this.file(
          'htpasswd',
          later(() => listOf(this.#accounts)),
        ),
      },
      ports: { api: 5000, metrics: 5001 },
      probes: {
        ready: { path: '/', port: 'api' },
        live: { path: '/', port: 'api' },
      },
      writable: ['/tmp'],
    });
    this.#api = server.endpoint('api');
    const administrator = this.#add(createAccount(this, 'admin'));
    this.#administrator = administrator;
    cluster.add(allFirstLogins, {
      component: this,
      user: 'admin',
      secret: administrator.secret.name,
      key: 'password',
    });
    this.exposure = gateway.expose(
      this,
      'registry',
      this.#api,
      { host: 'registry', auth: 'login' },
      {
        paths: ['/v2/'],
        middlewares: [this.#guard('administrator', [administrator])],
        // A layer of 10 GiB takes a quarter of an hour at 100 Mbit/s.
        uploadMinutes: 60,
      },
    );
    // Clients ask here whether they need a login, and whether theirs is valid: the registry answers that.
    this.#route('login', 'Path(`/v2/`)', []);
    this.addException(
      'metrics of the registry without login inside the cluster',
      'it has none for them; only Prometheus is let through',
    );
    this.serveMetrics({
      endpoint: server.endpoint('metrics'),
      path: '/metrics',
      metrics: {
        registry_http_requests_total: { type: 'counter', labels: ['code', 'handler', 'method'] },
      },
    });
    this.alert({
      name: 'RegistryDown',
      expr: 'absent(up{namespace="registry",job="registry-server"} == 1)',
      for: '5m',
      severity: 'warning',
      summary: 'The registry does not answer: pods whose image is not on their node do not start',
      runbook: 'registry-down',
    });
  }

  /** Host name of the registry, with which the names of its images begin. */
  get host(): string {
    return this.exposure.host;
  }

  /** `https://registry.<domain>` for pods, which reach it by the gateway. */
  get url(): Reference {
    return this.#gateway.urlInside(this.exposure);
  }

  /** An account that pushes and pulls the images `<folder>/...` and no others. */
  login(folder: string): Account {
    // No folder has the name of the administrator's account.
    const name = `folder-${folder}`;
    const account = this.#add(createAccount(this, name));
    this.#route(name, `PathPrefix(\`/v2/${folder}/\`)`, [this.#guard(name, [account, this.#administrator])]);
    return account;
  }

  #add(account: Account): Account {
    this.#accounts.push(account);
    return account;
  }

  /** A middleware that lets these accounts through. @returns its name */
  #guard(name: string, accounts: readonly Account[]): string {
    // The gateway wants a Secret with this key alone.
    const list = this.secret(`logins-${name}`, { users: composed(listOf(accounts)) });
    const middleware = `registry-${name}`;
    this.object('traefik.io/v1alpha1/Middleware', middleware, {
      // The registry asks for the login again.
      spec: { basicAuth: { secret: list.reference, removeHeader: false } },
    });
    return middleware;
  }

  #route(name: string, match: string, middlewares: readonly string[]): void {
    const { service, port, scheme } = this.#api;
    this.object('traefik.io/v1alpha1/IngressRoute', `registry-${name}`, {
      spec: {
        entryPoints: ['websecure'],
        routes: [
          {
            kind: 'Rule',
            match: `Host(\`${this.host}\`) && ${match}`,
            // Before the route of the administrator, whose rule is longer and has the priority of its length.
            priority: 1000,
            services: [{ name: service, port, scheme }],
            ...(middlewares.length > 0 && {
              middlewares: middlewares.map((middleware) => ({ name: middleware })),
            }),
          },
        ],
        tls: {},
      },
    });
  }
}

/** The file with the logins of accounts. */
function listOf(accounts: readonly Account[]): Reference {
  return text`${join(
    accounts.map(({ line }) => line),
    '\n',
  )}\n`;
}

/** The configuration of the registry. */
function configurationOf({ endpoint, name }: Bucket, { url }: Exposure): Reference {
  return yaml({
    version: 0.1,
    log: { level: 'info', formatter: 'json', accesslog: { disabled: true } },
    storage: {
      s3: {
        regionendpoint: endpoint.url,
        region: 'us-east-1',
        bucket: name,
        forcepathstyle: true,
        secure: false,
      },
      delete: { enabled: true },
      // Clients do not reach the object store.
      redirect: { disable: true },
      maintenance: { uploadpurging: { enabled: true, age: '24h', interval: '24h', dryrun: false } },
    },
    http: {
      addr: ':5000',
      host: url,
      debug: { addr: ':5001', prometheus: { enabled: true, path: '/metrics' } },
    },
    auth: { htpasswd: { realm: 'registry', path: logins } },
    health: { storagedriver: { enabled: true, interval: '30s', threshold: 3 } },
  });
}
