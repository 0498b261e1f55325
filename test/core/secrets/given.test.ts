import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { given } from '../../../constructs/core/model/generator.ts';
import { askerFor } from '../../../tools/secrets/given.ts';
import { promptHidden } from '../../../tools/secrets/prompt.ts';
import type { Context } from '../../../tools/secrets/workspace.ts';
import { contractFor } from './workbench.ts';

const { contract } = contractFor({ secrets: { free: { token: given('the provider') } } });
const free = contract.get('app-free/token')!;
const inFile = { ...free, inFile: true };

const surroundings = (over: Partial<Context>): Context => ({
  clusters: new Map(),
  folder: '',
  keys: '',
  packages: '',
  environment: {},
  print: () => {},
  tell: () => {},
  isShown: false,
  keepFromOthers: () => {},
  now: new Date(),
  ...over,
});
const fromEnvironment = (value: string) =>
  askerFor(contract, surroundings({ environment: { HEARTH_SECRET_APP_FREE_TOKEN: value } }));

describe('a value that a person gives', () => {
  it('is used without the line break at its end', async () => {
    expect(await fromEnvironment(' a "b" %c\\ \n')(free)).toBe(' a "b" %c\\ ');
    expect(await fromEnvironment('')(free)).toBeUndefined();
    expect(await askerFor(contract, surroundings({}))(free)).toBeUndefined();
  });

  it.each(['a"b', 'a\\b', 'a%b', 'a\nb'])(
    'may not break the file that it becomes a part of: %j',
    async (value) => {
      await expect(fromEnvironment(value)(inFile)).rejects.toThrow('for a file');
      await expect(fromEnvironment(value)(inFile)).rejects.not.toThrow(value);
      expect(await fromEnvironment(value)(free)).toBe(value);
    },
  );

  it('is asked for again until it is valid', async () => {
    const answers = ['a"b', 'fits'];
    const told: string[] = [];
    const ask = askerFor(
      contract,
      surroundings({ prompt: async () => answers.shift()!, tell: (line) => told.push(line) }),
    );
    expect(await ask(inFile)).toBe('fits');
    expect(told).toEqual([expect.stringContaining('a quote, backslash')]);
  });
});

describe('a hidden prompt', () => {
  const asked = (keys: string) => {
    const input = new PassThrough();
    const output = new PassThrough();
    const answer = promptHidden(input, output, 'token: ');
    input.end(keys);
    return { answer, shown: () => String(output.read()) };
  };

  it('shows the question and not the typed or pasted answer', async () => {
    const { answer, shown } = asked('hunter2 is pasted\r\n');
    expect(await answer).toBe('hunter2 is pasted');
    expect(shown()).toBe('token: \n');
  });

  it('supports backspace', async () => {
    expect(await asked('huntex\u007fr2\r').answer).toBe('hunter2');
  });

  it('returns an empty answer when the input ends', async () => {
    expect(await asked('').answer).toBe('');
  });

  it('ends with Ctrl-C', async () => {
    await expect(asked('hunt\u0003').answer).rejects.toThrow('interrupted, and nothing was written');
  });
});
