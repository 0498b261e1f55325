import { table } from '../../../constructs/cli/table.ts';
import { daysOf } from '../../../constructs/core/model/generator.ts';
import { originOf } from '../../../constructs/core/secrets/describe.ts';
import { daysBetween } from '../audit.ts';
import { countLine } from '../report.ts';
import type { Context, Workspace } from '../workspace.ts';

/** Prints every value of the platform with its origin, its readers and its age. */
export function list(workspace: Workspace, { print, now }: Context): boolean {
  const { contract, sealed } = workspace;
  const rows = [...contract.values()].map(({ id, key, scopes }) => {
    const entry = sealed.entries.get(id);
    const days = daysOf(key.generator);
    const age = entry
      ? `${daysBetween(entry.date, now)} days`
      : key.generator.optional
        ? 'optional'
        : 'missing';
    return [id, originOf(key), scopes.join(' '), age, days === undefined ? '' : `of ${days}`];
  });
  if (rows.length > 0) print(table(rows));
  print(countLine(workspace));
  return true;
}
