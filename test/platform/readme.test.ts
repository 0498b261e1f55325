import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build } from '../../constructs/core/derive/build.ts';
import type { Gateway } from '../../constructs/networking/traefik/index.ts';
import { createPlatform } from '../../constructs/platform.ts';
import { resolveCluster } from '../../constructs/spec.ts';
import type { Postgres } from '../../constructs/storage/postgres/index.ts';
import { synthesize } from '../../constructs/synthesize.ts';
import { examples } from '../support/clusters.ts';
import { copyProject } from '../support/project.ts';
import { typeErrors } from '../support/types.ts';
import { Notes } from './notes.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const example = readFileSync(new URL('notes.ts', import.meta.url), 'utf8');

describe('the README', () => {
  it('shows the same component as this test', () => {
    expect(readme).toContain(example.trimEnd().replaceAll("'../../constructs/", "'../../"));
  });

  it('shows what a synth prints', () => {
    const [, sample = ''] = readme.match(/^```\n(homelab .*?)^```$/ms) ?? [];
    const lines = sample.trimEnd().split('\n');
    const printed = synthesize(examples).summary.split('\n');
    expect(lines.filter((line) => line.trim() !== '...' && !printed.includes(line))).toEqual([]);
  });

  it('shows what a mistake prints', () => {
    const { spec } = examples[0]!;
    const mlflow = { exposure: { address: spec.components.dns.address, auth: 'login' } } as const;
    const wrong = { ...examples[0]!, spec: { ...spec, components: { ...spec.components, mlflow } } };
    const [, sample] = readme.match(/^```\n(clusters\/homelab\.ts .*?)\n```$/ms) ?? [];
    expect(() => synthesize([wrong])).toThrow(`1 problem\n\n${sample}`);
  });

  it('shows a component that works in the places that it names', () => {
    const [, section = ''] = readme.match(/^## Add a component\n(.*?)^## /ms) ?? [];
    const [component, imported, constructed] = [...section.matchAll(/^```ts\n(.*?)^```$/gms)].map(
      ([, code]) => code!,
    );
    const [, place] = section.match(/^is `(constructs\/\S+)`:$/m) ?? [];
    const [, before] = section.match(/^`(\/\/ .*)` is such a place:$/m) ?? [];
    const project = copyProject();
    const platform = readFileSync(project.path('constructs/platform.ts'), 'utf8');
    expect(platform).toContain(`  ${before}\n`);
    mkdirSync(dirname(project.path(place!)), { recursive: true });
    writeFileSync(project.path(place!), component!);
    writeFileSync(
      project.path('constructs/platform.ts'),
      `${imported}${platform.replace(`  ${before}\n`, (line) => `${constructed}${line}`)}`,
    );
    expect(typeErrors(project.root, ['constructs/platform.ts', place!])).toEqual([]);
    expect(project.synth()).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(project.path('dist/homelab/notes'))).toContain('Deployment.notes-server.yaml');
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
