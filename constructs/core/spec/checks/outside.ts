import { contains, hosts, isOfMachine, parseAddress, parseCidr } from '../../base/address.ts';
import type { Problem } from '../../base/problem.ts';
import type { ResolvedCluster } from '../resolve.ts';

/** The caller of a host. */
export interface Caller {
  /**
   * `pods`, whose policies allow its name or address, which has no effect for the cluster's own hosts; or `nodes`, whose
   * own DNS also knows names without a domain.
   * @default 'pods'
   */
  readonly askedBy?: 'pods' | 'nodes';
  /**
   * True for a machine that may also be a node.
   * @default false
   */
  readonly isMachine?: boolean;
}

/** Checks a host that is called outside the cluster: a machine can have its address, and DNS can know its name. */
export function* checkOutside(
  path: string,
  host: string,
  cluster: ResolvedCluster,
  caller: Caller = {},
): Generator<Problem> {
  const what = host.startsWith('[') ? 'an IPv6 address' : ownerOf(host, cluster, caller);
  if (what === undefined) return;
  yield {
    code: 'host-not-outside',
    path,
    found: `${host}, ${what}`,
    expected: 'a host outside the cluster, by its IPv4 address or by a name that DNS knows',
    fix: 'Write another address of the host, or move the service to a machine that is no node.',
  };
}

function ownerOf(
  host: string,
  { domain, network, nodes }: ResolvedCluster,
  { askedBy = 'pods', isMachine = false }: Caller,
): string | undefined {
  if (host === 'localhost' || host.startsWith('127.')) return `which is each of the ${askedBy} itself`;
  if (!host.includes('.') && askedBy === 'pods')
    return 'a name without a domain, which pods look for inside the cluster';
  if (host.endsWith('.local') && !host.endsWith('.cluster.local'))
    return 'a name that devices look up by multicast DNS, and no DNS server knows';
  if (host === domain || host.endsWith(`.${domain}`))
    return "a name below the platform's own domain, of which DNS knows only what the platform serves";
  if (/\.(svc|cluster\.local)$/.test(host)) return 'a name inside the cluster';
  const node = nodes.find(({ address, tailnetAddress }) => [address, tailnetAddress].includes(host));
  if (node && !isMachine)
    return `the address of node ${node.name}, which policies do not see as an address outside`;
  const address = parseAddress(host);
  if (address === undefined) return undefined;
  if (!isOfMachine(address)) return 'an address that no machine can have';
  const isIn = (range: string) => {
    const cidr = parseCidr(range);
    return cidr !== undefined && contains(cidr, address);
  };
  const lan = network.subnets.find(({ cidr }) => isIn(cidr));
  const range = lan && parseCidr(lan.cidr);
  if (range && !contains(hosts(range), address)) return `which no machine of the LAN ${lan.name} can have`;
  // A LAN that overlaps the range of pods or Services is another mistake, which has its own message.
  if (!lan && isIn(network.podCidr)) return 'an address of pods';
  if (!lan && isIn(network.serviceCidr)) return 'an address of Services';
  return undefined;
}
