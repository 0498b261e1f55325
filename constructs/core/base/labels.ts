/** True when `others` contain all of `labels`. */
export function isWithin(
  labels: Readonly<Record<string, string>>,
  others: Readonly<Record<string, string>>,
): boolean {
  return Object.entries(labels).every(([key, value]) => others[key] === value);
}

/** Labels as `kubectl` takes them. */
export function showLabels(labels: Readonly<Record<string, string>>): string {
  return Object.entries(labels)
    .map(([key, value]) => `${key}=${value}`)
    .join(',');
}
