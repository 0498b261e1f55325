import { table } from '../../../constructs/cli/table.ts';
import { audit } from '../audit.ts';
import type { Context, Workspace } from '../workspace.ts';

/** Prints problems of the sealed values; false when there is one. */
export function auditValues(workspace: Workspace, { print, now }: Context): boolean {
  const { name, contract, sealed } = workspace;
  const findings = audit(contract, sealed, now);
  if (findings.length > 0) {
    print(
      table(
        findings.map(({ id, what, why, command }) => [what, id, why, command]),
        { indent: '  ' },
      ),
    );
  }
  print(
    findings.length === 0
      ? `${name}  ${contract.size} values are sealed as they should be`
      : `${name}  ${findings.length} ${findings.length === 1 ? 'finding' : 'findings'} in ${contract.size} values`,
  );
  return findings.length === 0;
}
