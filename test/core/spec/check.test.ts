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
