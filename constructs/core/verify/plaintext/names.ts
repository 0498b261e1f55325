/** Words in names of secrets: the whole name or its last word. */
const words = new Set([
  'credential',
  'credentials',
  'htpasswd',
  'passphrase',
  'passwd',
  'password',
  'pwd',
  'secret',
  'token',
]);

/** Words before `key` that make it the name of a secret. */
const keyKinds = new Set(['access', 'api', 'auth', 'encryption', 'master', 'private', 'secret', 'signing']);

/** True when a value of this name is a secret: `adminPassword`, `SMTP_PASSWORD`, `api-key`; not `passwordKey`. */
export function isSecretName(name: string): boolean {
  const parts = name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  if (words.has(last) || last === 'apikey') return true;
  return last === 'key' && keyKinds.has(parts.at(-2) ?? '');
}

// An empty text, a boolean, a placeholder, a path.
const pointer = /^$|^(true|false|null|none)$|^\$|\$\(|\$\{|\{\{|^\//i;
// `env["X"]`, `read(path)`, `args.password`.
const expression = /^[a-z_][\w.]*[([]|^[a-z_]\w*\.[\w.]+$/i;

/** True when a text under such a name only refers to the secret; text without quotes may be code that refers to it. */
export function isPointer(text: string, isQuoted = true): boolean {
  return pointer.test(text.trim()) || (!isQuoted && expression.test(text));
}
