import type { Named } from './named.ts';

/** Flags whose next word is a secret in the program that takes them. */
const flags: readonly (readonly [program: RegExp, flag: RegExp])[] = [
  [/\b(mysql|mariadb)[\w-]*\b/, /(?:^|\s)-p['"]?([^\s'"-][^\s'"]*)/g],
  [/\bredis-cli\b/, /(?:^|\s)-a\s+['"]?([^\s'"]+)/g],
  // Short flags of curl stand together: `-sSu me:password`.
  [/\bcurl\b/, /(?:^|\s)-[A-Za-z]*u\s*['"]?[^\s:'"$]+:([^\s'"]+)/g],
  [/--password-stdin\b/, /\b(?:echo|printf)\s+(?:-n\s+)?['"]?([^\s'"]+)['"]?\s*\|/g],
  [/\bsshpass\b/, /(?:^|\s)-p\s*['"]?([^\s'"]+)/g],
  [/\bldap\w+\b/, /(?:^|\s)-w\s*['"]?([^\s'"]+)/g],
  [
    /\b(docker|podman|skopeo|helm|buildah|crane|oras)\b.*\blogin\b|\bmongo\w*\b/,
    /(?:^|\s)-p\s+['"]?([^\s'"]+)/g,
  ],
  [/\bsmbclient\b|\bmount\.cifs\b/, /(?:^|\s)-U\s*['"]?[^\s'"%]+%([^\s'"]+)/g],
  [/\bmc\s+(alias\s+set|config\s+host\s+add)\b/, /\b(?:set|add)\s+\S+\s+\S+\s+\S+\s+['"]?([^\s'"]+)/g],
  [/(?:^|\s)-u\s/, /(?:^|\s)-u\s+\S+\s+-p\s+(?!\d+(?:\s|$))['"]?([^\s'"]+)/gi],
];

/** `-u user:password`; a user and a group are two numbers, or the same, or one of these groups. */
const login =
  /(?:^|\s)(?:-u|--user|--proxy-user|--userpwd|--auth|--creds|--dest-creds|--src-creds|-U)[\s=]*['"]?([^\s:'"$]+):([^\s'"]+)/g;
const group = /^(\d+|nogroup|root|users|staff|wheel|daemon|docker|www-data)$/;

/** A flag and its value as the next word. */
const long = /(?:^|\s)--?([a-z][\w-]*)\s+(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"'-][^\s"']*))/gi;

/** Lines of a configuration that parts name and value by a space. */
const line =
  /^[ \t]*(requirepass|masterauth|auth_pass|bindpw|rootpw|password|passwd|secret|token)[ \t]+(\S+)[ \t]*$/gim;

/** A value of YAML on the line below its name: one word in a block of text, or as the first item of a list. */
const block =
  /^[ \t-]*["']?([A-Za-z][\w.-]*)["']?:[ \t]*(?:[|>][-+]?)?[ \t]*\n[ \t]+(?:-[ \t]+)?(?![\w.-]+:(?:\s|$))(\S+)[ \t]*$/gm;

/** `<password>value</password>`. */
const element = /<([A-Za-z][\w.-]*)>([^<>\n]+)<\/\1>/g;

/** The query of a URL, and `${NAME:-value}` of a shell, which other signs stand around. */
const within = /[?&]([\w.-]+)=([^&\s"']+)|\$\{(\w+):?[-=]([^}]+)\}/g;

/** A name and its value as two fields side by side, in YAML, JSON or XML. */
const pair =
  /\b(?:name|key)["']?\s*[:=]\s*["']?([\w.-]+)["']?[\s,]+["']?value["']?\s*[:=]\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"',}]+))/gi;

/** Values that words of a command line, or lines without a sign between name and value, give to names. */
export function* wordsIn(text: string): Generator<Named> {
  for (const [, key, value, variable, ifUnset] of text.matchAll(within))
    yield { name: key ?? variable ?? '', text: value ?? ifUnset ?? '' };
  for (const [, name, double, single, plain] of text.matchAll(pair))
    yield { name: name!, text: double ?? single ?? plain ?? '' };
  if (!/\s|</.test(text)) return;
  for (const [, name, double, single, plain] of text.matchAll(long)) {
    const value = double ?? single ?? plain ?? '';
    // `--password PASSWORD` in a text that explains.
    if (value !== name!.replaceAll('-', '_').toUpperCase())
      yield { name: name!, text: value, isQuoted: true };
  }
  for (const [, user, password] of text.matchAll(login)) {
    if (!group.test(password!) && user !== password) yield { name: 'password', text: password! };
  }
  for (const [program, flag] of flags) {
    if (!program.test(text)) continue;
    for (const [, value] of text.matchAll(flag)) yield { name: 'password', text: value! };
  }
  for (const [, name, value] of text.matchAll(line))
    yield { name: /auth|pw/.test(name!) ? 'password' : name!, text: value!, isQuoted: false };
  for (const [, name, value] of text.matchAll(block)) yield { name: name!, text: value!, isQuoted: false };
  for (const [, name, value] of text.matchAll(element)) yield { name: name!, text: value! };
}

/** The command line of a container as one text; nothing where there is none. */
export function commandLineOf(command: unknown, args: unknown, image: unknown): string | undefined {
  const words = [command, args].flatMap((list) => (Array.isArray(list) ? list : []));
  // Without a command, the name of the image stands for its program.
  const program = Array.isArray(command) || typeof image !== 'string' ? '' : image.replace(/^.*\//, '');
  return lineOf([program.replace(/[:@].*$/, ''), ...words]);
}

/** Words as one text, without those that are texts of their own; nothing when none of them is a flag. */
export function lineOf(words: readonly unknown[]): string | undefined {
  if (!words.every((word) => typeof word === 'string')) return undefined;
  if (!words.some((word) => word.startsWith('-'))) return undefined;
  return words.map((word) => word.replaceAll(/\s+/g, '_')).join(' ');
}
