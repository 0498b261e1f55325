import { join } from 'node:path';
import type { Build } from '../../../constructs/core/derive/build.ts';
import { allSecrets } from '../../../constructs/core/model/secret.ts';
import type { Workload } from '../kubelet/kinds.ts';
import { Objects } from '../kubelet/objects.ts';
import { type Pod, resolvePod } from '../kubelet/pod.ts';
import type { RemoteReport } from '../kubelet/remote-report.ts';
import { type Running, startPod } from '../kubelet/running.ts';
import { SecretValues } from '../kubelet/secrets.ts';
import type { Environment } from './environment.ts';
import { type Addresses, nameServices, placePods } from './network.ts';
import { type BucketUser, makeBucket } from './object-store.ts';
import { type Postgres, startPostgres } from './postgres.ts';

/** One cluster's objects, and the running components that MLflow needs. */
export interface Stack {
  readonly objects: Objects;
  readonly secrets: SecretValues;
  readonly addresses: Addresses;
  readonly postgres: Postgres;
  readonly store: Server;
  /** The bucket that was asked for. */
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

/** Starts PostgreSQL and the object store, and makes a bucket, by default that of MLflow. */
export async function startStack(
  report: RemoteReport,
  { cluster, objects: placed }: Build,
  environment: Environment,
  root: string,
  bucketName = 'mlflow',
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
  const job = resolve(objects.get('Job', 'object-store', `object-store-bucket-${bucketName}`));
  const bucket = await report.step(`${name}: Job of the bucket run, and run again`, () =>
    makeBucket(job, environment, folder('bucket')),
  );
  const store = { workload, pod, running };
  return { objects, secrets, addresses, postgres, store, bucket, folder, resolve };
}
