import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { copyProject, type Project } from '../support/project.ts';
import { typeErrors } from '../support/types.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/ecosystem.md'), 'utf8');

/** The files that the page shows, by path. */
const examples = new Map(
  [...page.matchAll(/^```ts\n\/\/ (\S+)\n(.*?)^```$/gms)].map(([, path, text]) => [path!, text!]),
);

const include = `apiVersion: v1
kind: ConfigMap
metadata: { name: first }
data: { colour: blue }
---
apiVersion: v1
kind: List
items:
  - { apiVersion: v1, kind: ConfigMap, metadata: { name: second }, data: { colour: red } }
  - { apiVersion: v1, kind: ServiceAccount, metadata: { name: third } }
---
apiVersion: v1
kind: ConfigMapList
items:
  - { metadata: { name: fourth }, data: { colour: green } }
`;

/** Stands in for Helm: prints an object with its arguments. */
const helm = `#!/bin/sh
while [ $# -gt 1 ]; do [ "$1" = -f ] && values=$(cat "$2"); [ "$1" = --namespace ] && space=$2; shift; done
printf 'apiVersion: v1\\nkind: ConfigMap\\nmetadata:\\n  name: rendered\\n  namespace: %s\\ndata:\\n  values: "%s"\\n' "$space" "$values"
`;

/** A project with one small cluster and every example in its place. */
function projectOf(lines: readonly string[]): Project {
  const project = copyProject();
  rmSync(project.path('clusters/homelab.ts'));
  for (const [path, text] of examples) {
    mkdirSync(dirname(project.path(path)), { recursive: true });
    writeFileSync(project.path(path), text);
  }
  writeFileSync(project.path('constructs/mlops/dashboards.yaml'), include);
  const platform = project.path('constructs/platform.ts');
  const imports = `import { Board } from './mlops/board.ts';
import { Chart } from './mlops/chart.ts';
import { Dashboards } from './mlops/dashboards.ts';
import { Links } from './mlops/links.ts';
export const all = [Board, Chart, Dashboards, Links];
`;
  const text = readFileSync(platform, 'utf8');
  writeFileSync(
    platform,
    imports + text.replace(/^ {2}return cluster;$/m, `${lines.join('\n')}\n  return cluster;`),
  );
  return project;
}

/** The fields of objects that the test reads. */
interface Loaded {
  readonly data: object;
  readonly spec: {
    readonly egress: readonly object[];
    readonly ingress: readonly object[];
    readonly template: { readonly spec: { readonly containers: readonly { readonly env: object }[] } };
  };
}

const lines = [
  "  if (!postgres) throw new Error('no database');",
  "  const board = new Board(cluster, postgres.database('board'));",
  '  new Dashboards(cluster);',
  '  new Links(cluster, board.web);',
];

describe('the page about the ecosystem', () => {
  it('shows components that the launcher proves and writes', () => {
    const project = projectOf(lines);
    expect(project.synth()).toMatchObject({ status: 0, stderr: '' });
    const object = (path: string) => load(project.read(`single/${path}.yaml`)) as Loaded;

    expect(object('board/ConfigMap.board-settings')).toMatchObject({
      metadata: { namespace: 'board', labels: { 'app.kubernetes.io/part-of': 'hearth' } },
      data: { 'board.ini': 'colour = blue\n' },
    });
    const labels = { 'app.kubernetes.io/name': 'board', 'app.kubernetes.io/component': 'web' };
    expect(object('board/Deployment.board-web')).toMatchObject({
      spec: {
        replicas: 1,
        selector: { matchLabels: labels },
        template: {
          metadata: { labels },
          spec: {
            securityContext: { runAsUser: 1000, seccompProfile: { type: 'RuntimeDefault' } },
            containers: [
              {
                image: 'ghcr.io/example/board:2.0.1',
                env: [
                  { valueFrom: { secretKeyRef: { key: 'username' } } },
                  { valueFrom: { secretKeyRef: { key: 'password' } } },
                  { name: 'DATABASE_URL' },
                  { name: 'SETTINGS', value: '/etc/board/board.ini' },
                ],
                resources: { requests: { cpu: '50m', memory: '128Mi' }, limits: { memory: '256Mi' } },
                ports: [{ name: 'http', containerPort: 8080 }],
                volumeMounts: [{ mountPath: '/etc/board' }, { mountPath: '/tmp' }],
              },
            ],
          },
        },
      },
    });
    expect(object('board/NetworkPolicy.board-web').spec.egress).toContainEqual(
      expect.objectContaining({ ports: [{ port: 5432, protocol: 'TCP' }] }),
    );

    expect(readdirSync(project.path('dist/single/dashboards')).sort()).toEqual([
      'ConfigMap.first.yaml',
      'ConfigMap.fourth.yaml',
      'ConfigMap.second.yaml',
      'Namespace.dashboards.yaml',
      'NetworkPolicy.default-deny.yaml',
      'ServiceAccount.third.yaml',
    ]);
    expect(object('dashboards/ConfigMap.second')).toMatchObject({
      metadata: { namespace: 'dashboards' },
      data: { colour: 'red' },
    });

    const [checker] = object('links/Deployment.links-checker').spec.template.spec.containers;
    expect(checker?.env).toEqual([
      { name: 'TARGET', value: 'http://board-web.board.svc.cluster.local:8080' },
    ]);
    expect(object('links/ConfigMap.links-list').data).toEqual({ first: 'one', second: 'two' });
    expect(object('board/NetworkPolicy.board-web').spec.ingress).toMatchObject([
      { from: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'links' } } }] },
    ]);
    // The same bytes again, on the other Node if one is installed.
    expect(project.run(['main.ts', 'check'], { env: { HEARTH_NODE: 'host' } }).status).toBe(0);
  });

  it('renders a chart when Helm is on the PATH, and else reports that Helm is missing', () => {
    const project = projectOf(['  new Chart(cluster);']);
    const bin = project.path('bin');
    mkdirSync(bin);
    const absent = project.run(['main.ts', 'synth'], { env: { PATH: bin } });
    expect(absent.status).toBe(1);
    expect(absent.stderr).toBe(`1 problem

constructs/mlops/chart.ts:11 (helm-not-found)
  found     no helm on the PATH
  expected  Helm, which renders the chart
  fix       Install Helm (helm.sh), or name its program by helmExecutable.

Nothing was written.
`);

    writeFileSync(join(bin, 'helm'), helm);
    chmodSync(join(bin, 'helm'), 0o755);
    const env = { PATH: `${bin}${delimiter}${process.env.PATH}` };
    expect(project.run(['main.ts', 'synth'], { env })).toMatchObject({ status: 0, stderr: '' });
    expect(load(project.read('single/chart/ConfigMap.rendered.yaml'))).toMatchObject({
      metadata: { namespace: 'chart' },
      data: { values: 'colour: blue' },
    });
  });

  it('shows code that compiles, and a test that passes', { timeout: 180_000 }, () => {
    const project = projectOf(lines);
    cpSync(join(root, 'test/support'), project.path('test/support'), { recursive: true });
    expect(typeErrors(project.root, [...examples.keys(), 'constructs/platform.ts'])).toEqual([]);
    const run = spawnSync(
      process.execPath,
      [join(root, 'node_modules/vitest/vitest.mjs'), 'run', 'test/mlops/links.test.ts'],
      { cwd: project.root, encoding: 'utf8' },
    );
    expect(run.stdout + run.stderr).toMatch(/1 passed/);
    expect(run.status).toBe(0);
  });
});
