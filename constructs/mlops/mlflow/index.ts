import dashboard from '../../../imports/dashboards/mlflow.json' with { type: 'json' };
import type { Cluster } from '../../core/author/cluster.ts';
import { Component } from '../../core/author/component.ts';
import { ini } from '../../core/model/document.ts';
import type { Exposure } from '../../core/model/exposure.ts';
import { allFirstLogins } from '../../core/model/first-login.ts';
import { random } from '../../core/model/generator.ts';
import type { Endpoint } from '../../core/model/pods.ts';
import { type Reference, text } from '../../core/model/reference.ts';
import type { Secret } from '../../core/model/secret.ts';
import type { Gateway } from '../../networking/traefik/index.ts';
import { showDashboard } from '../../observability/dashboards/index.ts';
import type { Bucket } from '../../storage/object-store/bucket.ts';
import type { Database } from '../../storage/postgres/database.ts';
import { setAdminPassword } from './admin.ts';
import type { ResolvedOptions } from './options.ts';
import { containers } from './resources.ts';
import { image } from './versions.ts';

export interface MlflowProps extends ResolvedOptions {
  /** Experiments, runs and the model registry. */
  readonly database: Database;
  /** Accounts and permissions; the login plug-in needs a database of its own. */
  readonly accounts: Database;
  /** Models and other files of runs. Clients read them through the server and need no credentials of the store. */
  readonly artifacts: Bucket;
  readonly gateway: Gateway;
  /** The login that the gateway asks, needed when the exposure's authentication is `forward-auth`. */
  readonly guard?: Reference | undefined;
}

/** Experiment tracking and model registry. */
export class Mlflow extends Component {
  readonly api: Endpoint;
  readonly exposure: Exposure | undefined;
  /** The administrator's login. */
  readonly admin: Secret;

