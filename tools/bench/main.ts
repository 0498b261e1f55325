import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTool, UsageError } from '../../constructs/cli/options.ts';
import { createField } from './peers.ts';
import { race } from './race.ts';
import { describeGrowth, describeResult } from './report.ts';

const usage = `Measures a synth, all proofs included, beside others that make the same objects: each command whole,
as a user runs it; the middle of several runs in turn.

npm run bench [-- --option] [subject ...]

  subject      examples, or the number of objects of a generated platform (examples 1000 10000)
  --runs <n>   runs of each (5)
  --help       print this`;

const options = { runs: { type: 'string', default: '5' } } as const;

process.exitCode = await runTool(process.argv.slice(2), { usage, options }, ({ values, positionals }) => {
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1)
    throw new UsageError(`--runs takes a number from 1 on, found '${values.runs}'`);
  bench(positionals.length > 0 ? positionals : ['examples', '1000', '10000'], runs);
});

function bench(subjects: readonly string[], runs: number): void {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'hearth-bench-'));
  try {
    const results = subjects.map((subject) => {
      const place = join(folder, subject);
      mkdirSync(place);
      const result = { subject, ...race(createField(root, place, subject), runs) };
      console.log(`${describeResult(result)}\n`);
      return result;
    });
    const [small, large] = results.filter(({ subject }) => subject !== 'examples');
    if (small && large) console.log(describeGrowth(small, large));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
