import { describe, expect, it } from 'vitest';
import { formatPath, joinPaths, keyPath } from '../../../constructs/core/base/path.ts';

describe('a path', () => {
  it.each([
    [[], ''],
    [['spec', 'containers', 0, 'image'], 'spec.containers[0].image'],
    [[1, 'a-b', '_c'], '[1].a-b._c'],
    [['data', 'app.ini'], "data['app.ini']"],
    [['labels', '0'], "labels['0']"],
    [['a b', 'c'], "['a b'].c"],
  ] as const)('of %j is %s', (steps, text) => {
    expect(formatPath(steps)).toBe(text);
  });

  it('is extended by a key or an item', () => {
    expect(keyPath('nodes', 2)).toBe('nodes[2]');
    expect(keyPath('nodes[2].labels', 'example.org/disk')).toBe("nodes[2].labels['example.org/disk']");
  });

  it('is joined with a path below it', () => {
    expect(joinPaths('spec', 'containers[0]')).toBe('spec.containers[0]');
    expect(joinPaths('containers', '[0].image')).toBe('containers[0].image');
    expect(joinPaths('', 'spec')).toBe('spec');
    expect(joinPaths('spec', '')).toBe('spec');
  });
});
