import type { Build } from '../build.ts';
import { allocatable } from '../cluster/capacity/allocatable.ts';
import type { Problem } from '../problem.ts';

export interface Capacity {
  readonly nodes: readonly {
    readonly name: string;
    readonly requested: { cpu: number; memory: number };
    readonly allocatable: { cpu: number; memory: number };
  }[];
}
export function proveCapacity({ cluster }: Build): { capacity: Capacity; problems: Problem[] } {
  return {
    capacity: {
      nodes: cluster.spec.nodes.map((n) => ({
        name: n.name,
        requested: { cpu: 0, memory: 0 },
        allocatable: allocatable(n),
      })),
    },
    problems: [],
  };
}
