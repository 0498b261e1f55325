import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, type Project } from '../support/project.ts';
import { typeErrors } from '../support/types.ts';

const fixtures = join(import.meta.dirname, '../fixtures/components');

interface Edit {
  readonly before: string;
  readonly insert: string;
}

/** Puts a folder of fixtures into the copy as a component, and inserts text into files of the copy. */
function add(
  project: Project,
  component: string,
  place: string,
  edits: readonly (readonly [file: string, edit: Edit])[],
): void {
  cpSync(join(fixtures, component), project.path(`constructs/${place}`), { recursive: true });
  for (const [file, { before, insert }] of edits) {
    const text = readFileSync(project.path(file), 'utf8');
    if (!text.includes(before)) throw new Error(`${file} has no "${before}"`);
    writeFileSync(
      project.path(file),
      text.replace(before, () => `${insert}${before}`),
    );
  }
}

const header = 'import { Addresses }';

/** Adds a component to `platform.ts`: its import, and its line before a comment. */
function inPlatform(line: string, before: string, name: string, place: string): readonly [string, Edit][] {
  return [
    ['constructs/platform.ts', { before, insert: `${line}\n` }],
    [
      'constructs/platform.ts',
      { before: header, insert: `import { ${name} } from './${place}/index.ts';\n` },
    ],
  ];
}

/** Runs an importer of the copy. */
function regenerate(project: Project, ...args: readonly string[]): void {
  const { status, stderr } = project.run(['tools/import/main.ts', ...args]);
  expect(stderr).toBe('');
  expect(status).toBe(0);
}

describe('an optional component', () => {
  const project = copyProject('project', afterAll);
  const cluster = 'clusters/homelab.ts';
  const text = readFileSync(project.path(cluster), 'utf8');
  /** The cluster file with these options of the component. */
  const withNotes = (notes: string) =>
    text.replace('    mlflow: {\n', (line) => `    notes: ${notes},\n${line}`);

  beforeAll(() => {
    const line =
      '  if (on.notes && postgres) new Notes(cluster, { ...on.notes, database: postgres.database("notes"), classes, gateway, identity });';
    add(project, 'notes', 'mlops/notes', inPlatform(line, '  // Tenancy.\n', 'Notes', 'mlops/notes'));
    regenerate(project, 'cluster');
  });

  it('is one folder and one line: its options, exposure, volume, database, login and secret follow', () => {
    writeFileSync(
      project.path(cluster),
      withNotes("{ volume: { size: '5Gi' }, exposure: { auth: 'oidc' } }"),
    );
    const misspelt = 'clusters/misspelt.ts';
    const texts = { [misspelt]: withNotes("{ volumes: { size: '5Gi' }, exposure: { auth: 'oidc' } }") };
    expect(typeErrors(project.root, [cluster, misspelt], { texts })).toEqual([
      expect.stringContaining("'volumes' does not exist in type 'Options'"),
    ]);
    const { status, stdout, stderr } = project.synth('--allow-delete');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('https://notes.home.example.org  login: identity');

    expect(readdirSync(project.path('dist/homelab/notes')).sort()).toEqual([
      'IngressRoute.notes.yaml',
      'Namespace.notes.yaml',
      'NetworkPolicy.default-deny.yaml',
      'NetworkPolicy.notes-server.yaml',
      'ResourceQuota.counted.yaml',
      'Service.notes-server.yaml',
      'ServiceAccount.notes-server.yaml',
      'ServiceMonitor.notes-server.yaml',
      'StatefulSet.notes-server.yaml',
    ]);
    const set = load(project.read('homelab/notes/StatefulSet.notes-server.yaml')) as {
      spec: {
        template: { spec: { containers: { env: { name: string; value?: string }[] }[] } };
        volumeClaimTemplates: { spec: object }[];
      };
    };
    expect(set.spec.template.spec.containers[0]!.env.map(({ name, value }) => value ?? name)).toContain(
      'Hello',
    );
    expect(set.spec.volumeClaimTemplates[0]!.spec).toMatchObject({
      storageClassName: 'local-disk',
      resources: { requests: { storage: '5Gi' } },
    });
    expect(project.read('homelab/postgres/Database.notes.yaml')).toContain('owner: notes');
    expect(project.read('homelab/identity/ConfigMap.identity-openid-connect-yml.yaml')).toContain(
      'client_id: notes',
    );
    expect(project.read('homelab/apps/Application.notes.yaml')).toContain('path: dist/homelab/notes');
    const page = project.read('homelab/README.md');
    for (const key of ['notes-session/key', 'postgres-role-notes/password', 'notes-oidc/secret'])
      expect(page).toContain(key);
    const policy = project.read('homelab/postgres/NetworkPolicy.postgres-instances.yaml');
    expect(policy).toContain('kubernetes.io/metadata.name: notes');
  });

  it('is refused by what it says of its options, in their shape and in their meaning', () => {
    writeFileSync(project.path(cluster), withNotes("{ volumes: { size: '5Gi' } }"));
    const { status, stderr } = project.synth();
    expect(status).toBe(1);
    expect(stderr).toContain(
      'clusters/homelab.ts components.notes.volumes (unknown-key)\n  found     a key that does not exist',
    );

    const options =
      "{ volume: { size: '5Gi', storageClass: 'nothing' }, greeting: ' ', exposure: { auth: 'none' } }";
    writeFileSync(project.path(cluster), withNotes(options));
    const wrong = project.synth();
    expect(wrong.status).toBe(1);
    for (const place of [
      'volume.storageClass (unknown-storage-class)',
      'exposure.reason (missing-reason)',
      'greeting (notes-empty-greeting)',
    ])
      expect(wrong.stderr).toContain(`clusters/homelab.ts components.notes.${place}\n`);
  });
});

describe("a third party's chart with a custom resource", () => {
  it('is one folder and one line: its types, policies, waves and Application follow', () => {
    const project = copyProject();
    add(
      project,
      'greeter',
      'mlops/greeter',
      inPlatform(
        '  if (mlflow) new Greeter(cluster, { mlflow: mlflow.api });',
        '  // Tenancy.\n',
        'Greeter',
        'mlops/greeter',
      ),
    );
    const folder = project.path('constructs/mlops/greeter');
    regenerate(project, 'charts', join(folder, 'hello.json'));
    regenerate(project, 'schemas', '--crds', join(folder, 'crd.yaml'));
    expect(typeErrors(project.root, ['constructs/mlops/greeter/index.ts'])).toEqual([]);
    const { status, stderr } = project.synth('--allow-delete');
    expect(stderr).toBe('');
    expect(status).toBe(0);

    const greeting = load(project.read('homelab/greeter/Greeting.morning.yaml'));
    expect(greeting).toMatchObject({
      metadata: { namespace: 'greeter' },
      spec: { target: 'http://mlflow-server.mlflow.svc.cluster.local:5000' },
    });
    const application = load(project.read('homelab/apps/Application.greeter.yaml')) as {
      spec: { sources: object[] };
    };
    expect(application.spec.sources[0]).toMatchObject({
      chart: 'hello',
      targetRevision: '1.2.3',
      helm: { valuesObject: { replicas: 1, config: { 'log.level': 'debug' } } },
    });
    expect(project.read('homelab/apps/AppProject.hearth.yaml')).toContain('kind: Greeting');
    expect(project.read('homelab/mlflow/NetworkPolicy.mlflow-server.yaml')).toContain(
      'kubernetes.io/metadata.name: greeter',
    );
    expect(project.read('homelab/greeter/NetworkPolicy.greeter-hello.yaml')).toContain('app: hello');
  });
});
