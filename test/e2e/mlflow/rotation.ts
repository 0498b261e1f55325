import { ask, type Login } from '../kubelet/http.ts';
import type { Check } from '../kubelet/remote-report.ts';
import { type Running, startPod } from '../kubelet/running.ts';
import { CheckError, expectNone } from '../report.ts';
import { makeAccounts } from './accounts.ts';
import type { Environment } from './environment.ts';
import { makeBucket } from './object-store.ts';
import type { ManagedRole } from './postgres.ts';
import type { Stack } from './stack.ts';

/** MLflow at rest, and the logins that it has known so far. */
export interface Before {
  readonly address: string;
  readonly logins: readonly Login[];
}

/**
 * Rotates every value, does what a sync does, in the order of the waves, and sees that the new values work and the old
 * ones are refused.
 *
 * @returns MLflow as it runs then, with its new administrator
 */
export async function checkRotation(
  check: Check,
  { objects, secrets, postgres, store, bucket, addresses, folder, resolve }: Stack,
  { images, mc }: Environment,
  before: Before,
): Promise<{ readonly running: Running; readonly admin: Login }> {
  const passwordOf = (secret: string) => secrets.known(secret, 'password');
  secrets.rotate();

  await check('PostgreSQL: the roles have their new passwords, and not the old ones', async () => {
    const renewed = postgres.setPasswords();
    const isLetIn = async (role: ManagedRole) => {
      const answer = await postgres.as(role, role.name, 'SELECT 1');
      if (answer !== '1' && !answer.includes('password authentication failed')) throw new CheckError(answer);
      return answer === '1';
    };
    const findings: string[] = [];
    for (const role of postgres.roles) {
      if (await isLetIn(role)) findings.push(`${role.name} is let in with its old password`);
    }
    for (const role of renewed) {
      if (!(await isLetIn(role))) findings.push(`${role.name} is not let in with its new password`);
    }
    expectNone(findings);
  });
  await check('object store: its root and the user of the bucket too, after one restart', async () => {
    await store.running.container.stop();
    await startPod(
      resolve(store.workload),
      images.objectStore,
      folder('object-store'),
      addresses.objectStore,
    );
    const job = resolve(objects.get('Job', 'object-store', 'object-store-bucket-mlflow'));
    const renewed = await makeBucket(job, { images, mc }, folder('bucket'));
    const findings = [
      ['the bucket lets its user in with the old password', !bucket.isLetIn],
      ['the store lets its root in with the old password', !bucket.isAdministratorLetIn],
      ['the bucket does not let its user in', renewed.isLetIn],
      ['the store does not let its root in', renewed.isAdministratorLetIn],
      ['the user may do more than before', renewed.excesses().length === 0],
    ] as const;
    expectNone(findings.flatMap(([what, isFine]) => (isFine ? [] : [what])));
  });

  const workload = objects.get('Deployment', 'mlflow', 'mlflow-server');
  const running = await startPod(resolve(workload), images.mlflow, folder('mlflow'), before.address);
  const jobs = objects.all('Job').filter(({ metadata }) => metadata.namespace === 'mlflow');
  const admin = { username: secrets.known('mlflow-admin', 'username'), password: passwordOf('mlflow-admin') };
  const statusOf = async (login: Login) =>
    (await ask({ address: before.address, port: 5000, path: '/version', login })).status;
  await check(
    'MLflow: its administrator has the new password after one restart, and not the old one',
    async () => {
      if ((await statusOf(admin)) !== 200) throw new CheckError('the new one is refused');
      const old = before.logins.find(({ username }) => username === admin.username)!;
      if ((await statusOf(old)) !== 401) throw new CheckError('the old one is taken');
    },
  );
  if (jobs.length > 0) {
    await check('MLflow: so have the accounts of teams, after their Jobs', async () => {
      const accounts = await makeAccounts(jobs.map(resolve), images.mlflow, folder('accounts'));
      const findings: string[] = [];
      for (const account of accounts) {
        const old = before.logins.find(({ username }) => username === account.username)!;
        const [now, then] = [await statusOf(account), await statusOf(old)];
        if (now !== 200 || then !== 401) findings.push(`${account.username}: new ${now}, old ${then}`);
      }
      expectNone(findings);
    });
  }
  return { running, admin };
}
