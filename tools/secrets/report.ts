import { table } from '../../constructs/cli/table.ts';
import { distinctSorted } from '../../constructs/core/base/collections.ts';
import type { Rotation } from '../../constructs/core/model/generator.ts';
import { originOf } from '../../constructs/core/secrets/describe.ts';
import { fingerprintOf } from '../../constructs/core/secrets/fingerprint.ts';
import { missingSecrets } from '../../constructs/core/secrets/missing.ts';
import { variableOf } from '../../constructs/core/secrets/variable.ts';
import type { Change } from './fill.ts';
import { keyFile } from './keys.ts';
import { restartsOf } from './restarts.ts';
import type { Context, Workspace } from './workspace.ts';

/** Prints the result for each value and what is left to do; true when no requested value is missing. */
export function report(workspace: Workspace, { print }: Context, changes: readonly Change[]): boolean {
  const { name, contract, file, build } = workspace;
  const lacking = changes.filter(({ what }) => what === 'not given');
  if (changes.length > 0) {
    const rows = changes.map(({ id, what, why }) => [what, id, why]);
    print(table(rows.sort(byColumns), { indent: '  ' }));
  }
  for (const { id } of lacking) {
    const entry = contract.get(id);
    if (entry)
      print(`\n${id}: ${originOf(entry.key)}\n  at a terminal, in ${variableOf(id)}, or by --from-fd`);
  }
  for (const { id, what } of changes) {
    const { rotation } = contract.get(id)!.key.generator;
    if (rotation && (what === 'rotated' || what === 'not given')) print(stepsOf(id, rotation));
  }
  const rotated = changes.flatMap(({ id, what }) => (what === 'rotated' ? [contract.get(id)!] : []));
  const restarts = distinctSorted(rotated.flatMap((entry) => restartsOf(build, entry)));
  if (restarts.length > 0) print(`  when it is pushed, these start or run again: ${restarts.join(', ')}`);
  const counts = ['made', 'rotated', 'sealed again', 'not given'].map(
    (what) => `${changes.filter((change) => change.what === what).length} ${what}`,
  );
  print(`${name}  ${counts.join(', ')}`);
  if (changes.length > lacking.length)
    print(`${file} is written; run \`npm run synth\`, look at the changes and commit both`);
  return lacking.length === 0;
}

/** The steps that a person takes. */
function stepsOf(id: string, { steps, chosen = false }: Rotation): string {
  const lines = steps.map((step, index) => `  ${index + 1}. ${step}`);
  const when = chosen ? 'it takes effect only by these steps' : 'for it to take effect everywhere';
  return `\n${id}: ${when}\n${lines.join('\n')}`;
}

/** Prints the path of the private key, and the consequences of losing it. */
export function keyNotice({ keyFolder, name }: Workspace, certificate: string): string {
  return [
    `The private key is ${keyFile(keyFolder, fingerprintOf(certificate))}`,
    'It is the one thing that is not in git: put a copy where your other backups are.',
    `\`npm run secrets -- export-key ${name}\` hands it to the cluster.`,
  ].join('\n');
}

/** How many values there are and how many of them are not sealed. */
export function countLine({ name, contract, sealed }: Workspace): string {
  return `${name}  ${missingSecrets(contract, sealed).length} of ${contract.size} values not yet sealed`;
}

function byColumns(a: readonly string[], b: readonly string[]): number {
  return a.join(' ') < b.join(' ') ? -1 : 1;
}
