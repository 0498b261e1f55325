interface KeyReference {
  readonly name?: string;
  readonly key?: string;
  readonly optional?: boolean;
}

interface Mounted {
  readonly secretName?: string;
  readonly name?: string;
  readonly optional?: boolean;
  readonly items?: readonly { readonly key: string }[];
}

/** The parts of a pod's spec in which Secrets are named. */
export interface SecretReader {
  readonly containers: readonly Reader[];
  readonly initContainers?: readonly Reader[];
  readonly volumes?: readonly {
    readonly secret?: Mounted;
    readonly projected?: { readonly sources?: readonly { readonly secret?: Mounted }[] };
  }[];
}

/** The parts of a container in which Secrets are named. */
export interface Reader {
  readonly env?: readonly { readonly valueFrom?: { readonly secretKeyRef?: KeyReference } }[];
  readonly envFrom?: readonly { readonly secretRef?: KeyReference }[];
}

/** The Secrets that a pod reads, each with its keys; `?` marks what may be missing, `(volume)` what is mounted. */
export function secretsOf(spec: SecretReader): Record<string, string[]> {
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
    const sources = (projected?.sources ?? []).map((source) => source.secret);
    for (const mounted of [secret, ...sources]) {
      const keys = (mounted?.items ?? []).map(({ key }) => key);
      note(mounted?.secretName ?? mounted?.name, [mounted?.optional ? '(volume?)' : '(volume)', ...keys]);
    }
  }
  return found;
}
