import { X509Certificate } from 'node:crypto';
import { table } from '../../../constructs/cli/table.ts';
import { fingerprintOf } from '../../../constructs/core/secrets/fingerprint.ts';
import { audit, type Finding } from '../audit.ts';
import { auditOpened } from '../opened.ts';
import type { Context, Workspace } from '../workspace.ts';

/** Prints problems of the sealed values, which are opened when the private key is here; false when there is one. */
export function auditValues(workspace: Workspace, { print, now }: Context): boolean {
  const { name, contract, sealed } = workspace;
  const findings = [...audit(contract, sealed, now), ...auditPrivately(workspace)];
  if (findings.length > 0) {
    const rows = findings.map(({ id, what, why, command }) => [what, id, why, command]);
    print(table(rows, { indent: '  ' }));
  }
  print(
    findings.length === 0
      ? `${name}  ${contract.size} values are sealed as they should be`
      : `${name}  ${findings.length} ${findings.length === 1 ? 'finding' : 'findings'} in ${contract.size} values`,
  );
  if (workspace.privateKeys.size === 0) print('nothing was opened: there is no private key here');
  return findings.length === 0;
}

/** The problems that show with the private keys on this machine. */
function auditPrivately({ sealed, contract, privateKeys, otherKeys }: Workspace): Finding[] {
  const { certificate } = sealed;
  if (certificate === undefined || privateKeys.size === 0) return [];
  const fingerprint = fingerprintOf(certificate);
  const key = privateKeys.get(fingerprint);
  if (key && new X509Certificate(certificate).checkPrivateKey(key))
    return auditOpened(contract, sealed, privateKeys, otherKeys);
  const why = key
    ? `sealing-${fingerprint}.key is the private key of another certificate`
    : 'its private key is not among those that are here: it may be the certificate of somebody else';
  const command = 'restore its line from git, or the key from your backup';
  return [{ id: 'certificate', what: 'other key', why, command }];
}
