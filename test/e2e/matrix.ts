import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { temporaryFolder } from './process.ts';
import { CheckError, expectNone, type Report } from './report.ts';

const root = join(import.meta.dirname, '../..');

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

/**
 * Runs tests of which `npm test` runs a part, with all of their cases; each file is a check.
 *
 * @param files paths of the tests
 */
export async function runMatrix(report: Report, files: readonly string[]): Promise<void> {
  const { testResults } = await report.step('all cases', () => runVitest(files));
  for (const { name, message, assertionResults } of testResults) {
    await report.check(`${assertionResults.length} tests of ${relative(join(root, 'test'), name)}`, () => {
      if (assertionResults.length === 0) throw new CheckError(message);
      expectNone(
        assertionResults
          .filter(({ status }) => status !== 'passed')
          .map((it) => `${it.fullName}: ${it.failureMessages?.[0]?.split('\n')[0] ?? it.status}`),
      );
    });
  }
}

/** @throws CheckError when there is no report. */
async function runVitest(files: readonly string[]): Promise<Results> {
  const file = join(temporaryFolder(), 'report.json');
  const child = spawn(
    process.execPath,
    [
      ...[join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...files],
      ...['--reporter=json', `--outputFile=${file}`],
    ],
    { cwd: root, env: { ...process.env, TEST_CASES: 'all' }, stdio: ['ignore', 'ignore', 'pipe'] },
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
