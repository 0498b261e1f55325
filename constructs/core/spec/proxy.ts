import { contains, parseAddress, parseCidr } from '../base/address.ts';
import type { ResolvedCluster } from './resolve.ts';

/** Targets without the proxy, in the form of `NO_PROXY`: the cluster, the LANs and those in the cluster file. */
export function withoutProxy({ domain, network }: ResolvedCluster): readonly string[] {
  const { podCidr, serviceCidr, subnets, tailnet, proxy } = network;
  return [
    'localhost',
    '127.0.0.0/8',
    podCidr,
    serviceCidr,
    ...subnets.map(({ cidr }) => cidr),
    ...(tailnet ? [tailnet.cidr] : []),
    '.svc',
    '.cluster.local',
    `.${domain}`,
    ...(proxy?.except ?? []),
  ];
}

/** The environment variables with the proxy; empty without a proxy. */
export function proxyVariables(cluster: ResolvedCluster): Readonly<Record<string, string>> {
  const { proxy } = cluster.network;
  if (!proxy) return {};
  return { HTTP_PROXY: proxy.url, HTTPS_PROXY: proxy.url, NO_PROXY: withoutProxy(cluster).join(',') };
}

/** True when a host is reached without the proxy, by the rules of `NO_PROXY`. */
export function bypassesProxy(host: string, cluster: ResolvedCluster): boolean {
  const address = parseAddress(host);
  return withoutProxy(cluster).some((entry) => {
    if (address === undefined)
      return host === entry || host.endsWith(entry.startsWith('.') ? entry : `.${entry}`);
    const range = parseCidr(entry);
    return host === entry || (range !== undefined && contains(range, address));
  });
}
