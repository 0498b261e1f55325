/** True when every host name that fits the inner pattern fits the outer one. */
export function coversName(outer: string, inner: string): boolean {
  const [wide, narrow] = [normal(outer), normal(inner)];
  if (wide === '*' || wide === narrow) return true;
  if (narrow === '*' || narrow.startsWith('**')) return false;
  const source = wide
    .split('**.')
    .map((part) => part.replaceAll('.', '\\.').replaceAll('*', '[-a-z0-9_]*'))
    .join('([-a-z0-9_]+\\.)+');
  return new RegExp(`^${source}$`).test(narrow.replaceAll('*', '-_-'));
}

function normal(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}
