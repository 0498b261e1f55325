import { until } from '../process.ts';
import { CheckError, expectNone } from '../report.ts';
import type { ManagedRole, Postgres } from './postgres.ts';

/** Each role connects to its own database and to no other, not even when the owner of one opens it to everybody. */
export async function checkDatabases({ as, roles }: Postgres): Promise<void> {
  const wrong: string[] = [];
  for (const role of roles) {
    await as(role, role.name, `GRANT CONNECT ON DATABASE "${role.name}" TO PUBLIC`);
    for (const database of [...roles.map(({ name }) => name), 'postgres', 'template1']) {
      const answer = await as(role, database, 'SELECT 1');
      const right = database === role.name ? answer === '1' : /pg_hba\.conf rejects connection/.test(answer);
      if (!right) wrong.push(`${role.name} to ${database}: ${answer}`);
    }
  }
  expectNone(wrong);
}

/** The role with the fewest connections gets them, and not one more; the others connect all the same. */
export async function checkLimit({ as, query, roles }: Postgres): Promise<void> {
  const [least, ...others] = roles.toSorted((a, b) => a.connectionLimit - b.connectionLimit) as [
    ManagedRole,
    ...ManagedRole[],
  ];
  const count = `SELECT count(*) FROM pg_stat_activity WHERE usename = '${least.name}'`;
  const held = Array.from({ length: least.connectionLimit }, () =>
    as(least, least.name, 'SELECT pg_sleep(60)'),
  );
  await until('all of them are held', 30_000, () => Number(query(count)) === least.connectionLimit);
  const refused = await as(least, least.name, 'SELECT 1');
  const letIn = await Promise.all(others.map((role) => as(role, role.name, 'SELECT 1')));
  query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '${least.name}'`);
  await Promise.all(held);
  if (!/too many connections for role/.test(refused)) throw new CheckError(`one more: ${refused}`);
  expectNone(letIn.filter((answer) => answer !== '1'));
}
