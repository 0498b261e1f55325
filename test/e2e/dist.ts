import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import type { Manifest } from '../../constructs/core/base/manifest.ts';

/** The objects of one component that its Application syncs. */
export interface Part {
  readonly component: string;
  readonly wave: number;
  /** In the order in which Argo CD applies them. */
  readonly objects: readonly Manifest[];
}

/** The content of `dist/<cluster>/`. */
export interface Tree {
  /** The boot manifests. */
  readonly boot: readonly Manifest[];
  /** Applications and projects. */
  readonly apps: readonly Manifest[];
  /** The components by their waves. */
  readonly parts: readonly Part[];
}

/** Reads a cluster's folder. */
export function readTree(folder: string): Tree {
  const apps = manifestsIn(join(folder, 'apps'));
  const components = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'apps' && entry.name !== 'bootstrap')
    .map((entry) => entry.name);
  const parts = components.map((component) => {
    const application = apps.find(
      ({ kind, metadata }) => kind === 'Application' && metadata.name === component,
    );
    if (!application) throw new Error(`${folder}/${component} has no Application`);
    const objects = manifestsIn(join(folder, component)).toSorted(bySyncOrder);
    return { component, wave: waveOf(application), objects };
  });
  return {
    boot: manifestsIn(join(folder, 'bootstrap', 'manifests')),
    apps,
    parts: parts.toSorted((a, b) => a.wave - b.wave || a.component.localeCompare(b.component)),
  };
}

function manifestsIn(folder: string): Manifest[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .toSorted()
    .map((file) => load(readFileSync(join(folder, file), 'utf8')) as Manifest);
}

function waveOf({ metadata }: Manifest): number {
  return Number(metadata.annotations?.['argocd.argoproj.io/sync-wave'] ?? 0);
}

/** The order of Argo CD within a wave: these kinds first, all others after them. */
const kindOrder = [
  'Namespace',
  'NetworkPolicy',
  'ResourceQuota',
  'LimitRange',
  'PodDisruptionBudget',
  'ServiceAccount',
  'Secret',
  'ConfigMap',
  'StorageClass',
  'PersistentVolume',
  'PersistentVolumeClaim',
  'CustomResourceDefinition',
  'ClusterRole',
  'ClusterRoleBinding',
  'Role',
  'RoleBinding',
  'Service',
  'DaemonSet',
  'Pod',
  'Deployment',
  'StatefulSet',
  'Job',
  'CronJob',
];

function bySyncOrder(a: Manifest, b: Manifest): number {
  return waveOf(a) - waveOf(b) || rank(a) - rank(b) || a.metadata.name.localeCompare(b.metadata.name);
}

function rank({ kind }: Manifest): number {
  const index = kindOrder.indexOf(kind);
  return index < 0 ? kindOrder.length : index;
}
