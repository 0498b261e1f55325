import { describe, expect, it } from 'vitest';
import { ProblemsError } from '../../../constructs/core/base/problem.ts';
import { checkCluster, readCluster } from '../../../constructs/spec.ts';
import { base } from '../../fixtures/clusters/base.ts';
import { cluster as homelab } from '../../fixtures/clusters/homelab.ts';
import { invalid } from '../../fixtures/clusters/invalid/index.ts';
import { changed } from '../../fixtures/clusters/mutation.ts';
import { cluster as single } from '../../fixtures/clusters/single.ts';
import { valid } from '../../fixtures/clusters/valid.ts';

describe('a cluster file is accepted', () => {
  it.each(Object.entries({ homelab, single, base, ...valid }))('%s', (_, cluster) => {
    expect(checkCluster(cluster)).toEqual([]);
  });
});

describe.each(Object.entries(invalid))('a cluster file is refused for its %s', (_, mutations) => {
  it.each(mutations)('$name', ({ change, problems }) => {
    expect(checkCluster(changed(change))).toEqual(problems);
  });

  it.each(mutations)('but not for the neighbour of $name', ({ neighbour }) => {
    expect(checkCluster(changed(neighbour))).toEqual([]);
  });
});

describe('a cluster file with several mistakes', () => {
  it('reports all of them at once', () => {
    const spec = changed({ 'nodes[1].cpu': 0, 'nodes[2].address': '192.168.2.21' });
    expect(checkCluster(spec).map(({ path }) => path)).toEqual(['nodes[2].address', 'nodes[1].cpu']);
  });

  it('throws an error that lists them', () => {
    const read = () => readCluster(changed({ name: 'Base', domain: 'home' }));
    expect(read).toThrow(ProblemsError);
    expect(read).toThrow(/2 problems\n\nname \(invalid-dns-label\)\n(.*\n){4}domain \(invalid-domain\)\n/);
  });
});

describe('a cluster file with a value that contains itself', () => {
  const around = (value: object, key: string, inner: unknown) => {
    Reflect.set(value, key, inner);
    return value;
  };
  const found = (spec: unknown) => checkCluster(spec).map(({ code, path, found }) => [code, path, found]);

  it('is refused with the place', () => {
    const self = structuredClone(base) as object;
    expect(found(around(self, 'network', self))).toEqual([
      ['endless-value', 'network', 'the cluster file itself, so that it contains itself'],
    ]);
    const spec = structuredClone(base);
    around(spec.nodes[0]!, 'taints', [spec.nodes]);
    expect(found(spec)).toEqual([
      ['endless-value', 'nodes[0].taints[0]', 'nodes itself, so that it contains itself'],
    ]);
  });

  it('is accepted when one object is in two places', () => {
    const volume = { size: '20Gi' };
    const { components } = base;
    const spec = { ...base, components: { ...components, objectStore: { volume }, postgres: { volume } } };
    expect(checkCluster(spec)).toEqual([]);
  });

  it('is refused when values stand in each other without an end', () => {
    const nested = (levels: number) =>
      Array.from({ length: levels }).reduce<unknown>((inner) => ({ inner }), {});
    const at = (levels: number) => checkCluster({ ...base, nested: nested(levels) }).map(({ code }) => code);
    expect(at(100_000)).toEqual(['endless-value']);
    expect(at(30)).toEqual(['unknown-key']);
    expect(at(31)).toEqual(['endless-value']);
  });
});

describe('a cluster file that is right', () => {
  it('is returned unchanged', () => {
    expect(readCluster(base)).toBe(base);
  });
});

describe.each([undefined, null, 5, 'homelab', [], () => {}])('%s', (value) => {
  it('is not a cluster file', () => {
    expect(checkCluster(value)).toMatchObject([{ path: 'the cluster file' }]);
  });
});
