import { join } from 'node:path';
import type { Build } from '../../../constructs/core/build.ts';
import { CheckError, expectNone } from '../report.ts';
import { checkAccess } from './access.ts';
import { checkApart, makeAccounts } from './accounts.ts';
import { checkConfinement } from './confinement.ts';
import type { Environment } from './environment.ts';
import { ask } from './http.ts';
import { resolvePod } from './kubelet.ts';
import { nameServices, placePods } from './network.ts';
import { makeBucket } from './object-store.ts';
import { Objects } from './objects.ts';
import { startPostgres } from './postgres.ts';
import type { RemoteReport } from './remote-report.ts';
import { memoryReport, startPod } from './running.ts';
import { checkScrape, scrapesOf } from './scrape.ts';
import { SecretValues } from './secrets.ts';
import { Client } from './tracking.ts';

/** Starts what MLflow needs and MLflow itself, as one cluster's objects say, and uses it. */
export async function testCluster(
  report: RemoteReport,
  { cluster, objects: placed }: Build,
  environment: Environment,
  folder: string,
): Promise<void> {
  const { name, network } = cluster.spec;
  const objects = new Objects(placed.map(({ manifest }) => manifest));
  const secrets = new SecretValues(cluster.secrets);
  const addresses = placePods(network.podCidr);
  nameServices(objects, addresses, folder);
  const part = (...names: string[]) => join(folder, name, ...names);
  const check = (what: string, work: () => Promise<void> | void) => report.check(`${name}: ${what}`, work);

  const postgres = await report.step(`${name}: PostgreSQL started`, () =>
    startPostgres(objects, secrets, {
      programs: environment.postgres,
      folder: part('postgres'),
      address: addresses.postgres,
    }),
  );
  const storePod = resolvePod(
    objects,
    secrets,
    objects.get('StatefulSet', 'object-store', 'object-store-server'),
  );
  const store = await report.step(`${name}: object store started`, () =>
    startPod(storePod, environment.images.objectStore, part('object-store'), addresses.objectStore),
  );
  const bucket = await report.step(`${name}: Job of the bucket run, and run again`, () =>
    makeBucket(objects, secrets, environment, part('bucket'), 'mlflow'),
  );
  await check("the bucket's user may do nothing outside its bucket", () => expectNone(bucket.excesses()));

  const deployment = objects.get('Deployment', 'mlflow', 'mlflow-server');
  const pod = resolvePod(objects, secrets, deployment);
  await check('the pod may do nothing but what it declares', () =>
    checkConfinement(pod, environment.images.mlflow, part('confinement')),
  );
  const mlflow = await report.step(`${name}: MLflow started on empty databases`, () =>
    startPod(pod, environment.images.mlflow, part('mlflow'), addresses.mlflow),
  );
  const admin = {
    username: secrets.known('mlflow-admin', 'username'),
    password: secrets.known('mlflow-admin', 'password'),
  };
  const exposure = cluster.exposures.find(({ component }) => component.name === 'mlflow');
  const names = exposure ? [exposure.host, ...(exposure.address ? [exposure.address] : [])] : [];
  await checkAccess(report, name, {
    address: addresses.mlflow,
    port: 5000,
    admin,
    hosts: [
      ...names,
      'mlflow-server:5000',
      'mlflow-server.mlflow.svc.cluster.local:5000',
      `${addresses.mlflow}:5000`,
    ],
    origins: names.map((host) => `https://${host}`),
  });

  await check('what is tested is the version of the image', async () => {
    const version = await ask({ address: addresses.mlflow, port: 5000, path: '/version', login: admin });
    if (!pod.container.image.includes(`:v${version.text}-`))
      throw new CheckError(`${pod.container.image} is not ${version.text}, which requirements.in asks for`);
  });
  const client = new Client(
    environment.python,
    folder,
    'http://mlflow-server.mlflow.svc.cluster.local:5000',
    admin,
  );
  const logged = await report.step(`${name}: run logged and model registered by a client`, () =>
    client.log(),
  );
  await check('the artifact came through the server into the bucket, unchanged', () => {
    const key = `${logged.artifacts.replace(/^mlflow-artifacts:\//, '')}/data/weights.bin`;
    if (bucket.sha256(key) !== logged.sha256) throw new CheckError(`${key} has another checksum`);
  });
  await check('both databases are spoken to, and only over TLS', () => {
    const sessions = postgres.query(
      "SELECT datname, bool_and(ssl) FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) WHERE usename LIKE 'mlflow%' GROUP BY 1 ORDER BY 1",
    );
    if (sessions !== 'mlflow|t\nmlflow_auth|t')
      throw new CheckError(`sessions by database and TLS:\n${sessions}`);
  });

  const accounts = await report.step(`${name}: accounts made by their Jobs, and made again`, () =>
    makeAccounts(objects, secrets, environment.images.mlflow, part('accounts')),
  );
  if (accounts.length > 1) {
    await check(`${accounts.length} accounts get at nothing that another made`, () =>
      checkApart(accounts, { address: addresses.mlflow, port: 5000 }),
    );
  }

  const monitor = objects.all('ServiceMonitor').find(({ metadata }) => metadata.namespace === 'mlflow');
  const source = cluster.metrics.find(({ component }) => component.name === 'mlflow');
  if (monitor && source) {
    await check(
      'scraped as its ServiceMonitor says, it serves every metric that alerts may name',
      async () => {
        const scrapes = scrapesOf(objects, secrets, monitor, deployment);
        const series = await checkScrape(scrapes, addresses.mlflow, source);
        report.note(`${series} series`);
      },
    );
  }
  await check('memory stays within the limits', () => {
    for (const line of [memoryReport(pod, mlflow), memoryReport(storePod, store)]) report.note(line);
  });

  await check('it ends within its grace period when asked to', async () => {
    if (!(await mlflow.container.stop())) throw new CheckError('it had to be killed');
  });
  const restarted = await report.step(`${name}: MLflow restarted`, () => mlflow.again());
  await check('a client reads everything back, and the model predicts', () => client.expect(logged));
  await check('it wrote nowhere but where it may', () =>
    expectNone(refusedWrites(restarted.container.output)),
  );

  await report.step(`${name}: all stopped`, async () => {
    await restarted.container.stop();
    await store.container.stop();
    await postgres.stop();
  });
}

function refusedWrites(output: string): string[] {
  return output.split('\n').filter((line) => /Read-only file system|Permission denied/.test(line));
}
