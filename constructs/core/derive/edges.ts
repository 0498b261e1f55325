import type { Cluster } from '../model/cluster.ts';
import { apiServer, type Edge, lan } from '../model/edge.ts';
import type { PodGroup } from '../model/pods.ts';

/** The edges that follow from facts which are there anyway: roles, webhooks, scrapes, addresses on the LAN, and DNS. */
export function impliedEdges(cluster: Cluster, used: readonly Edge[]): Edge[] {
  const implied: Edge[] = [];
  for (const pods of cluster.pods) {
    const { api, calledByApi = [], openToLan = [] } = pods.props;
    if (api) implied.push({ from: pods, to: apiServer, strength: 'reaches', because: 'its role' });
    for (const port of calledByApi) {
      implied.push({
        from: apiServer,
        to: pods.endpoint(port),
        strength: 'reaches',
        because: 'a webhook or an aggregated API',
      });
    }
    for (const port of openToLan) {
      implied.push({
        from: lan,
        to: pods.endpoint(port),
        strength: 'reaches',
        because: 'an address on the LAN',
      });
    }
  }
  const { scraper } = cluster;
  if (scraper) {
    for (const { endpoint } of cluster.metrics) {
      implied.push({ from: scraper, to: endpoint, strength: 'reaches', because: 'its metrics' });
    }
  }
  return [...implied, ...dnsEdges(cluster, [...used, ...implied])];
}

function dnsEdges({ dns }: Cluster, edges: readonly Edge[]): Edge[] {
  if (!dns) return [];
  const callers = new Set<PodGroup>();
  for (const { from } of edges) if (typeof from !== 'string' && from !== dns[0]?.pods) callers.add(from);
  return [...callers].flatMap((from) =>
    dns.map(
      (to): Edge => ({ from, to, strength: 'reaches', because: 'whoever calls somebody asks for the name' }),
    ),
  );
}
