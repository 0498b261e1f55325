import type { Manifest } from '../../base/manifest.ts';
import type { Problem } from '../../base/problem.ts';
import { type FactsByKind, factsOf } from '../../model/kinds.ts';
import { type Allowed, allowList, isAllowed } from './allowed.ts';
import { wordsIn } from './commands.ts';
import { randomRunIn } from './entropy.ts';
import { isLogin, secretFormIn } from './forms.ts';
import type { Named } from './named.ts';
import { isDigest, isHeader, isLoginName, isPointer, isSecretName } from './names.ts';
import { remember } from './remember.ts';
import { assignmentsIn, visitStrings } from './strings.ts';

/** An object and its name in messages. */
export interface Located {
  readonly where: string;
  readonly manifest: Manifest;
}

/**
 * Reports plaintext secrets in objects: by the name of a value, by its form, or because it looks random.
 *
 * @param known names of Secrets and of their keys, which are not secrets themselves
 */
export function findPlaintext(
  objects: readonly Located[],
  known: ReadonlySet<string>,
  kinds: FactsByKind,
  allowed: readonly Allowed[] = allowList,
): Problem[] {
  const problems: Problem[] = [];
  for (const { where, manifest } of objects) {
    const ciphertexts = factsOf(manifest, kinds).flatMap((facts) => facts.ciphertexts ?? []);
    const report = (found: string | undefined, pathOf: () => string) => {
      if (found !== undefined && !isAllowed(allowed, manifest, pathOf()))
        problems.push(problem(`${where} ${pathOf()}`, found));
    };
    visitStrings(
      manifest,
      ciphertexts,
      (name, text, pathOf) => report(secretIn(name, text, known), pathOf),
      (line, pathOf) => report(valueIn([...wordsIn(line)].filter(isSecret), known), pathOf),
    );
  }
  return problems;
}

/** The same in files that are not objects: files of nodes and documents. */
export function findPlaintextIn(files: ReadonlyMap<string, string>): Problem[] {
  return [...files].flatMap(([path, text]) => {
    const found = secretIn('', text, new Set());
    return found === undefined ? [] : [problem(path, found)];
  });
}

function secretIn(name: string, text: string, known: ReadonlySet<string>): string | undefined {
  const { form, assigned, run } = contentOf(text);
  if (form !== undefined) return form;
  const values = isSecret({ name, text }) ? [{ name, text }, ...assigned] : assigned;
  const value = valueIn(values, known);
  if (value !== undefined) return value;
  if (isHeader(name) && /^(bearer|token|apikey)\s+(?![$<{])\S{4}/i.test(text)) return 'a token in a header';
  if (isLoginName(name) && isLogin(text)) return 'a login in base64';
  if (isLoginName(name) && /^[\w.@+-]+:(?![$/{<*])\S{4,}$/.test(text) && !/:\d+$/.test(text))
    return 'a user with a password';
  if (run === undefined || (isDigest(name) && /^[0-9a-f]+$/.test(text))) return undefined;
  return `what looks like a secret, ${masked(run)}`;
}

function valueIn(values: readonly Named[], known: ReadonlySet<string>): string | undefined {
  const value = values.find((each) => !known.has(each.text));
  return value && `the value of ${value.name}, ${masked(value.text)}`;
}

/** The secrets in a text, independent of its name. */
interface Content {
  /** The kind of secret, by its form. */
  readonly form?: string;
  /** Values under names of secrets. */
  readonly assigned: readonly Named[];
  /** Runs that look random. */
  readonly run?: string;
}

const nothing: Content = { assigned: [] };

const contentOf = remember((text): Content => {
  const form = secretFormIn(text);
  const assigned = [...assignmentsIn(text), ...wordsIn(text)].filter(isSecret);
  const run = randomRunIn(text);
  if (form === undefined && assigned.length === 0 && run === undefined) return nothing;
  return { ...(form !== undefined && { form }), assigned, ...(run !== undefined && { run }) };
});

const isNameOfSecret = remember(isSecretName);

function isSecret({ name, text, isQuoted }: Named): boolean {
  return isNameOfSecret(name) && !isPointer(text, isQuoted);
}

// The message must not contain the secret either.
function masked(text: string): string {
  return `${JSON.stringify(text.slice(0, 2)).slice(0, -1)}..." of ${text.length} characters`;
}

function problem(path: string, found: string): Problem {
  return {
    code: 'plaintext-secret',
    path,
    found: `${found} in plain text`,
    expected: 'no secret in plain text',
    fix: 'Declare it with secret() and pass its key or its name; if it is not a secret, allow it with a reason in constructs/core/verify/plaintext/allowed.ts.',
  };
}
