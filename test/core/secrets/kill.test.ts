import { spawn } from 'node:child_process';
import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSealedFile } from '../../../constructs/core/secrets/sealed-file.ts';
import { readKeys } from '../../../tools/secrets/keys.ts';
import { unseal } from '../../../tools/secrets/seal.ts';
import { node } from '../../support/node.ts';
import { isFull, selected } from '../../support/selection.ts';
import { acme, Sandbox } from './sandbox.ts';

const seed = 20_261_121;
const planted = 'planted-value-Zq8mW3xK7pR2vT9y';
const given = { environment: { HEARTH_SECRET_ISSUER_DNS_TOKEN: planted } };
const commands = [['init'], ['generate'], ['rotate', 'issuer-dns/token'], ['rekey']] as const;

interface Moment {
  readonly argv: readonly string[];
  readonly moment: number;
}

/** Runs a command in a process of its own that is killed before its n-th step; resolves to what it printed. */
function runTool({ root }: Sandbox, moment: number, argv: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const args = ['tools/run.mjs', 'test/core/secrets/killed-tool.ts', root, String(moment), ...argv];
    const child = spawn(node, args, {
      stdio: ['ignore', 'pipe', 'inherit'],
      // All files that it may leave behind are in the sandbox.
      env: { ...process.env, HOME: root, TMPDIR: root, HEARTH_SECRET_ISSUER_DNS_TOKEN: planted },
    });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
    });
    child.on('error', reject);
    child.on('close', () => resolve(output));
  });
}

const count = isFull ? 40 : 12;

test(`killed at ${count} of 40 random moments (seed ${seed})`, { timeout: 120_000 }, async () => {
  const empty = new Sandbox();
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  writeFileSync(join(empty.root, 'ready.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const begun = new Sandbox(empty);
  // With an existing key, which also decrypts faster than the one that init would make.
  expect(await runTool(begun, Number.POSITIVE_INFINITY, ['init'])).toMatch(/^\d+$/);
  const complete = new Sandbox(begun);
  expect(await complete.run(['generate'], acme, given)).toBe(0);
  const before = { init: empty, generate: begun, rotate: complete, rekey: complete };

  // The last steps write the file, where a kill is most dangerous: they are always among the moments.
  const always: Moment[] = [];
  const others: Moment[] = [];
  for (const argv of commands) {
    const whole = new Sandbox(before[argv[0]]);
    const steps = Number(await runTool(whole, Number.POSITIVE_INFINITY, argv));
    expect(steps, `steps of ${argv[0]}`).toBeGreaterThan(8);
    expect(stateOf(whole, null)).toBe('new');
    whole.remove();
    for (let moment = 0; moment < steps; moment++)
      (moment < steps - 2 ? others : always).push({ argv, moment });
  }
  const chosen = fc.sample(fc.shuffledSubarray(others, { minLength: 32, maxLength: 32 }), {
    seed,
    numRuns: 1,
  });
  const moments = [...always, ...selected(chosen.flat(), 8)];
  expect(moments).toHaveLength(count);

  const seen = new Set<string>();
  const queue = moments.values();
  const worker = async () => {
    for (const { argv, moment } of queue) {
      const old = before[argv[0] as keyof typeof before];
      const sandbox = new Sandbox(old);
      const at = `${argv[0]} killed before step ${moment}`;
      expect(await runTool(sandbox, moment, argv), `${at} came too late`).toBe('');
      const state = stateOf(sandbox, old.file);
      seen.add(`${argv[0]} ${state}`);
      expect(filesWith(sandbox.root, planted), at).toEqual([]);
      // The next run succeeds despite remaining files.
      if (leftovers(sandbox).length > 0) {
        if (sandbox.file === null)
          expect(await runTool(sandbox, Number.POSITIVE_INFINITY, ['init']), at).toMatch(/^\d+$/);
        else expect(await sandbox.run(['generate'], acme, given), at).toBe(0);
        expect(leftovers(sandbox), at).toEqual([]);
      }
      sandbox.remove();
    }
  };
  await Promise.all([worker(), worker()]);
  expect([...seen].sort()).toEqual(commands.flatMap(([name]) => [`${name} new`, `${name} old`]).sort());
  for (const sandbox of [empty, begun, complete]) sandbox.remove();
});

/** Checks that the old or the new state is complete, and that an existing key decrypts every value. */
function stateOf(sandbox: Sandbox, old: string | null): 'old' | 'new' {
  const folder = join(sandbox.keys, 'single');
  for (const name of entriesOf(folder)) {
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
    if (name.startsWith('sealing-')) createPrivateKey(readFileSync(join(folder, name)));
  }
  if (sandbox.file === old) return 'old';
  const { file, problems } = parseSealedFile(sandbox.file!, 'x');
  expect(problems).toEqual([]);
  const keys = readKeys(folder);
  for (const { certificate, length, sealed } of file.entries.values()) {
    for (const [scope, text] of Object.entries(sealed))
      expect(Buffer.byteLength(unseal(text, keys.get(certificate)!, scope))).toBe(length);
  }
  return 'new';
}

/** Locks and unfinished files, which the next run uses or deletes. */
function leftovers({ clusters }: Sandbox): string[] {
  return readdirSync(clusters).filter((name) => name.startsWith('.'));
}

/** Files below a folder that contain a value, plain, encoded, or a part of it. */
function filesWith(folder: string, value: string): string[] {
  const bytes = Buffer.from(value);
  const forms = [bytes, bytes.subarray(8, 20), bytes.toString('hex'), bytes.toString('base64').slice(0, 20)];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => forms.some((form) => readFileSync(path).includes(form)));
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