  constructor(cluster: Cluster, props: MlflowProps) {
    super(cluster, 'mlflow', { layer: 'mlops', purpose: 'Experiments, runs and the model registry' });
    this.admin = this.secret('admin', { username: { type: 'public', value: 'admin' }, password: random() });
    cluster.add(allFirstLogins, {
      component: this,
      user: 'admin',
      secret: this.admin.name,
      key: 'password',
    });
    const session = this.secret('session', { key: random(64) });
    const server = this.deployment('server', {
      image,
      resources: containers.server,
      uid: 1000,
      // The server does not start with tables of an older version.
      init: {
        migrate: {
          image,
          command: ['mlflow', 'db', 'upgrade'],
          args: ['$(MLFLOW_BACKEND_STORE_URI)'],
          env: { MLFLOW_BACKEND_STORE_URI: props.database.uri('postgresql+psycopg2'), HOME: '/tmp' },
        },
        admin: {
          image,
          command: ['python', '/etc/hearth/admin.py'],
          env: { MLFLOW_AUTH_CONFIG_PATH: configuration },
        },
      },
      command: ['mlflow', 'server'],
      args: [
        '--host=0.0.0.0',
        '--port=5000',
        `--workers=${props.workers}`,
        '--app-name=basic-auth',
        '--expose-prometheus=/tmp/metrics',
        text`--artifacts-destination=${props.artifacts.url}`,
      ],
      env: {
        MLFLOW_BACKEND_STORE_URI: props.database.uri('postgresql+psycopg2'),
        MLFLOW_S3_ENDPOINT_URL: props.artifacts.endpoint.url,
        ...props.artifacts.aws,
        MLFLOW_AUTH_CONFIG_PATH: configuration,
        MLFLOW_FLASK_SERVER_SECRET_KEY: session.key('key'),
        // This list replaces the default one, which allows the kubelet and Prometheus by their private addresses.
        MLFLOW_SERVER_ALLOWED_HOSTS: this.allowedHosts(props).join(','),
        // Browsers send an Origin header with every write, and MLflow accepts only the origins in this list.
        MLFLOW_SERVER_CORS_ALLOWED_ORIGINS: this.lanNames(props)
          .map((name) => `https://${name}`)
          .join(','),
        // The job consumers are ten processes of one gigabyte, and the platform does not use them.
        MLFLOW_SERVER_ENABLE_JOB_EXECUTION: false,
        MLFLOW_DISABLE_TELEMETRY: true,
        HOME: '/tmp',
      },
      files: {
        '/etc/hearth/admin.py': this.file('admin.py', setAdminPassword),
        [configuration]: this.file(
          'basic_auth.ini',
          ini({
            mlflow: {
              // The creator of an experiment or a model has all rights to it; other accounts have none.
              default_permission: 'NO_PERMISSIONS',
              database_uri: props.accounts.uri('postgresql+psycopg2'),
              // Seconds that a login is cached: hashing the password again makes each request six times as slow.
              auth_cache_ttl_seconds: 60,
              admin_username: 'admin',
              admin_password: this.admin.key('password'),
              authorization_function: 'mlflow.server.auth:authenticate_request_basic_auth',
            },
          }),
        ),
      },
      // The server keeps a file on its disk until the object store has it.
      volumes: { '/tmp': { scratch: props.uploadSpace } },
      ports: { http: 5000 },
      // The first start creates the tables of both databases.
      probes: {
        start: { path: '/health', port: 'http', seconds: 300 },
        ready: { path: '/health', port: 'http' },
        live: { path: '/health', port: 'http' },
      },
    });
    this.api = server.endpoint('http');
    this.exposure =
      props.exposure &&
      props.gateway.expose(this, 'mlflow', this.api, props.exposure, {
        forwardAuth: props.guard,
        skipAuthPaths: apis,
        // A model of 10 GiB takes a quarter of an hour at 100 Mbit/s.
        uploadMinutes: 60,
      });
    this.serveMetrics({
      endpoint: this.api,
      path: '/metrics',
      login: this.admin,
      metrics: {
        mlflow_http_request_total: { type: 'counter', labels: ['method', 'status'] },
        mlflow_http_request_duration_seconds_bucket: {
          type: 'histogram',
          labels: ['method', 'status', 'le'],
        },
      },
    });
    showDashboard(this, dashboard);
    this.alert({
      name: 'MlflowDown',
      expr: 'absent(up{namespace="mlflow",job="mlflow-server"} == 1)',
      for: '2m',
      severity: 'critical',
      summary: 'MLflow does not answer',
      runbook: 'mlflow-down',
    });
  }

  // Allowed values of the Host header, port included. Prometheus uses the pod's address.
  private allowedHosts(props: MlflowProps): string[] {
    const service = `${this.name}-server`;
    return [
      ...this.lanNames(props),
      `${service}:5000`,
      `${service}.${this.namespaceName}.svc.cluster.local:5000`,
      `${podAddresses(this.cluster.spec.network.podCidr)}:5000`,
    ];
  }

  // The host name on the LAN; the gateway's TLS port is the default one.
  private lanNames({ gateway, exposure }: MlflowProps): string[] {
    if (!exposure) return [];
    return [gateway.hostOf(exposure), ...(exposure.address === undefined ? [] : [exposure.address])];
  }
}

/** Path of the configuration of accounts. */
const configuration = '/etc/mlflow/basic_auth.ini';

// The paths that clients of MLflow and of OpenTelemetry call with an account of MLflow; the pages call /ajax-api/
// instead.
const apis = ['/api/', '/v1/traces', '/version'];

// The pattern ends in a digit, as every address and no host name does: `10.42.*` would also allow 10.42.example.org, a
// name that an attacker can point at the server.
function podAddresses(cidr: string): string {
  const [network = '', bits] = cidr.split('/');
  const fixed = network.split('.').slice(0, Math.floor(Number(bits) / 8));
  return `${fixed.join('.')}.*[0-9]`;
}
