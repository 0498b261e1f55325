import { keyPath } from '../base/path.ts';
import { isCertificates } from '../base/pem.ts';
import type { Problem } from '../base/problem.ts';
import { isPrintable, quoted } from '../base/words.ts';

/**
 * Every text and key of a cluster file that is more than one line, or holds what cannot be seen; certificates in PEM form
 * have several lines and are no problem. Texts become lines of
 * the bootstrap's plan, arguments and headers: a line break in one would begin a line of its own there.
 */
export function checkCharacters(value: unknown, path = ''): Problem[] {
  if (typeof value === 'string')
    return isPrintable(value) || isCertificates(value) ? [] : [unprintable(path, value)];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, i) => checkCharacters(item, keyPath(path, i)));
  return Object.entries(value).flatMap(([key, item]) => [
    ...(isPrintable(key) ? [] : [unprintable(keyPath(path, key), key)]),
    ...checkCharacters(item, keyPath(path, key)),
  ]);
}

function unprintable(path: string, text: string): Problem {
  return {
    code: 'unprintable-character',
    path: path || 'the cluster file',
    found: `${quoted(text)}, with a line break or a character that cannot be seen`,
    expected: 'one line of visible characters',
    fix: 'Remove that character.',
  };
}
