import { table } from '../../constructs/cli/table.ts';
import type { Cost } from './measure.ts';
import { names } from './peers.ts';

/** The cost of each peer for the same objects. */
export interface Result {
  /** `examples`, or the number of objects that was asked for. */
  readonly subject: string;
  readonly objects: number;
  readonly costs: ReadonlyMap<string, Cost>;
}

/** A table of the costs. */
export function describeResult({ subject, objects, costs }: Result): string {
  const stock = costs.get(names.stock)!;
  const rows = [...costs].map(([name, { wall, cpu, peak }]) => [
    name,
    wall.toFixed(2),
    cpu.toFixed(2),
    peak.toFixed(0),
    times(stock.wall / wall),
    times(stock.cpu / cpu),
  ]);
  const head = ['', 'wall s', 'CPU s', 'peak MB', 'wall', 'CPU'];
  const title = subject === 'examples' ? 'the example clusters' : 'a generated platform';
  return `${title}, ${objects} objects\n${table([head, ...rows], { indent: '  ', right: [1, 2, 3, 4, 5] })}`;
}

/** The cost of each further object, and its share of the cost in stock cdk8s. */
export function describeGrowth(small: Result, large: Result): string {
  const slope = (name: string, figure: 'wall' | 'cpu') => {
    const from = small.costs.get(name)![figure];
    return ((large.costs.get(name)![figure] - from) / (large.objects - small.objects)) * 1000;
  };
  const both = [...small.costs.keys()].filter((name) => large.costs.has(name));
  const rows = both.map((name) => [
    name,
    slope(name, 'wall').toFixed(3),
    slope(name, 'cpu').toFixed(3),
    times(slope(names.stock, 'wall') / slope(name, 'wall')),
    times(slope(names.stock, 'cpu') / slope(name, 'cpu')),
  ]);
  const head = ['', 'wall ms', 'CPU ms', 'wall', 'CPU'];
  return `each further object\n${table([head, ...rows], { indent: '  ', right: [1, 2, 3, 4] })}`;
}

function times(ratio: number): string {
  return `${ratio.toFixed(1)}x`;
}
