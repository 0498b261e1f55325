import { ini } from '../../core/model/document.ts';
import type { Reference, Text } from '../../core/model/reference.ts';
import type { Account } from '../../mlops/mlflow/account.ts';
import type { Mlflow } from '../../mlops/mlflow/index.ts';
import type { Bucket } from '../../storage/object-store/bucket.ts';
import type { Database } from '../../storage/postgres/database.ts';

/** Environment variables by name. */
export type Variables = Readonly<Record<string, Text>>;

/** Variables of a bucket for the AWS tools and SDKs, and for rclone with its remote `s3`. */
export function bucketVariables(bucket: Bucket): Variables {
  const remote = Object.entries(remoteOf(bucket));
  return {
    ...bucket.aws,
    AWS_ENDPOINT_URL: bucket.endpoint.url,
    AWS_BUCKET: bucket.name,
    ...Object.fromEntries(remote.map(([key, value]) => [`RCLONE_CONFIG_S3_${key.toUpperCase()}`, value])),
  };
}

/** The same remote as a file, for programs that pass a file to rclone. */
export function rcloneFile(bucket: Bucket): Reference {
  return ini({ s3: remoteOf(bucket) });
}

function remoteOf({ endpoint, user, password }: Bucket): Variables {
  return {
    type: 's3',
    provider: 'Minio',
    endpoint: endpoint.url,
    access_key_id: user,
    secret_access_key: password,
  };
}

/** Variables of an account for MLflow's client. */
export function mlflowVariables(mlflow: Mlflow, { user, password }: Account): Variables {
  return {
    MLFLOW_TRACKING_URI: mlflow.api.url,
    MLFLOW_TRACKING_USERNAME: user,
    MLFLOW_TRACKING_PASSWORD: password,
  };
}

/** Variables of a database for libpq and the programs that use it. */
export function databaseVariables(database: Database): Variables {
  return {
    PGHOST: database.server.host,
    PGPORT: String(database.server.servicePort),
    PGDATABASE: database.name,
    PGSSLMODE: 'require',
    PGUSER: database.user,
    PGPASSWORD: database.password,
  };
}
