// These carry a version or who installed it, and change without the pods being others.
const passing = /^(helm\.sh\/chart|app\.kubernetes\.io\/(version|managed-by)|chart|heritage)$|^checksum/;

/** The labels that stay from version to version. */
export function lasting(labels: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(labels).filter(([key]) => !passing.test(key)));
}
