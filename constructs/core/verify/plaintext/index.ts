import type { Manifest } from '../../base/manifest.ts';
import type { Problem } from '../../base/problem.ts';
import { type Allowed, allowList, isAllowed } from './allowed.ts';
import { randomRunIn } from './entropy.ts';
import { secretFormIn } from './forms.ts';
import { isPointer, isSecretName } from './names.ts';
import { assignmentsIn, type Named, stringsOf } from './strings.ts';

/** An object, and where a person finds it. */
export interface Located {
  readonly where: string;
  readonly manifest: Manifest;
}

/**
 * Secrets that stand in the open somewhere in the objects: by the name of a value, by its form, or because it looks
 * random.
 *
 * @param known names of Secrets and of their keys, which are no secrets themselves
 */
export function findPlaintext(
  objects: readonly Located[],
  known: ReadonlySet<string>,
  allowed: readonly Allowed[] = allowList,
): Problem[] {
  return objects.flatMap(({ where, manifest }) => {
    const problems: Problem[] = [];
    for (const named of stringsOf(manifest)) {
      const found = secretIn(named, known);
      if (found && !isAllowed(allowed, manifest, named))
        problems.push(problem(`${where} ${named.path}`, found));
    }
    return problems;
  });
}

/** The same in files that are no objects: what nodes get, and what people read. */
export function findPlaintextIn(files: ReadonlyMap<string, string>): Problem[] {
  return [...files].flatMap(([path, text]) => {
    const found = secretIn({ path, name: '', text }, new Set());
    return found === undefined ? [] : [problem(path, found)];
  });
}

function secretIn(named: Named, known: ReadonlySet<string>): string | undefined {
  const form = secretFormIn(named.text);
  if (form !== undefined) return form;
  for (const { name, text, isQuoted } of [named, ...assignmentsIn(named)]) {
    if (isSecretName(name) && !isPointer(text, isQuoted) && !known.has(text))
      return `the value of ${name}, ${masked(text)}`;
  }
  const run = randomRunIn(named.text);
  return run === undefined ? undefined : `what looks like a secret, ${masked(run)}`;
}

// A message is no place for it either.
function masked(text: string): string {
  return `${JSON.stringify(text.slice(0, 2)).slice(0, -1)}..." of ${text.length} characters`;
}

function problem(path: string, found: string): Problem {
  return {
    path,
    found: `${found} in the open`,
    expected: 'no secret in what anybody may read',
    fix: 'Declare it with secret() and pass its key or its name; if it is none, allow it with a reason in constructs/core/verify/plaintext/allowed.ts.',
  };
}
