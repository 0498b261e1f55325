import { execFile, execFileSync } from 'node:child_process';
import { chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PostgresCluster } from '../kubelet/kinds.ts';
import type { Objects } from '../kubelet/objects.ts';
import type { SecretValues } from '../kubelet/secrets.ts';
import { type Server, startServer, until } from '../process.ts';

/** A PostgreSQL like the one that the operator makes from the synthesized Cluster. */
export interface Postgres {
  /** Runs SQL as the superuser; returns plain rows. */
  query(sql: string): string;
  /** Runs SQL as a role, over the network. @returns the rows, or what it was refused with. */
  as(role: ManagedRole, database: string, sql: string): Promise<string>;
  /** Does what the operator does when the Secrets of managed roles have other values. @returns the roles with these */
  setPasswords(): readonly ManagedRole[];
  /** The roles of the Cluster, with the passwords that they started with. */
  readonly roles: readonly ManagedRole[];
}

/** A role and what it logs in with. */
export interface ManagedRole {
  readonly name: string;
  readonly password: string;
  readonly connectionLimit: number;
}

/** Programs and folder for it. */
export interface PostgresOptions {
  /** Folder of its programs. */
  readonly programs: string;
  /** Folder for its data. */
  readonly folder: string;
  readonly address: string;
}

/** Starts it with the cluster's parameters, roles and databases; it accepts only encrypted connections. */
export async function startPostgres(
  objects: Objects,
  secrets: SecretValues,
  { programs, folder, address }: PostgresOptions,
): Promise<Postgres> {
  const cluster = objects.get('Cluster', 'postgres', 'postgres');
  const data = join(folder, 'data');
  mkdirSync(folder, { recursive: true });
  chownSync(folder, nobody, nobody);
  const run = (program: string, args: readonly string[], input = '') =>
    execFileSync('setpriv', [...asNobody, join(programs, program), ...args], {
      cwd: folder,
      input,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
    });

  run('initdb', ['--pgdata', data, '--username=postgres', '--auth=trust', '--locale=C.UTF-8', '--no-sync']);
  makeCertificate(folder);
  // The operator's own rules stand around those of the Cluster.
  const rules = ['local all all trust', ...cluster.spec.postgresql.pg_hba, 'host all all all scram-sha-256'];
  writeFileSync(join(data, 'pg_hba.conf'), `${rules.join('\n')}\n`);
  const settings = {
    ...cluster.spec.postgresql.parameters,
    listen_addresses: address,
    unix_socket_directories: folder,
    ssl: 'on',
    ssl_cert_file: join(folder, 'server.crt'),
    ssl_key_file: join(folder, 'server.key'),
    fsync: 'off',
  };
  const server = startServer(
    'postgres',
    'setpriv',
    [
      ...asNobody,
      join(programs, 'postgres'),
      ...['-D', data],
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    { log: join(folder, 'postgres.log'), cwd: folder },
  );
  const options = ['--username=postgres', '--no-psqlrc', '-qAt', '-v', 'ON_ERROR_STOP=1'];
  const query = (sql: string) => run('psql', ['--host', folder, ...options], sql).trim();
  await ready(server, query);
  const roles = rolesOf(secrets, cluster);
  query([...roles.map(createRole), ...databases(objects, cluster)].join('\n'));
  const as: Postgres['as'] = ({ name, password }, database, sql) =>
    new Promise((resolve) => {
      const target = `host=${address} user=${name} dbname=${database} sslmode=require`;
      const env = { PGPASSWORD: password };
      execFile(join(programs, 'psql'), ['-qAtX', target, '-c', sql], { env }, (error, rows, refusal) =>
        resolve((error ? refusal : rows).trim()),
      );
    });
  const setPasswords = () => {
    const renewed = rolesOf(secrets, cluster);
    query(renewed.map(({ name, password }) => `ALTER ROLE "${name}" PASSWORD '${password}';`).join('\n'));
    return renewed;
  };
  return { query, as, roles, setPasswords };
}

const nobody = 65534;
const asNobody = [`--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', '--'];

function rolesOf(secrets: SecretValues, { metadata, spec }: PostgresCluster): ManagedRole[] {
  return spec.managed.roles.map(({ name, login, connectionLimit, passwordSecret }) => {
    const value = (key: string) => secrets.get(metadata.namespace, passwordSecret.name, key);
    if (value('username') !== name) {
      throw new Error(`Secret ${passwordSecret.name} is for user ${value('username')}, the role is ${name}`);
    }
    if (!login) throw new Error(`the role ${name} may not log in`);
    return { name, password: value('password'), connectionLimit };
  });
}

/** The SQL that the operator runs for a managed role. */
function createRole({ name, password, connectionLimit }: ManagedRole): string {
  return `CREATE ROLE "${name}" LOGIN CONNECTION LIMIT ${connectionLimit} PASSWORD '${password}';`;
}

/** The SQL that the operator runs for the Database objects. */
function databases(objects: Objects, { metadata }: PostgresCluster): string[] {
  return objects
    .all('Database')
    .filter((database) => database.spec.cluster.name === metadata.name)
    .map((database) => `CREATE DATABASE "${database.spec.name}" OWNER "${database.spec.owner}";`);
}

function makeCertificate(folder: string): void {
  const files = { '-keyout': join(folder, 'server.key'), '-out': join(folder, 'server.crt') };
  const subject = ['-subj', '/CN=postgres', '-days', '1'];
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-nodes',
      ...subject,
      ...Object.entries(files).flat(),
    ],
    { stdio: 'pipe' },
  );
  for (const file of Object.values(files)) chownSync(file, nobody, nobody);
}

async function ready(server: Server, query: (sql: string) => string): Promise<void> {
  await until('PostgreSQL', 30_000, () => {
    server.assertAlive();
    try {
      query('SELECT 1');
      return true;
    } catch {
      return false;
    }
  });
}
