import { describe, expect, it } from 'vitest';
import { build } from '../../constructs/core/derive/build.ts';
import { createPlatform } from '../../constructs/platform.ts';
import { resolveCluster } from '../../constructs/spec.ts';
import { base } from '../fixtures/clusters/base.ts';

const quota = { cpu: 0.1, memory: '64Mi', storage: '1Gi' };

/** The platform with so many environments that have a database. */
function built(environments: number) {
  const teams = Array.from({ length: environments }, (_, i) => ({
    name: `team${i}`,
    environments: { dev: { quota } },
    uses: ['database' as const],
  }));
  return build(createPlatform(resolveCluster({ ...base, teams })));
}

describe('PostgreSQL', () => {
  it('promises no more connections than it has', () => {
    expect(built(9).problems).toEqual([]);
    expect(built(10).problems).toEqual([
      {
        code: 'postgres-connections-exceed-server',
        path: 'components.postgres',
        found: expect.stringMatching(
          /^190 connections promised: 60 to mlflow, 30 to mlflow_auth, 10 to team_/,
        ),
        expected: 'at most 180: 200, less 20 for the operator and the superuser',
        fix: 'Give fewer environments of teams a database, or MLflow fewer workers.',
      },
    ]);
  });

  it('lets a role into the database of its own name, encrypted, and into no other', () => {
    const { objects } = built(0);
    const cluster = objects.find(({ manifest }) => manifest.kind === 'Cluster')?.manifest;
    expect(cluster?.spec).toMatchObject({
      postgresql: {
        parameters: { max_connections: '200' },
        pg_hba: ['hostssl sameuser all all scram-sha-256', 'host all all all reject'],
      },
    });
    const databases = objects.map(({ manifest }) => manifest).filter(({ kind }) => kind === 'Database');
    expect(databases.map(({ spec }) => spec)).not.toEqual([]);
    for (const { spec } of databases) {
      const { name, owner } = spec as { name: string; owner: string };
      expect(owner).toBe(name);
    }
  });
});
