import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Load, tables } from '../../tools/tables/collect.ts';
import { type ResourcesFile, resourcesPage, versionsPage } from '../../tools/tables/pages.ts';

const root = new URL('../../', import.meta.url);

const load: Load = (layer, component) =>
  import(new URL(`constructs/${layer}/${component}/resources.ts`, root).href);

const pages = await tables(load);

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
    const text = (await tables(changed)).get('docs/resources.md');
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
