import { setTimeout as sleep } from 'node:timers/promises';
import { load } from 'js-yaml';
import type { JsonObject, Manifest } from '../../../constructs/core/base/manifest.ts';
import type { ClusterSpec } from '../../../constructs/spec.ts';
import type { Pod } from '../kinds.ts';
import { CheckError } from '../report.ts';
import {
  type Application,
  describe,
  isDone,
  isSyncing,
  listApplications,
  revisionOf,
} from './applications.ts';
import type { Site } from './site.ts';

/** Timeout for work of Argo CD that takes seconds on an idle machine. */
export const patience = 120_000;

/** Timeout for all of that work, also while it goes on. */
const longest = 5 * patience;

/** Pushes the tree of a cluster file, or files, and waits until every Application has synced it. */
export async function deliverCommit(
  site: Site,
  message: string,
  change: ClusterSpec | ReadonlyMap<string, string>,
): Promise<void> {
  await converge(site, await site.push(message, change));
}

/**
 * Waits until every Application has synced a commit and is healthy. It gives up when none of them changes for a while,
 * since a machine with much other work needs longer.
 */
export async function converge(site: Site, commit: string): Promise<void> {
  const start = Date.now();
  let since = start;
  let before = '';
  for (;;) {
    const open = (await listApplications(site.api)).filter(
      (one) => !isDone(one) || isSyncing(one) || revisionOf(one) !== commit,
    );
    if (open.length === 0) return;
    const now = open.map((one) => `${describe(one)} ${revisionOf(one)}`).join('\n');
    if (now !== before) since = Date.now();
    before = now;
    if (Date.now() - since > patience || Date.now() - start > longest)
      throw new CheckError(
        [
          `not every Application Synced and Healthy after ${Math.round((Date.now() - start) / 1000)} s`,
          ...open.flatMap((one) => told(site, one)),
        ].join('\n'),
      );
    await sleep(100);
  }
}

/** Information about an unfinished Application: its status, the controller's log, and failures of operators. */
function told({ argocd, operators }: Site, application: Application): string[] {
  const { name } = application.metadata;
  return [
    `${describe(application)}\n  compared with ${revisionOf(application)}`,
    ...argocd.logOf(name).map((line) => `    ${line}`),
    ...Array.from(operators.errors, ([operator, text]) => `  ${operator}: ${text}`),
  ];
}

/** The same files, with a change in some of them. */
export function edited(
  files: ReadonlyMap<string, string>,
  edits: Readonly<Record<string, (manifest: Manifest) => Manifest>>,
): Map<string, string> {
  const result = new Map(files);
  for (const [path, edit] of Object.entries(edits)) {
    const content = files.get(path);
    if (content === undefined) throw new Error(`there is no dist/${path}`);
    result.set(path, JSON.stringify(edit(load(content) as Manifest)));
  }
  return result;
}

/** The same workload with changed pods. */
export function newPods(reason: string): (manifest: Manifest) => Manifest {
  return annotatedPods({ 'hearth/test': reason });
}

/** The same workload with further annotations on its pods. */
export function annotatedPods(more: Readonly<Record<string, string>>): (manifest: Manifest) => Manifest {
  return (manifest) => {
    const spec = manifest.spec as { template: Manifest };
    const { metadata } = spec.template;
    const annotations = { ...metadata.annotations, ...more };
    return {
      ...manifest,
      spec: { ...spec, template: { ...spec.template, metadata: { ...metadata, annotations } } },
    };
  };
}

/** The AppProject with one more allowed kind. */
export function allowing(group: string, kind: string): (project: Manifest) => Manifest {
  return (project) => {
    const spec = project.spec as { namespaceResourceWhitelist: JsonObject[] };
    const namespaceResourceWhitelist = [...spec.namespaceResourceWhitelist, { group, kind }];
    return { ...project, spec: { ...spec, namespaceResourceWhitelist } };
  };
}

/** The uids of all pods, except those of jobs, by namespace. */
export async function podsByNamespace({ api }: Site): Promise<Map<string, string>> {
  const pods = (await api.list<Pod>('/api/v1/pods')).filter(
    ({ metadata }) => !metadata.ownerReferences?.some(({ kind }) => kind === 'Job'),
  );
  const names = new Set(pods.map(({ metadata }) => metadata.namespace ?? ''));
  const idsOf = (name: string) =>
    pods.filter(({ metadata }) => metadata.namespace === name).map(({ metadata }) => metadata.uid);
  return new Map([...names].map((name) => [name, idsOf(name).toSorted().join()]));
}

/** The namespaces whose pods have changed. */
export function differences(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name),
  );
}

/** True when the object exists. */
export function found(question: Promise<unknown>): Promise<boolean> {
  return question.then(
    () => true,
    () => false,
  );
}
