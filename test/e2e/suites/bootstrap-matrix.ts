import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { temporaryFolder } from '../process.ts';
import { CheckError, expectNone } from '../report.ts';
import type { Suite } from '../suite.ts';

const root = join(import.meta.dirname, '../../..');

/** The part of Vitest's JSON report that is read here. */
interface Results {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

const suite: Suite = {
  purpose:
    'the bootstrap killed, broken and refused in every case, on hosts that are folders; npm test runs a part',
  part: 'delivery',
  tools: [],
  async run(report) {
    const { testResults } = await report.step('all cases', runVitest);
    for (const { name, message, assertionResults } of testResults) {
      await report.check(`${assertionResults.length} tests of ${basename(name)}`, () => {
        if (assertionResults.length === 0) throw new CheckError(message);
        expectNone(
          assertionResults
            .filter(({ status }) => status !== 'passed')
            .map((it) => `${it.fullName}: ${it.failureMessages?.[0]?.split('\n')[0] ?? it.status}`),
        );
      });
    }
  },
};

/** Runs the tests with the configuration that selects all cases. @throws CheckError when there is no report. */
async function runVitest(): Promise<Results> {
  const file = join(temporaryFolder(), 'report.json');
  const child = spawn(
    process.execPath,
    [
      ...[join(root, 'node_modules/vitest/vitest.mjs'), 'run'],
      ...['--config', 'test/e2e/bootstrap-matrix.config.ts', '--reporter=json', `--outputFile=${file}`],
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const end = () => child.kill();
  process.once('exit', end);
  let errors = '';
  child.stderr.on('data', (data) => {
    errors += data;
  });
  await new Promise((resolve) => child.on('close', resolve));
  process.removeListener('exit', end);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new CheckError(`Vitest wrote no report:\n${errors}`);
  }
}

export default suite;
