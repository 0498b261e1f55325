/** Words that a secret is called by, alone or at the end of a name. */
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

/** What makes a key a secret one when it stands before `key`. */
const keyKinds = new Set(['access', 'api', 'auth', 'encryption', 'master', 'private', 'secret', 'signing']);

/** Whether a value of this name is a secret: `adminPassword`, `SMTP_PASSWORD`, `api-key`; not `passwordKey`. */
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

// Nothing, a switch, a placeholder, a path.
const pointer = /^$|^(true|false|null|none)$|^\$|\$\(|\$\{|\{\{|^\//i;
// `env["X"]`, `read(path)`, `args.password`.
const expression = /^[a-z_][\w.]*[([]|^[a-z_]\w*\.[\w.]+$/i;

/** Whether a text under such a name only says where the secret is; without quotes it may be code that does. */
export function isPointer(text: string, isQuoted = true): boolean {
  return pointer.test(text.trim()) || (!isQuoted && expression.test(text));
}
