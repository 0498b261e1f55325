// End-to-end tests on real servers: npm run e2e [-- suite ...]
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Report } from './report.ts';
import type { Suite } from './suite.ts';
import { printTable, type Row } from './table.ts';

const folder = join(import.meta.dirname, 'suites');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3));
const args = process.argv.slice(2);
const unknown = args.filter((name) => !names.includes(name));

if (args.includes('--help') || args.includes('-h')) {
  await help();
} else if (unknown.length > 0) {
  console.error(`no such suite: ${unknown.join(', ')}`);
  await help();
  process.exitCode = 2;
} else {
  await run(args.length > 0 ? args : await usual());
}

async function run(wanted: readonly string[]): Promise<void> {
  // Exiting ends the servers.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  const report = new Report();
  const rows: Row[] = [];
  for (const name of wanted) {
    console.log(`\n${name}`);
    const suite = await load(name);
    const start = { time: performance.now(), passed: report.passed, failed: report.failures.length };
    try {
      await suite.run(report);
    } catch (error) {
      await report.check(`${name} runs to its end`, () => {
        throw error;
      });
    }
    rows.push({
      part: suite.part,
      suite: name,
      seconds: Math.round((performance.now() - start.time) / 1000),
      passed: report.passed - start.passed,
      failed: report.failures.length - start.failed,
    });
  }
  printTable(rows);
  report.summarize();
  process.exitCode = report.failures.length > 0 ? 1 : 0;
}

async function usual(): Promise<string[]> {
  const suites = await Promise.all(names.map(load));
  return names.filter((_, index) => !suites[index]?.optIn);
}

async function help(): Promise<void> {
  console.log('usage: npm run e2e [-- suite ...]\n\nWithout a suite, all of them run but those marked:');
  for (const name of names) {
    const { purpose, optIn } = await load(name);
    console.log(`  ${name.padEnd(18)} ${purpose}${optIn ? ' (only when named)' : ''}`);
  }
  console.log('\nThe servers are built once, with Go, into the cache; the first run takes minutes longer.');
}

async function load(name: string): Promise<Suite> {
  const { default: suite }: { default: Suite } = await import(`./suites/${name}.ts`);
  return suite;
}
