import type { Problem } from '../../base/problem.ts';
import { formatBytes } from '../../base/quantity.ts';
import { allocatable } from '../allocatable.ts';
import type { Declared } from '../declared.ts';
import type { ResolvedNode } from '../resolve.ts';
import { checkCount, checkSize } from './syntax.ts';

/** Checks machines: counts, sizes, and more resources than the system itself needs. */
export function* checkMachines({ cluster: { nodes } }: Declared): Generator<Problem> {
  for (const [i, node] of nodes.entries()) {
    const path = `nodes[${i}]`;
    yield* checkCount(`${path}.cpu`, node.cpu, '4');
    const unreadable = [
      ...checkSize(`${path}.memory`, node.memory, '8Gi'),
      ...checkSize(`${path}.disk`, node.disk, '64Gi'),
    ];
    yield* unreadable;
    if (unreadable.length === 0) yield* checkReserve(path, node);
    if (!node.gpu) continue;
    yield* checkCount(`${path}.gpu.count`, node.gpu.count, '1');
    yield* checkSize(`${path}.gpu.vram`, node.gpu.vram, '12Gi');
  }
}

function* checkReserve(path: string, node: ResolvedNode): Generator<Problem> {
  const room = allocatable(node);
  for (const what of ['memory', 'disk'] as const) {
    if (room[what] > 0) continue;
    yield {
      code: 'node-too-small',
      path: `${path}.${what}`,
      found: `${node[what]}, ${formatBytes(-room[what])} less than the system of ${node.role === 'server' ? 'a server' : 'an agent'} keeps`,
      expected: `${what} for pods besides the system`,
      fix: `Give ${node.name} more ${what}, or remove it from nodes.`,
    };
  }
}
