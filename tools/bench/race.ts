import { type Cost, measure, median } from './measure.ts';
import type { Field } from './peers.ts';
import type { Result } from './report.ts';

/** Runs the peers in turn, so that a busy minute of the machine affects all of them. */
export function race({ objects, peers }: Field, runs: number): Omit<Result, 'subject'> {
  const costs = new Map<string, Cost[]>(peers.map(({ name }) => [name, []]));
  for (let round = 0; round < runs; round++) {
    for (const { name, run, prepare } of peers) {
      prepare?.();
      costs.get(name)!.push(measure(run));
    }
  }
  return { objects, costs: new Map([...costs].map(([name, list]) => [name, median(list)])) };
}
