import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rulesBy } from '../tools/tables/collect.ts';
import { sourcesIn } from './support/imports.ts';

const files = await rulesBy(
  (top, folder) => import(new URL(`../${top}/${folder}/problems.ts`, import.meta.url).href),
);
const rules = [...files.values()].flatMap((file) => Object.entries(file.rules));
const codes = rules.map(([code]) => code);

/** The sources that make problems: all but those that state the rules. */
const sources = [...sourcesIn('constructs'), ...sourcesIn('tools')].flatMap(([path, source]) =>
  path.endsWith('/problems.ts') ? [] : [source],
);
/** Prints a problem before any TypeScript can run. */
const launcher = readFileSync(new URL('../tools/run.mjs', import.meta.url), 'utf8');

/** Codes that none of the sources writes. */
function unmade(codes: readonly string[], sources: readonly string[]): string[] {
  return codes.filter((code) => !sources.some((source) => source.includes(`'${code}'`)));
}

/** Codes that sources give to problems and that no rule has. */
function unstated(codes: readonly string[], sources: readonly string[]): string[] {
  const written = sources.flatMap((source) => [...source.matchAll(/\bcode: '([^']*)'/g)]);
  return written.map(([, code]) => code!).filter((code) => !codes.includes(code));
}

describe('the codes of problems', () => {
  it('are made by a source', () => {
    expect(unmade(codes, [...sources, launcher])).toEqual([]);
  });

  it('have a rule', () => {
    expect(unstated(codes, sources)).toEqual([]);
  });

  it('are seen when one is only stated, or only made', () => {
    const source = "yield { code: 'a-size', path };";
    expect(unmade(['a-size', 'a-shape'], [source])).toEqual(['a-shape']);
    expect(unstated(['a-shape'], [source])).toEqual(['a-size']);
  });

  it('are each stated once', () => {
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  it('are words with dashes, and their rules sentences', () => {
    expect(codes.length).toBeGreaterThan(200);
    for (const [code, sentence] of rules) {
      expect(code).toMatch(/^[a-z]+(-[a-z0-9]+)+$/);
      expect(sentence).toMatch(/^[A-Z`].*[^.]\.$/s);
    }
  });
});
