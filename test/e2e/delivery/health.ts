import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { JsonObject } from '../../../constructs/core/base/manifest.ts';
import { applicationHealth } from '../../../constructs/gitops/argocd/health.ts';
import { tool } from '../../../tools/pinned.ts';
import { removeFolder, temporaryFolder } from '../process.ts';
import { expectNone } from '../report.ts';

const minutesAgo = (minutes: number) =>
  `${new Date(Date.now() - minutes * 60_000).toISOString().slice(0, 19)}Z`;
const source = { path: 'dist/single/part', targetRevision: 'main' };
const synced = { status: 'Synced', comparedTo: { source } };
const open = { ...synced, status: 'OutOfSync' };
const healthy = { status: 'Healthy' };
const since = (status: string, minutes: number) => ({ status, lastTransitionTime: minutesAgo(minutes) });
const failing = (type: string, minutes: number) => [
  { type, message: 'why', lastTransitionTime: minutesAgo(minutes) },
];

/** The status of an Application, and the expected health: times are relative to the time of the check. */
const cases = (): readonly (readonly [expected: string, status: JsonObject])[] => [
  ['Healthy', { sync: synced, health: healthy }],
  ['Progressing', {}],
  [
    'Progressing',
    { sync: { ...synced, comparedTo: { source: { ...source, path: 'before' } } }, health: healthy },
  ],
  ['Progressing', { sync: open, health: healthy }],
  [
    'Progressing',
    { sync: open, health: healthy, operationState: { phase: 'Running', startedAt: minutesAgo(29) } },
  ],
  [
    'Degraded',
    { sync: open, health: healthy, operationState: { phase: 'Running', startedAt: minutesAgo(31) } },
  ],
  ['Degraded', { sync: open, health: healthy, operationState: { phase: 'Failed' } }],
  [
    'Progressing',
    {
      sync: open,
      health: healthy,
      operationState: { phase: 'Running', retryCount: 2, startedAt: minutesAgo(1) },
    },
  ],
  ['Degraded', { sync: open, health: healthy, operationState: { phase: 'Running', retryCount: 3 } }],
  ['Progressing', { sync: synced, health: since('Degraded', 4) }],
  ['Degraded', { sync: synced, health: since('Degraded', 6) }],
  ['Progressing', { sync: synced, health: since('Progressing', 29) }],
  ['Degraded', { sync: synced, health: since('Progressing', 31) }],
  ['Progressing', { sync: synced, health: healthy, conditions: failing('ComparisonError', 0.1) }],
  ['Degraded', { sync: synced, health: healthy, conditions: failing('ComparisonError', 1) }],
  ['Healthy', { sync: synced, health: healthy, conditions: failing('OrphanedResourceWarning', 1) }],
];

/** Runs the health script in the real Argo CD for Applications in all states. */
export async function checkHealth(): Promise<void> {
  const folder = temporaryFolder();
  const settings = join(folder, 'argocd-cm.yaml');
  write(settings, {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'argocd-cm', namespace: 'argocd', labels: { 'app.kubernetes.io/part-of': 'argocd' } },
    data: { 'resource.customizations.health.argoproj.io_Application': applicationHealth },
  });
  const answers = await Promise.all(
    cases().map(async ([expected, status], index) => {
      const file = join(folder, `${index}.yaml`);
      const metadata = { name: 'part', namespace: 'argocd' };
      write(file, {
        apiVersion: 'argoproj.io/v1alpha1',
        kind: 'Application',
        metadata,
        spec: { source },
        status,
      });
      const found = await ask(file, settings);
      return found === expected ? [] : [`${JSON.stringify(status)}: ${found}, not ${expected}`];
    }),
  );
  removeFolder(folder);
  expectNone(answers.flat());
}

function write(path: string, object: JsonObject): void {
  writeFileSync(path, JSON.stringify(object));
}

async function ask(file: string, settings: string): Promise<string | undefined> {
  const args = ['admin', 'settings', 'resource-overrides', 'health', file, '--argocd-cm-path', settings];
  const { stdout } = await promisify(execFile)(tool('argocd'), args, { env: { ...process.env, TZ: 'UTC' } });
  return /^STATUS: (\w+)$/m.exec(stdout)?.[1];
}
