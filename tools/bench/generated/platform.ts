import type { Cluster } from '../../../constructs/core/author/cluster.ts';
import type { Endpoint } from '../../../constructs/core/model/pods.ts';
import { createPlatform } from '../../../constructs/platform.ts';
import { type ClusterSpec, resolveCluster } from '../../../constructs/spec.ts';
import { GeneratedComponent } from './component.ts';
import { randomNumbers } from './random.ts';

const components = 40;
/** Number of objects of a platform without servers, and of one server with its derived objects. */
const perPlatform = 280;
const perServer = 6.9;

/**
 * The homelab's platform and 40 components on top of it, with about the given number of objects.
 *
 * Every server uses up to four earlier servers of its own or an earlier component, chosen at random.
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
