import type { JsonObject, Manifest } from '../../../core/base/manifest.ts';
import {
  defaultDeny,
  isDns,
  type Port,
  policy,
  policyName,
  portOf,
  selectorOf,
  sortedValues,
  standardPolicy,
} from '../../../core/derive/standard-policy.ts';
import { apiServer, type Edge, lan } from '../../../core/model/edge.ts';
import type { External } from '../../../core/model/external.ts';
import { Endpoint, type Pods } from '../../../core/model/pods.ts';
import type { PolicyWriter } from '../../../core/model/seams/policy.ts';

/**
 * Writes traffic between pods as a standard NetworkPolicy. Traffic that it cannot express (the API server, nodes, host
 * names) is a CiliumNetworkPolicy of the same name; an ipBlock never matches a node in Cilium.
 */
export const ciliumWriter: PolicyWriter = {
  defaultDeny,
  policiesOf(pods, into, out) {
    const standard = standardPolicy(
      pods,
      into,
      isProxied(pods, out) ? out.filter((edge) => !asksDns(edge, pods)) : out,
    );
    return [standard, ciliumPolicy(pods, into, out)].filter((manifest) => manifest !== undefined);
  },
};

function ciliumPolicy(pods: Pods, into: readonly Edge[], out: readonly Edge[]): Manifest | undefined {
  const ingress: JsonObject[] = [];
  const egress: JsonObject[] = [];
  for (const { from, to } of into) {
    if (!(to instanceof Endpoint)) continue;
    const fromEntities = entitiesOf(from);
    if (fromEntities) ingress.push({ fromEntities, toPorts: toPorts([portOf(to)]) });
  }
  for (const { to } of out) {
    if (to === apiServer)
      egress.push({ toEntities: ['kube-apiserver'], toPorts: toPorts([{ port: 6443, protocol: 'TCP' }]) });
    else if (to instanceof Endpoint) {
      if (to.pods.hostNetwork)
        egress.push({ toEntities: ['host', 'remote-node'], toPorts: toPorts([portOf(to)]) });
    } else egress.push(...externalRules(to));
  }
  const dns = out.find((edge) => asksDns(edge, pods))?.to;
  if (isProxied(pods, out) && dns instanceof Endpoint)
    egress.push(proxiedDns(dns, pods.props.clusterNamesOnly ? clusterNames : '*'));
  if (ingress.length + egress.length === 0) return undefined;
  return policy('cilium.io/v2', 'CiliumNetworkPolicy', policyName(pods), pods.namespace, {
    endpointSelector: selectorOf(pods),
    ...(ingress.length > 0 && { ingress: distinct(ingress) }),
    ...(egress.length > 0 && { egress: distinct(egress) }),
  });
}

function externalRules({ hosts, cidrs, ports }: External): JsonObject[] {
  const opened = toPorts(ports.map(({ port, protocol = 'TCP' }) => ({ port, protocol })));
  return [
    ...(hosts
      ? [
          {
            toFQDNs: hosts.map(
              (host): JsonObject => (host.includes('*') ? { matchPattern: host } : { matchName: host }),
            ),
            toPorts: opened,
          },
        ]
      : []),
    ...(cidrs ? [{ toCIDR: [...cidrs], toPorts: opened }] : []),
  ];
}

/** Names of any number of labels below the cluster's domain: `**.` stands for one label or more. */
const clusterNames = '**.cluster.local';

// toFQDNs takes the addresses of a name from DNS answers, so the query has to go through Cilium's DNS proxy.
function proxiedDns(dns: Endpoint, matchPattern: string): JsonObject {
  return {
    toEndpoints: [
      {
        matchLabels: {
          'k8s:io.kubernetes.pod.namespace': dns.pods.namespace,
          ...Object.fromEntries(Object.entries(dns.pods.labels).map(([key, value]) => [`k8s:${key}`, value])),
        },
      },
    ],
    toPorts: [
      {
        ports: [
          { port: String(dns.podPort), protocol: 'UDP' },
          { port: String(dns.podPort), protocol: 'TCP' },
        ],
        rules: { dns: [{ matchPattern }] },
      },
    ],
  };
}

function entitiesOf(from: Edge['from']): string[] | undefined {
  // Over a tunnel the API server's calls arrive as those of a remote node: the entity kube-apiserver alone was seen to
  // fail.
  if (from === apiServer) return ['kube-apiserver', 'remote-node', 'host'];
  if (from === lan) return ['world', 'remote-node', 'host'];
  return from.hostNetwork ? ['remote-node', 'host'] : undefined;
}

function toPorts(ports: readonly Port[]): JsonObject[] {
  return [{ ports: ports.map(({ port, protocol }) => ({ port: String(port), protocol })) }];
}

function distinct(rules: readonly JsonObject[]): JsonObject[] {
  return sortedValues(new Map(rules.map((rule) => [JSON.stringify(rule), rule])));
}

function isExternal(to: Edge['to']): to is External {
  return typeof to !== 'string' && !(to instanceof Endpoint);
}

// A plain DNS rule beside the proxied one would let queries bypass the proxy.
function isProxied({ props }: Pods, out: readonly Edge[]): boolean {
  return props.clusterNamesOnly === true || out.some(({ to }) => isExternal(to) && to.hosts);
}

function asksDns({ to }: Edge, pods: Pods): boolean {
  return to instanceof Endpoint && isDns(to, pods);
}
