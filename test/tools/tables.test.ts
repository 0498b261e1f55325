import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Load, type LoadRules, tables } from '../../tools/tables/collect.ts';
import { problemsPage, type ResourcesFile, resourcesPage, versionsPage } from '../../tools/tables/pages.ts';

const root = new URL('../../', import.meta.url);

const load: Load = (layer, component) =>
  import(new URL(`constructs/${layer}/${component}/resources.ts`, root).href);

const loadRules: LoadRules = (top, folder) => import(new URL(`${top}/${folder}/problems.ts`, root).href);

const pages = await tables(load, loadRules);

describe('the tables', () => {
  it.each([...pages])('in %s are in step: else run `npm run tables`', (path, text) => {
    expect(readFileSync(new URL(path, root), 'utf8')).toBe(text);
  });

  it("follow a change of a container's resources", async () => {
    const changed: Load = async (layer, component) => {
      const { containers } = await load(layer, component);
      const larger = Object.entries(containers).map(([name, it]) => [name, { ...it, memoryLimit: '9Gi' }]);
      return { containers: Object.fromEntries(larger) };
    };
    const text = (await tables(changed, loadRules)).get('docs/resources.md');
    expect(text).not.toBe(pages.get('docs/resources.md'));
    expect(text?.match(/^\| \[.* \| 9Gi \| .*\|$/gm)).toHaveLength(rowsOf('docs/resources.md'));
  });

  it('contain every version and every container', () => {
    expect(rowsOf('docs/versions.md')).toBeGreaterThan(0);
    expect(pages.get('docs/versions.md')).toContain('| image | ghcr.io/mlflow/mlflow | `v');
    expect(pages.get('docs/resources.md')).toMatch(
      /\[storage\/postgres\].* \| postgres \| 500m \| 1Gi \| 2Gi \|/,
    );
  });
});

describe('the page of problems', () => {
  const rules = { 'notes-too-long': 'A note fits on a page.', 'notes-empty': 'A note has text.' };
  const files = new Map([['tools/notes/problems.ts', { topic: 'Notes', rules }]]);

  it('has each code with its rule, and a problem where there is one', () => {
    const problem = { code: 'unknown-key', path: 'a', found: 'b', expected: 'c', fix: 'Write c.' } as const;
    expect(problemsPage(files, new Map([['notes-empty', problem]]))).toContain(`
## Notes

Stated in [tools/notes](../tools/notes/problems.ts).

### notes-too-long

A note fits on a page.

### notes-empty

A note has text.

\`\`\`text
a (unknown-key)
  found     b
  expected  c
  fix       Write c.
\`\`\`
`);
  });

  it('follows a rule that is added', async () => {
    const added: LoadRules = async (top, folder) => {
      const { topic, rules } = await loadRules(top, folder);
      return { topic, rules: { ...rules, [`new-in-${folder.replaceAll('/', '-')}`]: 'It is new.' } };
    };
    const text = (await tables(load, added)).get('docs/problems.md');
    expect(text).toContain('### new-in-core-spec\n\nIt is new.\n');
    expect(text).toContain('### new-in-secrets\n\nIt is new.\n');
  });
});

describe('a row', () => {
  it('shows the kind of a version', () => {
    const file = 'constructs/mlops/notes/versions.ts';
    const text = versionsPage([
      { file, datasource: 'helm', name: 'notes', version: '1.0.0', repository: 'https://charts.example.org' },
      { file, datasource: 'docker', name: 'example.org/notes', version: '2.0.0' },
      { file, datasource: 'github-releases', name: 'example/notes', version: 'v3' },
    ]);
    expect(text.split('\n').slice(-4)).toEqual([
      '| [mlops/notes](../constructs/mlops/notes/versions.ts) | chart | notes of https://charts.example.org | `1.0.0` |',
      '| [mlops/notes](../constructs/mlops/notes/versions.ts) | image | example.org/notes | `2.0.0` |',
      '| [mlops/notes](../constructs/mlops/notes/versions.ts) | release | example/notes | `v3` |',
      '',
    ]);
  });

  it('stays one row with any source', () => {
    const server = { cpu: '1', memory: '1Gi', memoryLimit: '2Gi', source: 'measured: a | b' };
    const file: ResourcesFile = { containers: { server } };
    expect(resourcesPage(new Map([['constructs/mlops/notes/resources.ts', file]]))).toContain(
      '| server | 1 | 1Gi | 2Gi | measured: a \\| b |\n',
    );
  });
});

function rowsOf(path: string): number {
  return pages.get(path)?.match(/^\| \[/gm)?.length ?? 0;
}
