import { contains, parseAddress, parseCidr, parseRanges } from '../../base/address.ts';
import type { Problem } from '../../base/problem.ts';
import type { ResolvedCluster } from '../resolve.ts';

/**
 * Checks a host that pods call outside the cluster. Policies allow its name or address, which has no effect for the
 * cluster's own hosts.
 */
export function* checkOutside(path: string, host: string, cluster: ResolvedCluster): Generator<Problem> {
  const what = host.startsWith('[') ? 'an IPv6 address' : ownerOf(host, cluster);
  if (what === undefined) return;
  yield {
    code: 'host-not-outside',
    path,
    found: `${host}, ${what}`,
    expected: 'a host outside the cluster, by its IPv4 address or by a name that DNS knows',
    fix: 'Write another address of the host, or move the service to a machine that is no node.',
  };
}

function ownerOf(host: string, { domain, network, nodes }: ResolvedCluster): string | undefined {
  if (host === 'localhost' || host.startsWith('127.')) return 'which is each pod itself';
  if (!host.includes('.')) return 'a name without a domain, which pods look for inside the cluster';
  if (host === domain || host.endsWith(`.${domain}`))
    return "a name below the platform's own domain, of which DNS knows only what the platform serves";
  if (/\.(svc|cluster\.local)$/.test(host)) return 'a name inside the cluster';
  const node = nodes.find(({ address, tailnetAddress }) => [address, tailnetAddress].includes(host));
  if (node) return `the address of node ${node.name}, which policies do not see as an address outside`;
  const address = parseAddress(host);
  if (address === undefined) return undefined;
  const isIn = (range: string) => {
    const cidr = parseCidr(range);
    return cidr !== undefined && contains(cidr, address);
  };
  if (isIn(network.podCidr)) return 'an address of pods';
  if (isIn(network.serviceCidr)) return 'an address of Services';
  const pools = network.subnets.flatMap(({ loadBalancerPool }) => parseRanges(loadBalancerPool ?? '') ?? []);
  return pools.some((pool) => contains(pool, address)) ? 'an address that the platform announces' : undefined;
}
