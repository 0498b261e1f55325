import { argocdNamespace } from '../../../constructs/gitops/argocd/applications.ts';
import type { Api } from '../api.ts';
import type { KubeObject } from '../kinds.ts';

/** The fields of an Application that tests read. */
export interface Application extends KubeObject {
  readonly metadata: KubeObject['metadata'] & { readonly creationTimestamp: string };
  readonly status?: {
    readonly sync?: {
      readonly status?: string;
      readonly revision?: string;
      readonly revisions?: readonly string[];
    };
    readonly health?: { readonly status?: string; readonly message?: string };
    readonly operationState?: {
      readonly phase?: string;
      readonly message?: string;
      readonly startedAt?: string;
      readonly syncResult?: {
        readonly resources?: readonly { readonly kind: string; readonly message?: string }[];
      };
    };
    readonly conditions?: readonly { readonly type: string; readonly message: string }[];
    readonly resources?: readonly {
      readonly kind: string;
      readonly name: string;
      readonly namespace?: string;
      readonly status?: string;
      readonly health?: { readonly status?: string; readonly message?: string };
    }[];
  };
}

const path = `/apis/argoproj.io/v1alpha1/namespaces/${argocdNamespace}/applications`;

/** All Applications, the root one included. */
export function listApplications(api: Api): Promise<Application[]> {
  return api.list(path);
}

/** True when Argo CD has nothing left to do for it. */
export function isDone({ status }: Application): boolean {
  return status?.sync?.status === 'Synced' && status.health?.status === 'Healthy';
}

/** True while a sync of it runs; it may be for an older commit, and no other sync starts meanwhile. */
export function isSyncing({ status }: Application): boolean {
  return status?.operationState?.phase === 'Running';
}

/** The commit that it was compared with; for an Application with a chart, the chart's version comes first. */
export function revisionOf({ status }: Application): string | undefined {
  return status?.sync?.revisions?.at(-1) ?? status?.sync?.revision;
}

/** Its wave below the root. */
export function waveOf({ metadata }: Application): number {
  return Number(metadata.annotations?.['argocd.argoproj.io/sync-wave'] ?? 0);
}

/** Makes Argo CD read git again now, as a git host's webhook does. */
export async function refresh(api: Api, name: string, how: 'normal' | 'hard' = 'normal'): Promise<void> {
  await api.patch(`${path}/${name}`, { metadata: { annotations: { 'argocd.argoproj.io/refresh': how } } });
}

/** One Application. */
export function getApplication(api: Api, name: string): Promise<Application> {
  return api.get(`${path}/${name}`);
}

/** Deletes an Application without its objects. */
export async function removeApplication(api: Api, name: string): Promise<void> {
  await api.delete(`${path}/${name}`);
}

/** The problems of an Application, as text. */
export function describe(application: Application): string {
  const { metadata, status } = application;
  const bad = (status?.resources ?? [])
    .filter((one) => one.status === 'OutOfSync' || (one.health && one.health.status !== 'Healthy'))
    .map(
      (one) =>
        `${one.kind}/${one.name} ${one.status} ${one.health?.status ?? ''} ${one.health?.message ?? ''}`,
    );
  return [
    `${metadata.name}: ${status?.sync?.status} ${status?.health?.status} ${status?.operationState?.phase ?? ''}`,
    ...[
      status?.operationState?.message,
      ...(status?.conditions ?? []).map((one) => `${one.type}: ${one.message}`),
    ]
      .filter((text) => text !== undefined)
      .map((text) => `  ${text.slice(0, 600)}`),
    ...bad.slice(0, 8).map((text) => `  ${text}`),
  ].join('\n');
}
