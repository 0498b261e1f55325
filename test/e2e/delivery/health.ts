import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { JsonObject } from '../../../constructs/core/base/manifest.ts';
import { applicationHealth, claimHealth } from '../../../constructs/gitops/argocd/health.ts';
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

const waiting = { storageClassName: 'local-disk' };
const pending = { phase: 'Pending' };
const noted = (annotation: string) => ({ [`volume.kubernetes.io/${annotation}`]: 'somebody' });

/** Claims in all states, with the expected health. */
const claims: readonly (readonly [
  expected: string,
  spec: JsonObject,
  status: JsonObject,
  annotations?: JsonObject,
])[] = [
  ['Healthy', { ...waiting, volumeName: 'pv' }, { phase: 'Bound' }],
  ['Degraded', { ...waiting, volumeName: 'pv' }, { phase: 'Lost' }],
  ['Healthy', waiting, pending],
  ['Healthy', waiting, pending, { note: 'of somebody else' }],
  ['Progressing', waiting, pending, noted('selected-node')],
  ['Progressing', waiting, pending, noted('storage-provisioner')],
  // A volume that somebody has made.
  ['Progressing', { ...waiting, volumeName: 'pv' }, pending],
  ['Progressing', { storageClassName: '' }, pending],
  ['Progressing', waiting, {}],
];

/** The objects, each with its expected health. */
function questions(): { readonly expected: string; readonly object: JsonObject }[] {
  const metadata = { name: 'part', namespace: 'argocd' };
  return [
    ...cases().map(([expected, status]) => ({
      expected,
      object: {
        apiVersion: 'argoproj.io/v1alpha1',
        kind: 'Application',
        metadata,
        spec: { source },
        status,
      },
    })),
    ...claims.map(([expected, spec, status, annotations]) => ({
      expected,
      object: {
        apiVersion: 'v1',
        kind: 'PersistentVolumeClaim',
        metadata: { ...metadata, ...(annotations && { annotations }) },
        spec,
        status,
      },
    })),
  ];
}

/** Runs the health scripts in the real Argo CD for Applications and claims in all states. */
export async function checkHealth(): Promise<void> {
  const folder = temporaryFolder();
  const settings = join(folder, 'argocd-cm.yaml');
  write(settings, {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'argocd-cm', namespace: 'argocd', labels: { 'app.kubernetes.io/part-of': 'argocd' } },
    data: {
      'resource.customizations.health.PersistentVolumeClaim': claimHealth,
      'resource.customizations.health.argoproj.io_Application': applicationHealth,
    },
  });
  const answers = await Promise.all(
    questions().map(async ({ expected, object }, index) => {
      const file = join(folder, `${index}.yaml`);
      write(file, object);
      const found = await ask(file, settings);
      return found === expected ? [] : [`${JSON.stringify(object)}: ${found}, not ${expected}`];
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
