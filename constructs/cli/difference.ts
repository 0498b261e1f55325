import { paint } from './paint.ts';

/** Files by what happened, or would happen, to them. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** One line a file with its sign, at most so many. */
export function listChanges({ added, changed, removed }: Changes, limit = Number.POSITIVE_INFINITY): string {
  const lines = [
    ...added.map((path) => paint('green', `  + ${path}`)),
    ...changed.map((path) => paint('yellow', `  ~ ${path}`)),
    ...removed.map((path) => paint('red', `  - ${path}`)),
  ];
  const rest = lines.length - limit;
  return [...lines.slice(0, limit), ...(rest > 0 ? [paint('dim', `    and ${rest} more`)] : [])].join('\n');
}
