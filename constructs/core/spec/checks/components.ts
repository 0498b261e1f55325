import type { Problem } from '../../base/problem.ts';
import type { ResolvedCluster } from '../resolve.ts';
import { checkCount } from './syntax.ts';

/** What components stand on, and how many of each there are. */
export function* checkComponents({ components, nodes }: ResolvedCluster): Generator<Problem> {
  const { mlflow, postgres } = components;
  if (mlflow) {
    for (const provider of ['postgres', 'objectStore'] as const) {
      if (components[provider]) continue;
      yield {
        path: 'components.mlflow',
        found: `on, with components.${provider} off`,
        expected: 'both postgres, for its records, and objectStore, for its artifacts',
        fix: `Add components.${provider}, or remove mlflow.`,
      };
    }
    yield* checkCount('components.mlflow.workers', mlflow.workers, '2');
  }
  if (!postgres) return;
  yield* checkCount('components.postgres.instances', postgres.instances, '1');
  if (postgres.instances > nodes.length) {
    yield {
      path: 'components.postgres.instances',
      found: `${postgres.instances} instances on ${nodes.length === 1 ? 'one node' : `${nodes.length} nodes`}`,
      expected: 'at most one for each node: two on one node are lost together',
      fix: 'Ask for fewer instances, or add nodes.',
    };
  }
}
