/**
 * True when a request matches a rule of Traefik with the platform's syntax: hosts, paths and their prefixes, and, or, brackets.
 */
export function matches(rule: string, host: string, path: string): boolean {
  const tokens = rule.match(/\w+\(`[^`]*`\)|&&|\|\||[()]/g) ?? [];
  if (tokens.join('') !== rule.replaceAll(' ', '')) throw new Error(`a rule of an unknown form: ${rule}`);
  let index = 0;
  const any = (): boolean => {
    let result = all();
    while (tokens[index] === '||') {
      index++;
      result = all() || result;
    }
    return result;
  };
  const all = (): boolean => {
    let result = one();
    while (tokens[index] === '&&') {
      index++;
      result = one() && result;
    }
    return result;
  };
  const one = (): boolean => {
    const token = tokens[index++] ?? '';
    if (token === '(') {
      const result = any();
      index++;
      return result;
    }
    const [, matcher, value = ''] = /^(\w+)\(`(.*)`\)$/.exec(token) ?? [];
    if (matcher === 'Host') return host === value;
    if (matcher === 'PathPrefix') return path.startsWith(value);
    if (matcher === 'Path') return path.split('?')[0] === value;
    throw new Error(`a matcher of an unknown kind: ${token}`);
  };
  return any();
}
