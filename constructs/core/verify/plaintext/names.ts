/** Words in names of secrets: the whole name or its last word. */
const words = new Set([
  'apikey',
  'authkey',
  'bearer',
  'bindpw',
  'credential',
  'credentials',
  'creds',
  'htpasswd',
  'kennwort',
  'pass',
  'passcode',
  'passphrase',
  'passwd',
  'password',
  'passwords',
  'passwort',
  'psk',
  'pw',
  'pwd',
  'secret',
  'token',
]);

/** Words before `key` that make it the name of a secret. */
const keyKinds = new Set([
  'access',
  'account',
  'anthropic',
  'api',
  'app',
  'auth',
  'client',
  'cookie',
  'deploy',
  'encryption',
  'fernet',
  'hmac',
  'jwt',
  'license',
  'master',
  'openai',
  'preshared',
  'private',
  'secret',
  'session',
  'shared',
  'signing',
  'ssh',
  'storage',
  'webhook',
]);

/** Words after the name of a secret that only tell which one it is, or how it is encoded. */
const qualifiers =
  /^(v?\d+|prod|production|dev|development|stage|staging|test|live|old|new|current|previous|next|primary|secondary|main|backup|default|base|b64|base64|data|plain|plaintext|raw|value)$/;

/** Names in one word, such as `PGPASSWORD` and `dbpass`; not `compass`, `bypass`, `nonsecret`. */
const together =
  /(password|passwd|passphrase|apikey|accesskey|authkey|masterkey|privatekey|secretkey|accountkey|sharedkey)$|^(access|admin|api|app|auth|bearer|bot|client|db|deploy|jwt|refresh|session|user|webhook)(token|secret)$|^(admin|auth|db|ftp|imap|key|ldap|mail|mongo|my|mysql|pg|postgres|rabbitmq|redis|root|smtp|sql|ssh|store|user)(pass|pwd)$|^require?pass$/;

/** Words before `secret` and `pass` with which the value is a name, or no secret: `existingSecret`, `proxy_pass`. */
const harmless: Readonly<Record<string, RegExp>> = {
  secret: /^(existing|pull|checksum)$/,
  pass: /^(proxy|fastcgi|uwsgi|scgi|grpc|memcached|first|second|one|two|multi|single)$/,
};

/** The words of a name, in lower case: `adminPassword` and `ADMIN_PASSWORD` are `admin` and `password`. */
function partsOf(name: string): string[] {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '');
}

/** True when a value of this name is a secret: `adminPassword`, `SMTP_PASS`, `API_TOKEN_PROD`; not `passwordKey`. */
export function isSecretName(name: string): boolean {
  const parts = partsOf(name);
  while (parts.length > 1 && qualifiers.test(parts.at(-1)!)) parts.pop();
  const last = (parts.at(-1) ?? '').replace(/\d+$/, '');
  const before = parts.at(-2) ?? '';
  if (words.has(last)) return !harmless[last]?.test(before);
  if (last === 'key') return keyKinds.has(before);
  return together.test(last);
}

const pointers: readonly RegExp[] = [
  // An empty text, a switch, a type of a programming language.
  /^$|^(true|false|yes|no|on|off|null|nil|none|undefined|enabled|disabled|required|optional|always|never|auto|ask|prompt|include|omit|string|str)$/i,
  // Text that a template engine or a person replaces: ${NAME}, {{ name }}, <name>, %NAME%, ***.
  /^\$|\$\(|\$\{|\{\{|^<[^<>]*>$|^%\w+%$|^\*+$|^\.\.\.$/,
  // A path, a URL without a password, a place in another store.
  /^\/|^\.{1,2}\/|^~\/|^https?:\/\/[^\s?#@]+$|^(file|env|vault|op|ref\+\w+|sops):/i,
  // A small number, a duration, signs of a programming language.
  /^\d{1,3}$|^\d+(ms|s|m|h|d)$|^[^\w\s]{1,3}$/,
];

// `env["X"]`, `read(path)`, `args.password`, the message of `${X:?message}`.
const expression = /^[a-z_][\w.]*[([]|^[a-z_]\w*\.[\w.]+$|^\?/i;

/** True when a text under such a name only refers to the secret; text without quotes may be code that refers to it. */
export function isPointer(text: string, isQuoted = true): boolean {
  const trimmed = text.trim();
  return pointers.some((pointer) => pointer.test(trimmed)) || (!isQuoted && expression.test(text));
}

/** True when a value of this name is the hash of something public: of a file, of a commit. */
export function isDigest(name: string): boolean {
  return partsOf(name).some((part) =>
    /^(checksum|commit|digest|fingerprint|revision|sha(1|256|512)?)$/.test(part),
  );
}

/** True when a value of this name is a request header that identifies the sender. */
export function isHeader(name: string): boolean {
  return partsOf(name).at(-1) === 'authorization';
}

/** True when a value of this name may be a user and a password together: `BASIC_AUTH`, `login`. */
export function isLoginName(name: string): boolean {
  return /(auth|login|userpass)$/i.test(name);
}
