const factors: Record<string, number> = {
  '': 1,
  m: 1e-3,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
};

const form = /^(\d+(?:\.\d+)?)(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$/;

/**
 * A Kubernetes quantity as a number: cores for CPU, bytes for memory and storage.
 *
 * @throws Error when the text is no quantity (`512 MB`, `1,5`).
 */
export function quantity(text: string): number {
  const match = form.exec(text);
  if (!match) throw new Error(`"${text}" is no Kubernetes quantity, such as 250m, 0.5, 512Mi or 20Gi`);
  return Number(match[1]) * factors[match[2] ?? '']!;
}

/** Bytes as a Kubernetes quantity, rounded up: `1536Mi`. */
export function mebibytes(bytes: number): string {
  return `${Math.ceil(bytes / 2 ** 20)}Mi`;
}

/** Bytes for a person: `1.5 GiB`, `600 MiB`. */
export function formatBytes(bytes: number): string {
  const gib = bytes / 2 ** 30;
  return gib >= 1 ? `${trim(gib)} GiB` : `${Math.round(bytes / 2 ** 20)} MiB`;
}

/** Cores for a person: `0.25 CPU`. */
export function formatCores(cores: number): string {
  return `${trim(cores, 2)} CPU`;
}

function trim(value: number, digits = 1): string {
  return value.toFixed(digits).replace(/\.?0+$/, '');
}
