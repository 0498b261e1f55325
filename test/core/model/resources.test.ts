import { describe, expect, it } from 'vitest';
import { resources, sumOf } from '../../../constructs/core/model/resources.ts';

describe('the resources of containers of one pod', () => {
  it('are summed across units, with every source', () => {
    const server = resources('0.25', '1Gi', '1536Mi', 'measured');
    const sidecar = resources('10m', '32Mi', '64Mi', 'chosen');
    expect(sumOf(server, sidecar, sidecar)).toEqual({
      cpu: '270m',
      memory: '1088Mi',
      memoryLimit: '1664Mi',
      source: 'measured; chosen; chosen',
    });
  });

  it('are unchanged for one container', () => {
    const sidecar = resources('10m', '32Mi', '64Mi', 'chosen');
    expect(sumOf(sidecar)).toEqual(sidecar);
  });
});
