import { paint } from '../../constructs/cli/paint.ts';
import { table } from '../../constructs/cli/table.ts';

/** The fields of an Argo CD Application that the screen shows. */
export interface Application {
  readonly metadata: { readonly name: string; readonly annotations?: Readonly<Record<string, string>> };
  readonly spec: { readonly source?: Source; readonly sources?: readonly Source[] };
  readonly status?: {
    readonly sync?: { readonly status?: string };
    readonly health?: { readonly status?: string };
    readonly operationState?: {
      readonly phase?: string;
      readonly message?: string;
      readonly syncResult?: { readonly resources?: readonly Outcome[] };
    };
    readonly conditions?: readonly { readonly type: string; readonly message: string }[];
    readonly resources?: readonly Resource[];
  };
}

interface Source {
  readonly path?: string;
}

/** The result of a sync for one object. */
interface Outcome {
  readonly kind: string;
  readonly name: string;
  readonly status?: string;
  readonly message?: string;
}

interface Resource {
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
  readonly status?: string;
  readonly health?: { readonly status?: string; readonly message?: string };
}

/** True when an Application is synced and healthy. */
export function isFine({ status }: Application): boolean {
  return status?.sync?.status === 'Synced' && status.health?.status === 'Healthy';
}

/** The state of a delivery on one screen. */
export function screen(cluster: string, applications: readonly Application[]): string {
  const ordered = [...applications].sort(
    (a, b) => waveOf(a) - waveOf(b) || a.metadata.name.localeCompare(b.metadata.name),
  );
  const rows = ordered.map((one) => [
    one.metadata.name === 'root' ? '-' : String(waveOf(one)),
    one.metadata.name,
    one.status?.sync?.status ?? 'not seen yet',
    one.status?.health?.status ?? '',
  ]);
  const open = ordered.filter((one) => !isFine(one));
  const head = `${cluster}: ${applications.length - open.length} of ${applications.length} Applications Synced and Healthy`;
  const lines = [paint(open.length === 0 ? 'green' : 'yellow', head), ''];
  lines.push(table([['wave', 'application', 'sync', 'health'], ...rows], { right: [0] }));
  for (const one of open) lines.push('', ...explain(one));
  return lines.join('\n');
}

/** The reason why an Application is not healthy, and the command for details. */
function explain(application: Application): string[] {
  const { metadata, spec, status } = application;
  const reasons = new Set((status?.conditions ?? []).map(({ type, message }) => `${type}: ${message}`));
  const { phase, message, syncResult } = status?.operationState ?? {};
  if (message !== undefined && phase !== 'Succeeded') reasons.add(`its last sync: ${message}`);
  for (const one of syncResult?.resources ?? [])
    if (one.status === 'SyncFailed') reasons.add(`${one.kind} ${one.name}: ${one.message}`);
  const sick = (status?.resources ?? []).filter(
    (one) =>
      one.status === 'OutOfSync' || (one.health?.status !== undefined && one.health.status !== 'Healthy'),
  );
  const objects = sick.slice(0, 6).map((one) => {
    const state = [one.status === 'Synced' ? '' : one.status, one.health?.status, one.health?.message];
    return `${one.kind} ${one.name}: ${state.filter(Boolean).join(', ')}`;
  });
  if (sick.length > objects.length) objects.push(`and ${sick.length - objects.length} more`);
  const first = sick[0];
  const look = [
    first &&
      `kubectl describe ${first.kind.toLowerCase()} ${first.name}${first.namespace ? ` -n ${first.namespace}` : ''}`,
    `kubectl describe application ${metadata.name} -n argocd`,
    [spec.source, ...(spec.sources ?? [])].find((source) => source?.path)?.path,
  ];
  return [
    paint('bold', metadata.name),
    ...[...reasons, ...objects].map((text) => `  ${shorten(text.replaceAll(/\s+/g, ' '))}`),
    `  look: ${look.filter(Boolean).join(' | ')}`,
  ];
}

/** Shortens a long message to its beginning and its end, which has the cause. */
function shorten(text: string): string {
  return text.length <= 300 ? text : `${text.slice(0, 90)} … ${text.slice(-205)}`;
}

function waveOf({ metadata }: Application): number {
  if (metadata.name === 'root') return -1;
  return Number(metadata.annotations?.['argocd.argoproj.io/sync-wave'] ?? 0);
}
