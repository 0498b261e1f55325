import { describe, expect, it } from 'vitest';
import { circleIn, type Imports, importsOf, sourcesIn } from '../support/imports.ts';

/** The layers of the core, the lowest first: a file may import its own layer and those before it. */
const layers = [
  'base',
  'spec',
  'model',
  'secrets',
  'author',
  'render',
  'derive',
  'validate',
  'verify',
  'write',
  'report',
];

const rankOf = (path: string) => layers.indexOf(path.split('/')[2] ?? '');

/** Imports of the core that point upwards, or out of the core to files other than generated ones. */
function upwardsIn(imports: Imports): string[] {
  return [...imports].flatMap(([file, targets]) =>
    targets
      .filter((target) =>
        target.startsWith('constructs/core/')
          ? rankOf(target) > rankOf(file)
          : !target.startsWith('imports/'),
      )
      .map((target) => `${file} -> ${target}`),
  );
}

const core = importsOf(sourcesIn('constructs/core'));

describe('the core', () => {
  it('has no file outside its layers', () => {
    expect([...core.keys()].filter((path) => rankOf(path) < 0)).toEqual([]);
  });

  it('imports downwards only, types included', () => {
    expect(upwardsIn(core)).toEqual([]);
  });

  it('is checked for imports that point upwards or out of the core', () => {
    const broken = new Map([
      ['constructs/core/base/a.ts', ['constructs/core/model/b.ts', 'imports/types/index.ts']],
      ['constructs/core/write/c.ts', ['constructs/networking/dns/index.ts', 'constructs/core/base/a.ts']],
    ]);
    expect(upwardsIn(broken)).toEqual([
      'constructs/core/base/a.ts -> constructs/core/model/b.ts',
      'constructs/core/write/c.ts -> constructs/networking/dns/index.ts',
    ]);
  });
});

/** Imports that lead out of the core, the folder itself and generated files. */
function leavingOf(imports: Imports, folder: string): string[] {
  const inside = [folder, 'constructs/core/', 'imports/'];
  return [...imports].flatMap(([file, targets]) =>
    targets
      .filter((target) => !inside.some((start) => target.startsWith(start)))
      .map((target) => `${file} -> ${target}`),
  );
}

describe('facts of kinds', () => {
  const folder = 'constructs/kinds/';

  it('import the core only', () => {
    expect(leavingOf(importsOf(sourcesIn('constructs/kinds')), folder)).toEqual([]);
  });

  it('are checked for an import of a component', () => {
    const broken = new Map([
      [
        `${folder}a/index.ts`,
        [`${folder}a/b.ts`, 'constructs/core/model/kinds.ts', 'constructs/platform.ts'],
      ],
    ]);
    expect(leavingOf(broken, folder)).toEqual([`${folder}a/index.ts -> constructs/platform.ts`]);
  });
});

describe('constructs', () => {
  it('have no import cycle, types included', () => {
    expect(circleIn(importsOf(sourcesIn('constructs')))).toBeUndefined();
  });

  it('are checked for cycles of type imports', () => {
    const sources = new Map([
      ['x/a.ts', "import { b } from './b.ts';"],
      ['x/b.ts', "import type { A } from './a.ts';"],
      ['x/c.ts', "export type { A } from './a.ts';"],
    ]);
    expect(circleIn(importsOf(sources))).toEqual(['x/a.ts', 'x/b.ts', 'x/a.ts']);
  });
});
