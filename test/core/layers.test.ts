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

/** Imports of the core that point upwards, or out of the core to anything but what is generated. */
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

/** Names of products that components bring. */
const products =
  /argo ?-?cd|argoproj|bitnami|cert-manager|cilium|cnpg|grafana|helm\.?charts?'|cattle\.io|k3s|metallb|prometheus(?!-io)|sealedsecret|traefik/i;

/** Places of the core that still hold facts of products; the last of them is a grammar by its name. */
const places = [
  'constructs/core/spec/',
  'constructs/core/validate/rules/',
  'constructs/core/verify/objects/',
  'constructs/core/verify/plaintext/strings.ts',
  'constructs/core/verify/alerts/promql.ts',
];

/** Lines of the core that name a product. */
function productsIn(sources: ReadonlyMap<string, string>): string[] {
  return [...sources]
    .filter(([path]) => !places.some((place) => path.startsWith(place)))
    .flatMap(([path, source]) =>
      source
        .split('\n')
        .filter((line) => products.test(line))
        .map((line) => `${path}: ${line.trim()}`),
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

  it('names no product', () => {
    expect(productsIn(sourcesIn('constructs/core'))).toEqual([]);
  });

  it('shows a line that names one', () => {
    const broken = new Map([
      [
        'constructs/core/derive/a.ts',
        "const wave = 'argocd.argoproj.io/sync-wave';\nconst kind = 'Service';",
      ],
      ['constructs/core/author/b.ts', "const kind = 'HelmChart';"],
    ]);
    expect(productsIn(broken)).toEqual([
      "constructs/core/derive/a.ts: const wave = 'argocd.argoproj.io/sync-wave';",
      "constructs/core/author/b.ts: const kind = 'HelmChart';",
    ]);
  });

  it('shows an import that points upwards or out of the core', () => {
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

describe('constructs', () => {
  it('import each other in no circle, types included', () => {
    expect(circleIn(importsOf(sourcesIn('constructs')))).toBeUndefined();
  });

  it('shows a circle that only types close', () => {
    const sources = new Map([
      ['x/a.ts', "import { b } from './b.ts';"],
      ['x/b.ts', "import type { A } from './a.ts';"],
      ['x/c.ts', "export type { A } from './a.ts';"],
    ]);
    expect(circleIn(importsOf(sources))).toEqual(['x/a.ts', 'x/b.ts', 'x/a.ts']);
  });
});
