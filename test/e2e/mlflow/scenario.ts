import type { Cluster } from '../../../constructs/core/author/cluster.ts';
import type { Build } from '../../../constructs/core/derive/build.ts';
import { allExposures } from '../../../constructs/core/model/exposure.ts';
import { allMetricSources } from '../../../constructs/core/model/metric.ts';
import { ask } from '../kubelet/http.ts';
import type { Check, RemoteReport } from '../kubelet/remote-report.ts';
import { memoryReport, startPod } from '../kubelet/running.ts';
import { CheckError, expectNone } from '../report.ts';
import { checkAccess } from './access.ts';
import { checkApart, makeAccounts } from './accounts.ts';
import { checkConfinement } from './confinement.ts';
import type { Environment } from './environment.ts';
import { checkDatabases, checkLimit } from './roles.ts';
import { checkRotation } from './rotation.ts';
import { checkScrape, scrapesOf } from './scrape.ts';
import { type Server, type Stack, startStack } from './stack.ts';
import { Client, type Logged } from './tracking.ts';

/** Starts MLflow and the components that it needs from one cluster's objects, and uses it. */
export async function testCluster(
  report: RemoteReport,
  build: Build,
  environment: Environment,
  root: string,
): Promise<void> {
  const { cluster } = build;
  const { name } = cluster.spec;
  const check: Check = (what, work) => report.check(`${name}: ${what}`, work);
  const step: Step = (what, work) => report.step(`${name}: ${what}`, work);

  const stack = await startStack(report, build, environment, root);
  const { objects, addresses, bucket, store } = stack;
  await check("the bucket's user may do nothing outside its bucket", () => expectNone(bucket.excesses()));

  await check('each role connects to its own database alone', () => checkDatabases(stack.postgres));
  await check('each role has its connections and no more', () => checkLimit(stack.postgres));

  const image = environment.images.mlflow;
  const workload = objects.get('Deployment', 'mlflow', 'mlflow-server');
  const pod = stack.resolve(workload);
  await check('the pod may do nothing but what it declares', () =>
    checkConfinement(pod, image, stack.folder('confinement')),
  );
  const running = await step('MLflow started on empty databases', () =>
    startPod(pod, image, stack.folder('mlflow'), addresses.mlflow),
  );
  const mlflow = { workload, pod, running };

  const door = doorOf(cluster, stack);
  await checkAccess(check, door);
  await check('what is tested is the version of the image', async () => {
    const { text } = await ask({ ...door, path: '/version', login: door.admin });
    if (!pod.container.image.includes(`:v${text}-`))
      throw new CheckError(`${pod.container.image} is not ${text}, which requirements.in asks for`);
  });

  const client = new Client(environment.python, root, uri, door.admin);
  const logged = await step('run logged and model registered by a client', () => client.log());
  await checkStores(check, stack, logged);

  const jobs = objects.all('Job').filter(({ metadata }) => metadata.namespace === 'mlflow');
  const logins = [door.admin];
  if (jobs.length > 0) {
    const accounts = await step(`${jobs.length} accounts made by their Jobs, and made again`, () =>
      makeAccounts(jobs.map(stack.resolve), image, stack.folder('accounts')),
    );
    logins.push(...accounts);
    await check('no account gets at what another made', () => checkApart(accounts, door));
  }
  await checkMetrics(check, cluster, stack, mlflow);
  await check('memory stays within the limits', () => {
    for (const server of [mlflow, store]) report.note(memoryReport(server.pod, server.running));
  });

  await check('it ends within its grace period when asked to', async () => {
    if (!(await running.container.stop())) throw new CheckError('it had to be killed');
  });
  const { container } = await step('MLflow restarted', () => running.again());
  await check('a client reads everything back, and the model predicts', () => client.expect(logged));
  await check('it wrote nowhere but where it may', () => expectNone(refusedWrites(container.output)));

  await container.stop();
  const rotated = await checkRotation(check, stack, environment, { address: addresses.mlflow, logins });
  await check('after the rotation a client reads everything back', () =>
    new Client(environment.python, root, uri, rotated.admin).expect(logged),
  );
  await rotated.running.container.stop();
}

type Step = <Result>(what: string, work: () => Promise<Result>) => Promise<Result>;

const host = 'mlflow-server.mlflow.svc.cluster.local:5000';
const uri = `http://${host}`;

function doorOf(cluster: Cluster, { secrets, addresses }: Stack) {
  const exposure = cluster.all(allExposures).find(({ component }) => component.name === 'mlflow');
  const names = exposure
    ? [exposure.host, ...(exposure.address === undefined ? [] : [exposure.address])]
    : [];
  return {
    address: addresses.mlflow,
    port: 5000,
    admin: {
      username: secrets.known('mlflow-admin', 'username'),
      password: secrets.known('mlflow-admin', 'password'),
    },
    hosts: [...names, 'mlflow-server:5000', host, `${addresses.mlflow}:5000`],
    origins: names.map((name) => `https://${name}`),
  };
}

/** Checks that the data of a client is in the right stores. */
async function checkStores(check: Check, { bucket, postgres }: Stack, logged: Logged): Promise<void> {
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
}

/** Scrapes both servers, if the cluster has Prometheus. */
async function checkMetrics(check: Check, cluster: Cluster, stack: Stack, mlflow: Server): Promise<void> {
  const { objects, secrets, addresses, store } = stack;
  const servers = [
    { ...mlflow, address: addresses.mlflow },
    { ...store, address: addresses.objectStore },
  ];
  for (const { workload, address } of servers) {
    const { namespace, name } = workload.metadata;
    const monitor = objects.all('ServiceMonitor').find(({ metadata }) => metadata.namespace === namespace);
    const source = cluster
      .all(allMetricSources)
      .find(({ component }) => component.namespaceName === namespace);
    if (!monitor || !source) continue;
    await check(`${name} serves, as its monitor scrapes it, every metric that alerts may name`, () =>
      checkScrape(scrapesOf(objects, secrets, monitor, workload), address, source),
    );
  }
}

function refusedWrites(output: string): string[] {
  return output.split('\n').filter((line) => /Read-only file system|Permission denied/.test(line));
}
