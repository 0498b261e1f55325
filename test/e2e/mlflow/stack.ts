import { join } from 'node:path';
import type { Build } from '../../../constructs/core/derive/build.ts';
import { allSecrets } from '../../../constructs/core/model/secret.ts';
import type { Environment } from './environment.ts';
import type { Workload } from './kinds.ts';
import { type Pod, resolvePod } from './kubelet.ts';
import { type Addresses, nameServices, placePods } from './network.ts';
import { type BucketUser, makeBucket } from './object-store.ts';
import { Objects } from './objects.ts';
import { type Postgres, startPostgres } from './postgres.ts';
import type { RemoteReport } from './remote-report.ts';
import { type Running, startPod } from './running.ts';
import { SecretValues } from './secrets.ts';

/** One cluster's objects, and the running components that MLflow needs. */
export interface Stack {
  readonly objects: Objects;
  readonly secrets: SecretValues;
  readonly addresses: Addresses;
  readonly postgres: Postgres;
  readonly store: Server;
  /** The bucket of MLflow. */
  readonly bucket: BucketUser;
  /** A folder for the files of a part. */
  folder(part: string): string;
  /** A workload's pod with the values of this run. */
  resolve(workload: Workload): Pod;
}

/** A workload with a running pod. */
export interface Server {
  readonly workload: Workload;
  readonly pod: Pod;
  readonly running: Running;
}

/** Starts PostgreSQL and the object store, and makes the bucket. */
export async function startStack(
  report: RemoteReport,
  { cluster, objects: placed }: Build,
  environment: Environment,
  root: string,
): Promise<Stack> {
  const { name, network } = cluster.spec;
  const objects = new Objects(placed.map(({ manifest }) => manifest));
  const secrets = new SecretValues(cluster.all(allSecrets));
  const addresses = placePods(network.podCidr);
  nameServices(objects, addresses, root);
  const folder = (part: string) => join(root, name, part);
  const resolve = (workload: Workload) => resolvePod(objects, secrets, workload);

  const postgres = await report.step(`${name}: PostgreSQL started`, () =>
    startPostgres(objects, secrets, {
      programs: environment.postgres,
      folder: folder('postgres'),
      address: addresses.postgres,
    }),
  );
  const workload = objects.get('StatefulSet', 'object-store', 'object-store-server');
  const pod = resolve(workload);
  const running = await report.step(`${name}: object store started`, () =>
    startPod(pod, environment.images.objectStore, folder('object-store'), addresses.objectStore),
  );
  const job = resolve(objects.get('Job', 'object-store', 'object-store-bucket-mlflow'));
  const bucket = await report.step(`${name}: Job of the bucket run, and run again`, () =>
    makeBucket(job, environment, folder('bucket')),
  );
  const store = { workload, pod, running };
  return { objects, secrets, addresses, postgres, store, bucket, folder, resolve };
}
