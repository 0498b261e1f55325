import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Built, run } from '../../constructs/cli/run.ts';
import { type Problem, ProblemsError } from '../../constructs/core/base/problem.ts';

const files = new Map(
  ['a', 'b', 'c', 'd'].map((name) => [`home/${name}/Service.${name}.yaml`, `name: ${name}\n`]),
);

let root: string;
let printed: string[];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hearth-'));
  printed = [];
  vi.stubEnv('CDK8S_OUTDIR', undefined);
  vi.stubEnv('NO_COLOR', '1');
  vi.spyOn(console, 'log').mockImplementation((text) => printed.push(text));
  vi.spyOn(console, 'error').mockImplementation((text) => printed.push(text));
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

async function hearth(
  argv: string[],
  built: ReadonlyMap<string, string> | Error = files,
  withheld: Built['withheld'] = new Map(),
) {
  const build = () => {
    if (built instanceof Error) throw built;
    return { files: built, summary: 'home: 4 objects', graph: 'flowchart LR\n  a --> b\n', withheld };
  };
  printed.length = 0;
  const code = await run(argv, { root: pathToFileURL(`${root}/`), build });
  return { code, text: printed.join('\n') };
}

const written = () =>
  readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;

describe('synth', () => {
  test('writes dist, and prints the changes', async () => {
    const first = await hearth([]);
    expect(first.code).toBe(0);
    expect(first.text).toMatch(/^home: 4 objects\n\n {2}\+ home\/a\/Service.a.yaml\n/);
    expect(first.text).toMatch(/\ndist\/: 4 added, 0 changed, 0 removed, 0 unchanged, \d+\.\d\d s$/);
    expect(written()).toBe(4);

    const second = await hearth(['synth']);
    expect(second.text).toMatch(/^home: 4 objects\n\ndist\/: unchanged, 4 files, \d+\.\d\d s$/);
  });

  test('lists the first twelve files only', async () => {
    const many = Array.from({ length: 20 }, (_, index) => [`${index}.yaml`, 'a: 1\n'] as const);
    expect((await hearth([], new Map(many))).text).toContain('    and 8 more\ndist/: 20 added');
  });

  test('keeps what waits for values to be sealed, when dist has it already', async () => {
    await hearth([]);
    const path = 'home/d/Service.d.yaml';
    const without = new Map([...files].filter(([name]) => name !== path));
    const problem = {
      code: 'used-secret-not-sealed',
      path: `dist/${path}`,
      found: 'x',
      expected: 'y',
      fix: 'seal it',
    } as const;
    const refused = await hearth([], without, new Map([[path, problem]]));
    expect(refused.code).toBe(1);
    expect(refused.text).toContain('seal it');
    expect(written()).toBe(4);
    const other = new Map([['home/e/Service.e.yaml', problem]]);
    expect((await hearth([], without, other)).code).toBe(0);
    expect(written()).toBe(3);
  });

  test('deletes more than a third only with the option for it', async () => {
    await hearth([]);
    const one = new Map([...files].slice(0, 1));
    const refused = await hearth([], one);
    expect(refused.code).toBe(1);
    expect(refused.text).toContain('3 of 4 objects would be deleted');
    expect(refused.text).toContain('--allow-delete');
    expect(written()).toBe(4);
    expect((await hearth(['--allow-delete'], one)).code).toBe(0);
    expect(written()).toBe(1);
  });

  test('reports the repair of an interrupted run', async () => {
    await hearth([]);
    mkdirSync(join(root, '.dist.new'));
    expect((await hearth([])).text).toContain('repaired what an interrupted run had left\ndist/: unchanged');
  });

  test('writes to the folder that cdk8s names, and not to dist', async () => {
    vi.stubEnv('CDK8S_OUTDIR', join(root, 'out'));
    expect((await hearth(['synth'])).text).toContain('out: 4 files written');
    expect(readdirSync(root)).toEqual(['out']);
    expect(readFileSync(join(root, 'out/home/a/Service.a.yaml'), 'utf8')).toBe('name: a\n');
  });

  test('prints all problems, without a stack, and writes nothing', async () => {
    const problem = (path: string): Problem => ({
      code: 'unknown-key',
      path,
      found: 'a',
      expected: 'b',
      fix: 'Write b.',
    });
    const { code, text } = await hearth([], new ProblemsError([problem('nodes[0]'), problem('nodes[1]')]));
    expect(code).toBe(1);
    expect(text).toContain('2 problems\n\nnodes[0] (unknown-key)\n  found     a');
    expect(text).toContain('\n\nnodes[1] (unknown-key)\n');
    expect(text).toMatch(/Nothing was written\.$/);
    expect(text).not.toContain('    at ');
    expect(readdirSync(root)).toEqual([]);
  });

  test('prints the stack of a bug', async () => {
    const { code, text } = await hearth([], new TypeError('x is not a function'));
    expect(code).toBe(1);
    expect(text).toContain('TypeError: x is not a function\n    at ');
  });
});

describe('check', () => {
  test('passes when dist is up to date', async () => {
    await hearth([]);
    expect(await hearth(['check'])).toEqual({ code: 0, text: 'dist/ is what the clusters say, 4 files' });
  });

  test('fails with the list of files, and writes nothing', async () => {
    await hearth([]);
    writeFileSync(join(root, 'dist/home/a/Service.a.yaml'), 'name: edited\n');
    writeFileSync(join(root, 'dist/home/a/Service.x.yaml'), 'name: x\n');
    rmSync(join(root, 'dist/home/b'), { recursive: true });
    const { code, text } = await hearth(['check']);
    expect(code).toBe(1);
    expect(text).toContain(
      '  + home/b/Service.b.yaml\n  ~ home/a/Service.a.yaml\n  - home/a/Service.x.yaml\n',
    );
    expect(text).toContain('npm run synth');
    expect(readFileSync(join(root, 'dist/home/a/Service.a.yaml'), 'utf8')).toBe('name: edited\n');
  });
});

describe('graph', () => {
  const page = () => join(root, 'docs/architecture.md');

  test('replaces the diagram between the markers', async () => {
    mkdirSync(join(root, 'docs'));
    writeFileSync(page(), '# A\n\n<!-- graph: npm run graph -->\nold\n<!-- /graph -->\n\nend\n');
    expect((await hearth(['graph'])).text).toBe('docs/architecture.md: drawn');
    expect(readFileSync(page(), 'utf8')).toBe(
      '# A\n\n<!-- graph: npm run graph -->\n```mermaid\nflowchart LR\n  a --> b\n```\n<!-- /graph -->\n\nend\n',
    );
    expect((await hearth(['graph'])).text).toBe('docs/architecture.md: unchanged');
  });

  test('reports missing markers', async () => {
    mkdirSync(join(root, 'docs'));
    writeFileSync(page(), '# A\n');
    const { code, text } = await hearth(['graph']);
    expect(code).toBe(1);
    expect(text).toContain(
      'docs/architecture.md (missing-diagram-markers)\n  found     no markers for the diagram',
    );
  });
});

describe('other command lines', () => {
  test('help names every command', async () => {
    const { code, text } = await hearth(['--help']);
    expect(code).toBe(0);
    for (const word of ['synth', 'check', 'watch', 'graph', '--allow-delete'])
      expect(text).toContain(`\n  ${word} `);
  });

  test('a wrong command line exits with 2', async () => {
    const { code, text } = await hearth(['wacth']);
    expect(code).toBe(2);
    expect(text).toContain("did you mean 'watch'?");
  });
});
