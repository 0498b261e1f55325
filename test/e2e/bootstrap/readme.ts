import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CheckError } from '../report.ts';

/** The commands in the README from bare hosts to the platform; the last one is the bootstrap. */
export function wayFromBareHosts(): { readonly before: readonly string[]; readonly bootstrap: string[] } {
  const text = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
  const [, block = ''] = text.match(/^## From bare hosts.*?^```sh\n(.*?)^```/ms) ?? [];
  const commands = block
    .trim()
    .replaceAll(/ +#.*$/gm, '')
    .split('\n');
  const [, args] = commands.at(-1)?.match(/^bootstrap\/bootstrap\.sh homelab (.+)$/) ?? [];
  if (!args) throw new CheckError('the README does not end its way from bare hosts with the bootstrap');
  return { before: commands.slice(0, -1), bootstrap: args.split(' ') };
}
