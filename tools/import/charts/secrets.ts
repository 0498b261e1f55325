import type { Plain } from '../../../constructs/core/model/rule.ts';
import type { PodSpec } from '../../../imports/types/index.ts';

/** The Secrets that a pod reads, each with its keys; `?` marks what may be missing, `(volume)` what is mounted. */
export function secretsOf(spec: Plain<PodSpec>): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  const note = (name: string | undefined, keys: readonly string[]) => {
    if (name === undefined) return;
    found[name] = [...new Set([...(found[name] ?? []), ...keys])].sort();
  };
  for (const { env = [], envFrom = [] } of [...spec.containers, ...(spec.initContainers ?? [])]) {
    for (const { valueFrom } of env) {
      const { name, key = '', optional } = valueFrom?.secretKeyRef ?? {};
      note(name, [optional ? `${key}?` : key]);
    }
    for (const { secretRef } of envFrom) note(secretRef?.name, [secretRef?.optional ? '(all)?' : '(all)']);
  }
  for (const { secret, projected } of spec.volumes ?? []) {
    const projections = (projected?.sources ?? []).flatMap((source) => source.secret ?? []);
    const mounted = [...(secret ? [{ ...secret, name: secret.secretName }] : []), ...projections];
    for (const { name, items = [], optional } of mounted)
      note(name, [optional ? '(volume?)' : '(volume)', ...items.map(({ key }) => key)]);
  }
  return found;
}
