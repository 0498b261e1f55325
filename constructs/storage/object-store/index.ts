import type { Cluster } from '../../core/author/cluster.ts';
import { Component } from '../../core/author/component.ts';
import { mebibytes, quantity } from '../../core/base/quantity.ts';
import { json } from '../../core/model/document.ts';
import { allFirstLogins } from '../../core/model/first-login.ts';
import { random } from '../../core/model/generator.ts';
import { later } from '../../core/model/later.ts';
import type { Endpoint } from '../../core/model/pods.ts';
import { type Reference, type Text, text } from '../../core/model/reference.ts';
import type { Secret } from '../../core/model/secret.ts';
import type { Gateway } from '../../networking/traefik/index.ts';
import type { StorageClasses } from '../storage-classes/index.ts';
import { Bucket } from './bucket.ts';
import type { ResolvedOptions } from './options.ts';
import { containers } from './resources.ts';
import { clientImage, image } from './versions.ts';

export interface BucketProps {
  /**
   * Space that it may take, such as `10Gi`.
   * @default an equal part of what buckets with a quota leave of nine tenths of the volume
   */
  readonly quota?: string;
  /**
   * The program that reads a new password by itself. The pods that read the Secret then do not restart.
   * @default pods that have it in their variables, which start again
   */
  readonly noticedBy?: string | undefined;
}

export interface ObjectStoreProps extends ResolvedOptions {
  readonly gateway: Gateway;
  /** The login that the gateway asks, needed when the exposure's authentication is `forward-auth`. */
  readonly guard?: Reference | undefined;
  readonly classes: StorageClasses;
}

/** Object store with the S3 API: one node, one disk; each consumer has its own bucket and user. */
export class ObjectStore extends Component {
  readonly api: Endpoint;
  readonly #root: Secret;
  readonly #size: number;
  readonly #quotas: (string | undefined)[] = [];

  constructor(cluster: Cluster, props: ObjectStoreProps) {
    super(cluster, 'object-store', {
      layer: 'storage',
      purpose: 'Files and model artifacts, by the S3 API',
      retainData: true,
    });
    this.#size = quantity(props.volume.size);
    this.#root = this.secret('root', { user: { type: 'public', value: 'root' }, password: random(40) });
    const server = this.statefulSet('server', {
      image,
      resources: containers.server,
      uid: 1000,
      args: ['server', '/data', '--console-address', ':9001'],
      env: {
        MINIO_ROOT_USER: this.#root.key('user'),
        MINIO_ROOT_PASSWORD: this.#root.key('password'),
        // The alternative is a token without expiry; the network policies allow only Prometheus to read the metrics.
        MINIO_PROMETHEUS_AUTH_TYPE: 'public',
        MINIO_UPDATE: 'off',
      },
      ports: { api: 9000, console: 9001 },
      probes: {
        ready: { path: '/minio/health/ready', port: 'api' },
        live: { path: '/minio/health/live', port: 'api' },
      },
      writable: ['/tmp'],
      claim: {
        path: '/data',
        size: props.volume.size,
        storageClass: props.classes.class(props.volume.storageClass),
      },
      priority: 'platform',
    });
    this.api = server.endpoint('api');
    if (props.exposure) {
      cluster.add(allFirstLogins, {
        component: this,
        user: 'root',
        secret: this.#root.name,
        key: 'password',
      });
      props.gateway.expose(this, 'object-store', server.endpoint('console'), props.exposure, {
        forwardAuth: props.guard,
        uploadMinutes: 60,
      });
    }
    this.addException(
      'metrics without login inside the cluster',
      'the alternative is a token that never expires; only Prometheus is let through',
    );
    this.serveMetrics({
      endpoint: this.api,
      path: '/minio/v2/metrics/cluster',
      metrics: {
        minio_cluster_capacity_usable_total_bytes: { type: 'gauge' },
        minio_cluster_capacity_usable_free_bytes: { type: 'gauge' },
        minio_cluster_health_status: { type: 'gauge' },
      },
    });
    this.alert({
      name: 'ObjectStoreAlmostFull',
      expr: 'minio_cluster_capacity_usable_free_bytes / minio_cluster_capacity_usable_total_bytes < 0.1',
      for: '15m',
      severity: 'warning',
      summary: 'The object store has less than a tenth of its space left',
      runbook: 'object-store-almost-full',
    });
  }

  /** A bucket with a user that has all rights in it and none in other buckets. */
  bucket(name: string, { quota, noticedBy }: BucketProps = {}): Bucket {
    this.#quotas.push(quota);
    const secret = this.secret(
      `bucket-${name}`,
      { user: { type: 'public', value: name }, password: random(40) },
      noticedBy === undefined ? {} : { noticedBy },
    );
    const bucket = new Bucket(this.api, name, secret);
    this.job(`bucket-${name}`, {
      image: clientImage,
      resources: containers.setup,
      uid: 1000,
      command: ['sh', '/etc/hearth/bucket.sh'],
      env: {
        BUCKET: name,
        BUCKET_USER: bucket.user,
        BUCKET_PASSWORD: bucket.password,
        BUCKET_QUOTA: later(() => mebibytes(quota === undefined ? this.#rest : quantity(quota))),
        MC_HOST_store: text`http://${this.#root.key('user')}:${this.#root.key('password')}@${this.api.address}`,
        MC_CONFIG_DIR: '/tmp/.mc',
        HOME: '/tmp',
      },
      files: {
        '/etc/hearth/bucket.sh': this.file(`bucket-${name}.sh`, setUp),
        '/etc/hearth/policy.json': this.file(`bucket-${name}.json`, policyOf(name)),
      },
      writable: ['/tmp'],
    });
    return bucket;
  }

  // A store that is full takes nothing from anybody, so all buckets together get less than the volume has.
  get #rest(): number {
    const taken = this.#quotas.reduce((sum, quota) => sum + (quota === undefined ? 0 : quantity(quota)), 0);
    const without = this.#quotas.filter((quota) => quota === undefined).length;
    return Math.max(2 ** 30, Math.floor((0.9 * this.#size - taken) / without));
  }
}

function policyOf(bucket: string): Text {
  return json({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: ['s3:ListBucket', 's3:GetBucketLocation'],
        Resource: [`arn:aws:s3:::${bucket}`],
      },
      { Effect: 'Allow', Action: ['s3:*Object*', 's3:*Multipart*'], Resource: [`arn:aws:s3:::${bucket}/*`] },
    ],
  });
}

// The Job runs again when it changes, so each step is idempotent.
const setUp = `set -eu
mc mb --ignore-existing "store/$BUCKET"
mc quota set "store/$BUCKET" --size "$BUCKET_QUOTA"
mc admin user add store "$BUCKET_USER" "$BUCKET_PASSWORD"
mc admin policy create store "$BUCKET" /etc/hearth/policy.json
case "$(mc admin policy entities store --user "$BUCKET_USER")" in
  *"$BUCKET"*) ;;
  *) mc admin policy attach store "$BUCKET" --user "$BUCKET_USER" ;;
esac
`;
