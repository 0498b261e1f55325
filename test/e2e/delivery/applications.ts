import { argocdNamespace } from '../../../constructs/gitops/argocd/applications.ts';
import type { Api } from '../api.ts';
import type { KubeObject } from '../kinds.ts';

/** What tests read of an Application. */
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

/** Whether Argo CD has nothing left to do for it. */
export function isDone({ status }: Application): boolean {
  return status?.sync?.status === 'Synced' && status.health?.status === 'Healthy';
}

/** Whether a sync of it goes on; such a one may be for an older commit, and takes no other in between. */
export function isSyncing({ status }: Application): boolean {
  return status?.operationState?.phase === 'Running';
}

/** The commit that it was compared with; a chart's version comes first where there is one. */
export function revisionOf({ status }: Application): string | undefined {
  return status?.sync?.revisions?.at(-1) ?? status?.sync?.revision;
}

/** Its wave below the root. */
export function waveOf({ metadata }: Application): number {
  return Number(metadata.annotations?.['argocd.argoproj.io/sync-wave'] ?? 0);
}

/** Does what a git host's webhook makes Argo CD do: look at git again, now. */
export async function refresh(api: Api, name: string, how: 'normal' | 'hard' = 'normal'): Promise<void> {
  await api.patch(`${path}/${name}`, { metadata: { annotations: { 'argocd.argoproj.io/refresh': how } } });
}

/** One Application. */
export function getApplication(api: Api, name: string): Promise<Application> {
  return api.get(`${path}/${name}`);
}

/** Takes one away, but not what it made. */
export async function removeApplication(api: Api, name: string): Promise<void> {
  await api.delete(`${path}/${name}`);
}

/** What is not as it should be with it, for a person. */
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
