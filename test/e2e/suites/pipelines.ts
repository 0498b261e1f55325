import { tool } from '../../../tools/pinned.ts';
import { runProgram } from '../pipelines/program.ts';
import { locks, pipelines, pythonWith } from '../pipelines/python.ts';
import { foldersExcept, type Suite } from '../suite.ts';

const suite: Suite = {
  purpose: 'the Python of the pipelines: format, types, and tests with the real MLflow and DVC',
  part: 'lifecycle',
  tools: ['minio'],
  unaffectedBy: [
    ...foldersExcept('pipelines/*.py', 'test/e2e/pipelines'),
    'constructs',
    'imports',
    'tools/import',
  ],
  async run(report) {
    const python = await pythonWith(report, 'pipelines', locks);
    const minio = tool('minio', (line) => report.note(line));
    const run = (...args: readonly string[]) =>
      runProgram(python, ['-m', ...args], pipelines, { MINIO: minio });
    // The tests take the longest, so the two linters run beside them.
    const tests = run('pytest').catch((error: Error) => error);
    await report.check('ruff has nothing to say', async () => {
      await run('ruff', 'check', '--no-cache', '.');
      await run('ruff', 'format', '--no-cache', '--check', '.');
    });
    await report.check('mypy has nothing to say', async () => {
      await run('mypy');
    });
    await report.check('the tests pass', async () => {
      const output = await tests;
      if (output instanceof Error) throw output;
      report.note(output.trim().split('\n').at(-1) ?? '');
    });
  },
};

export default suite;
