/** Forms of texts that are always secrets, under any name. */
const forms: readonly (readonly [form: RegExp, what: string])[] = [
  [/-----BEGIN [A-Z ]*PRIVATE KEY( BLOCK)?-----|PuTTY-User-Key-File-\d|AGE-SECRET-KEY-1/, 'a private key'],
  [/\$2[abxy]\$\d\d\$[./A-Za-z0-9]{53}/, 'a bcrypt hash'],
  [
    /\$(argon2(id|i|d)|pbkdf2[-\w]*|scrypt|apr1|y|gy|[1567])\$[^\s$]+\$|\{S?SHA\d*\}[A-Za-z0-9+/]{20}|\bSCRAM-SHA-256\$\d+:|\bmd5[0-9a-f]{32}\b/,
    'the hash of a password',
  ],
  [/\b(AKIA|ASIA)[0-9A-Z]{16}\b/, 'an AWS access key'],
  [/\bAIza[\w-]{35}/, 'a Google API key'],
  [/\bgh[opsur]_[A-Za-z0-9]{36}/, 'a GitHub token'],
  [/\bgithub_pat_\w{40}/, 'a GitHub token'],
  [/\bgl(pat|rt|dt|ptt|agent)-[\w-]{20}/, 'a GitLab token'],
  [/\bhf_[A-Za-z0-9]{30}/, 'a Hugging Face token'],
  [/\bxox[abprs]-[\w-]{10}|\bxapp-\d-\w{10}/, 'a Slack token'],
  [
    /\bhooks\.slack\.com\/services\/T\w+\/B\w+\/\w+|\bdiscord(app)?\.com\/api\/webhooks\/\d+\/[\w-]{20}/,
    'the address of a webhook, which is its secret',
  ],
  [/\bsk-[\w-]{20}|\b[sr]k_(live|test)_\w{10}|\bwhsec_\w{20}/, 'an API key'],
  [/\bnpm_[A-Za-z0-9]{36}|\bpypi-[\w-]{50}|\bdckr_pat_[\w-]{20}/, 'a token of a registry'],
  [/\bhvs\.[\w-]{20}|\bglsa_\w{30}|\bdop_v1_[0-9a-f]{40}|\bSG\.[\w-]{16,}\.[\w-]{30}/, 'an API token'],
  [/\b\d{8,10}:AA[\w-]{33}\b/, 'the token of a Telegram bot'],
  [/\btskey-[\w-]{10}/, 'a Tailscale key'],
  [/\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10}/, 'a signed token'],
  // A user name and a password before a host; placeholders are allowed.
  [/\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@$]*:(?!\$|\{\{|<|\d+([/?#]|$))[^\s@"',]+@/i, 'a password in a URL'],
  [/(^|[\s"'=])[\w.-]+:(?!\$|\{\{|<)[^\s:@/]+@(tcp|udp|unix)\(/, 'a password in a data source name'],
  [/^[\w.-]+:(?!\$|\{\{|<)[^\s:@/]+@(?!sha\d+:)[\w.-]+(:\d+)?(\/\S*)?$/, 'a password before a host'],
  [/[?&]sig=[A-Za-z0-9%+/]{20}/, 'a signature that gives access'],
  [/\bauthorization["']?\s*[:=]\s*["']?(bearer|token|apikey)\s+(?![$<{])[^\s"']{4}/i, 'a token in a header'],
  [
    /\b(machine\s+\S+|default)\s+login\s+\S+\s+(account\s+\S+\s+)?password\s+(?!\$|\{\{|<)\S+/,
    'a password in a .netrc',
  ],
  [
    /^(\*|[a-z][\w.-]*|\d+(\.\d+){3}):(\*|\d{1,5}):[^\s:]+:[^\s:]+:(?!\$|\{\{|<)[^\s:]+$/im,
    'a password in a .pgpass',
  ],
  [/\b(PASSWORD|IDENTIFIED\s+BY)\s+'(?![$%{<:])[^']+'/i, 'a password in SQL'],
  [
    /\w:[^\s'"|]+['"]?\s*\|\s*chpasswd\b|\bchpasswd:[^:]*\n\s*-?\s*\w+:[^\s:]/,
    'a password for a user of a host',
  ],
  [/^("[\w.-]+" "[^"\n]+"\s*)+$/, 'a list of passwords'],
];

/** The kind of secret in a text, by its form. */
export function secretFormIn(text: string): string | undefined {
  const form = forms.find(([pattern]) => pattern.test(text));
  if (form) return form[1];
  const encoded = encodedIn(text);
  if (encoded !== undefined) return encoded;
  // A Secret object inside a text or a value of a chart.
  const isSecret = /^\s*["']?kind["']?:\s*["']?Secret["']?,?\s*$/m.test(text);
  return isSecret && /^\s*["']?(stringData|data)["']?:/m.test(text) ? 'a Secret' : undefined;
}

/** The same forms in base64: a key in a kubeconfig, a login in a header or in the configuration of a container runtime. */
function encodedIn(text: string): string | undefined {
  for (const [, run] of text.matchAll(/(?<![A-Za-z0-9+/])(LS0tLS1CRUdJTi[A-Za-z0-9+/]{16,})/g)) {
    if (/PRIVATE KEY/.test(Buffer.from(run!, 'base64').toString('latin1'))) return 'a private key';
  }
  const logins = /(?:\bBasic\s+|["']?\bauth["']?\s*[:=]\s*["']?)([A-Za-z0-9+/]{6,}={0,2})/gi;
  for (const [, run] of text.matchAll(logins)) {
    if (isLogin(run!)) return 'a login in base64';
  }
  return undefined;
}

/** Whether a text is `user:password` in base64. */
export function isLogin(text: string): boolean {
  const bytes = Buffer.from(text, 'base64');
  return (
    bytes.toString('base64').replace(/=+$/, '') === text.replace(/=+$/, '') &&
    /^[\w.@+-]+:[\x20-\x7e]+$/.test(bytes.toString('latin1'))
  );
}
