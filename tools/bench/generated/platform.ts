import type { Cluster } from '../../../constructs/core/author/cluster.ts';
import type { Endpoint } from '../../../constructs/core/model/pods.ts';
import { createPlatform } from '../../../constructs/platform.ts';
import { type ClusterSpec, resolveCluster } from '../../../constructs/spec.ts';
import { GeneratedComponent } from './component.ts';
import { randomNumbers } from './random.ts';

const components = 40;
/** Objects of a platform without a server, and of one server with what is derived from it; counted. */
const perPlatform = 280;
const perServer = 6.9;

/**
 * The homelab's platform and 40 components on top of it, about so many objects in all.
 *
 * Every server uses up to four of those made before it, in its own component or an earlier one, chosen at random.
 */
export function generatePlatform(spec: ClusterSpec, objects: number, seed: number): Cluster {
  const cluster = createPlatform(resolveCluster(spec));
  const below = randomNumbers(seed);
  const parts = Array.from(
    { length: components },
    (_, index) => new GeneratedComponent(cluster, `part-${index}`),
  );
  const servers = Math.round((objects - perPlatform) / perServer);
  const endpoints: Endpoint[] = [];
  for (let index = 0; index < servers; index++) {
    const uses = Array.from({ length: index && below(5) }, () => endpoints[below(index)]!);
    endpoints.push(parts[Math.floor((index * components) / servers)]!.add(index, [...new Set(uses)]));
  }
  return cluster;
}
