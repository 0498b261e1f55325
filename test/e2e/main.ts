// End-to-end tests on real servers: npm run e2e [-- --all | suite ...]
import { join } from 'node:path';
import { cached, cacheFolder, type Tool } from '../../tools/pinned.ts';
import { buildTools } from '../../tools/provide.ts';
import { runSuite } from './runner/child.ts';
import { fingerprintOf, inputsOf, readRepository, surroundingsOf } from './runner/inputs.ts';
import { type Result, runSuites } from './runner/schedule.ts';
import { Stamps } from './runner/stamps.ts';
import { loadSuite, suiteNames } from './runner/suites.ts';
import type { Suite } from './suite.ts';
import { tableOf } from './table.ts';

interface Named {
  readonly name: string;
  readonly suite: Suite;
}

const args = process.argv.slice(2);
const all = args.includes('--all');
const named = args.filter((arg) => arg !== '--all');
const unknown = named.filter((name) => !suiteNames.includes(name));
const suites = await Promise.all(
  suiteNames.map(async (name): Promise<Named> => ({ name, suite: await loadSuite(name) })),
);

if (args.includes('--help') || args.includes('-h')) {
  help();
} else if (unknown.length > 0) {
  console.error(`no such suite: ${unknown.join(', ')}`);
  help();
  process.exitCode = 2;
} else {
  // Exiting ends the suites.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  await run(suites.filter(({ name, suite }) => (named.length > 0 ? named.includes(name) : !suite.optIn)));
}

async function run(wanted: readonly Named[]): Promise<void> {
  const stamps = new Stamps(join(cacheFolder, 'passed'));
  const before = fingerprints(wanted);
  // A named suite always runs.
  const skipped = wanted.filter(
    ({ name }) => !all && named.length === 0 && stamps.passedWith(name, before.get(name) ?? ''),
  );
  const due = wanted.filter((one) => !skipped.includes(one));
  for (const { name } of skipped)
    console.log(`${name}: skipped, nothing that it depends on has changed since it passed`);
  await buildMissing(due);

  const results = await runSuites(due, async (one, together) => {
    console.log(`\n${one.name}`);
    return runSuite(one, together ? `${one.name.padEnd(10)} | ` : '');
  });
  const after = fingerprints(due);
  for (const { name, verdict } of results) {
    const fingerprint = before.get(name);
    const steady = verdict === 'passed' && fingerprint !== undefined && fingerprint === after.get(name);
    if (steady) stamps.passed(name, fingerprint);
    else stamps.forget(name);
  }
  summarize([
    ...results,
    ...skipped.map(
      ({ name, suite }): Result => ({ name, part: suite.part, verdict: 'skipped', attempts: [] }),
    ),
  ]);
}

/** A hash for each suite of all inputs of its result; empty outside of git. */
function fingerprints(of: readonly Named[]): ReadonlyMap<string, string> {
  const files = readRepository();
  if (files === undefined) return new Map();
  return new Map(
    of.map(({ name, suite }) => {
      const inputs = inputsOf(files.keys(), suite).map((path) => [path, files.get(path)!] as const);
      return [name, fingerprintOf(new Map(inputs), surroundingsOf(suite))];
    }),
  );
}

async function buildMissing(due: readonly Named[]): Promise<void> {
  const needed = new Set<Tool>(due.flatMap(({ suite }) => suite.tools));
  const missing = [...needed].filter((name) => cached(name) === undefined);
  if (missing.length > 0) await buildTools(missing);
}

function summarize(results: readonly Result[]): void {
  console.log(`\n${tableOf(results)}\n`);
  for (const { name, verdict, attempts } of results) {
    const [first] = attempts;
    if (verdict === 'unsteady')
      console.log(`unsteady: ${name} failed and passed when it ran again: ${first?.failures.join('; ')}`);
    else for (const failure of attempts.at(-1)?.failures ?? []) console.log(`failed: ${failure}`);
  }
  const last = results.flatMap(({ attempts }) => attempts.slice(-1));
  const passed = last.reduce((sum, attempt) => sum + attempt.passed, 0);
  const failed = last.reduce((sum, attempt) => sum + attempt.failures.length, 0);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

function help(): void {
  console.log(`usage: npm run e2e [-- --all | suite ...]

Without a suite, all of them run but those that are marked, and those that passed here already with the same repository
and system, which --all runs too:`);
  for (const { name, suite } of suites)
    console.log(`  ${name.padEnd(18)} ${suite.purpose}${suite.optIn ? ' (only when named)' : ''}`);
  console.log('\nThe tools are built once, with Go, into the cache; the first run takes minutes longer.');
}
