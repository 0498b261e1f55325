import type { Cluster } from '../author/cluster.ts';
import { apiServer, type Edge, lan } from '../model/edge.ts';
import { allMetricSources, metricsReader } from '../model/metric.ts';
import type { Pods } from '../model/pods.ts';
import { allPods, dnsServers } from '../model/pods.ts';

/** The edges that follow from other statements: roles, webhooks, scrapes, addresses on the LAN, and DNS. */
export function impliedEdges(cluster: Cluster, used: readonly Edge[]): Edge[] {
  const implied: Edge[] = [];
  for (const pods of cluster.all(allPods)) {
    const { api, calledByApi = [], openToLan = [] } = pods.props;
    if (api) implied.push({ from: pods, to: apiServer, strength: 'runtimeOnly', because: 'its role' });
    for (const port of calledByApi) {
      implied.push({
        from: apiServer,
        to: pods.endpoint(port),
        strength: 'runtimeOnly',
        because: 'a webhook or an aggregated API',
      });
    }
    for (const port of openToLan) {
      implied.push({
        from: lan,
        to: pods.endpoint(port),
        strength: 'runtimeOnly',
        because: 'an address on the LAN',
      });
    }
  }
  const reader = cluster.provided(metricsReader);
  if (reader) {
    for (const { endpoint } of cluster.all(allMetricSources)) {
      implied.push({ from: reader.pods, to: endpoint, strength: 'runtimeOnly', because: 'its metrics' });
    }
  }
  return [...implied, ...dnsEdges(cluster, [...used, ...implied])];
}

function dnsEdges(cluster: Cluster, edges: readonly Edge[]): Edge[] {
  const dns = cluster.provided(dnsServers);
  if (!dns) return [];
  const callers = new Set<Pods>();
  for (const { from } of edges) {
    // Processes of a node ask the node's own servers.
    if (typeof from !== 'string' && from !== dns[0]?.pods && !from.props.process) callers.add(from);
  }
  return [...callers].flatMap((from) =>
    dns.map(
      (to): Edge => ({
        from,
        to,
        strength: 'runtimeOnly',
        because: 'whoever calls somebody asks for the name',
      }),
    ),
  );
}
