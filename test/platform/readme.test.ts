import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { build } from '../../constructs/core/derive/build.ts';
import type { Gateway } from '../../constructs/networking/traefik/index.ts';
import { createPlatform } from '../../constructs/platform.ts';
import { resolveCluster } from '../../constructs/spec.ts';
import type { Postgres } from '../../constructs/storage/postgres/index.ts';
import { examples } from '../support/clusters.ts';
import { Notes } from './notes.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const example = readFileSync(new URL('notes.ts', import.meta.url), 'utf8');

describe('the README', () => {
  it('shows the same component as this test', () => {
    expect(readme).toContain(example.trimEnd().replaceAll("'../../constructs/", "'../constructs/"));
  });

  it('lists the objects that follow from its three references', () => {
    const cluster = createPlatform(resolveCluster(examples[0]!.spec));
    const gateway = cluster.node.findChild('traefik') as Gateway;
    const postgres = cluster.node.findChild('postgres') as Postgres;
    const notes = new Notes(cluster, {
      database: postgres.database('notes'),
      gateway,
      exposure: { host: 'notes', auth: 'login' },
    });
    const built = build(cluster);

    expect(built.problems).toEqual([]);
    expect(built.waves.get(notes)).toBeGreaterThan(built.waves.get(postgres)!);
    expect([...built.contract.keys()]).toContain('postgres-role-notes/password');
    const mine = built.objects.filter(({ component }) => component === notes).map(({ manifest }) => manifest);
    expect(mine.map(({ kind }) => kind).sort()).toEqual([
      'Deployment',
      'IngressRoute',
      'Namespace',
      'NetworkPolicy',
      'NetworkPolicy',
      'ResourceQuota',
      'Service',
      'ServiceAccount',
      'ServiceMonitor',
    ]);
    const server = built.objects.find(
      ({ manifest }) => manifest.metadata.name === 'postgres-instances' && manifest.kind === 'NetworkPolicy',
    );
    expect(JSON.stringify(server?.manifest)).toContain('"notes"');
  });
});
