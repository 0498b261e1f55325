// Runs one suite, as the process that `npm run e2e` starts for it: node tools/run.mjs test/e2e/runner/one.ts <suite>
import { Report } from '../report.ts';
import type { Message } from './child.ts';
import { loadSuite } from './suites.ts';

const name = process.argv[2] ?? '';
// The exit ends the servers, and so does the end of the parent.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
process.on('disconnect', () => process.exit(130));

const report = new Report({
  begin: (work) => tell({ type: 'begin', name: work }),
  end: (work) => tell({ type: 'end', name: work }),
});
try {
  await (await loadSuite(name)).run(report);
} catch (error) {
  await report.check(`${name} runs to its end`, () => {
    throw error;
  });
}
process.send?.({ type: 'result', passed: report.passed, failures: report.failures }, () => process.exit(0));

function tell(message: Message): void {
  if (process.connected) process.send?.(message);
}
