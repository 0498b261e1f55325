/** Forms of texts that are always secrets, under any name. */
const forms: readonly (readonly [form: RegExp, what: string])[] = [
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----/, 'a private key'],
  [/\$2[abxy]\$\d\d\$[./A-Za-z0-9]{53}/, 'a bcrypt hash'],
  [/\$(argon2(id|i|d)|pbkdf2[-\w]*|scrypt|[156])\$[^\s$]+\$/, 'the hash of a password'],
  [/\bAKIA[0-9A-Z]{16}\b/, 'an AWS access key'],
  [/\bgh[opsur]_[A-Za-z0-9]{36}/, 'a GitHub token'],
  [/\bgithub_pat_\w{40}/, 'a GitHub token'],
  [/\bglpat-[\w-]{20}/, 'a GitLab token'],
  [/\bhf_[A-Za-z0-9]{30}/, 'a Hugging Face token'],
  [/\bxox[abprs]-[\w-]{10}/, 'a Slack token'],
  [/\bsk-[\w-]{20}/, 'an API key'],
  [/\btskey-[\w-]{10}/, 'a Tailscale key'],
  [/\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10}/, 'a signed token'],
  // A user name and a password before a host; placeholders are allowed.
  [/\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@$]*:(?!\$|\{\{)[^\s/:@]+@/i, 'a password in a URL'],
];

/** The kind of secret in a text, by its form. */
export function secretFormIn(text: string): string | undefined {
  const form = forms.find(([pattern]) => pattern.test(text));
  if (form) return form[1];
  // A Secret object inside a text or a value of a chart.
  const isSecret = /^\s*["']?kind["']?:\s*["']?Secret["']?,?\s*$/m.test(text);
  return isSecret && /^\s*["']?(stringData|data)["']?:/m.test(text) ? 'a Secret' : undefined;
}
