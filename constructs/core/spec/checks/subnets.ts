import {
  contains,
  covers,
  formatAddress,
  hosts,
  overlap,
  parseAddress,
  parseCidr,
  parseRanges,
} from '../../base/address.ts';
import type { Problem } from '../../base/problem.ts';
import { quoted } from '../../base/words.ts';
import type { Declared } from '../declared.ts';
import type { ResolvedCluster } from '../resolve.ts';
import type { SubnetSpec } from '../spec.ts';
import { type FixedAddress, named } from './fixed.ts';

type ResolvedSubnet = ResolvedCluster['network']['subnets'][number];

/** Checks the LANs: the gateway and the DHCP range are inside, and no fixed address is inside the DHCP range. */
export function* checkSubnets(file: Declared): Generator<Problem> {
  const { cluster } = file;
  const fixed = named(file);
  for (const [i, subnet] of cluster.network.subnets.entries()) {
    const path = `network.subnets[${i}]`;
    yield* checkInside(`${path}.gateway`, subnet.gateway, subnet);
    yield* checkMtu(`${path}.mtu`, subnet, cluster);
    if (subnet.dhcp === undefined) continue;
    yield* checkRange(`${path}.dhcp`, subnet.dhcp, subnet);
    yield* checkDhcp(subnet.dhcp, subnet, fixed);
  }
}

/** Checks that a machine on a LAN can have the address. */
export function* checkInside(path: string, text: string, { name, cidr }: SubnetSpec): Generator<Problem> {
  const address = parseAddress(text);
  const lan = parseCidr(cidr);
  if (address === undefined || !lan || contains(hosts(lan), address)) return;
  const ends = `${formatAddress(hosts(lan).first)} to ${formatAddress(hosts(lan).last)}`;
  yield {
    code: 'address-outside-lan',
    path,
    found: text,
    expected: `an address of the LAN ${name}, from ${ends}`,
    fix: 'Correct the address, or the range of the LAN.',
  };
}

/** Checks the MTU of a LAN, whose packets encapsulate those of pods. */
function* checkMtu(path: string, { mtu }: ResolvedSubnet, { network }: ResolvedCluster): Generator<Problem> {
  // WireGuard adds 60 bytes over IPv4, and VXLAN 50 to the smallest packet that IPv6 allows on an interface.
  const least = network.tailnet ? 1280 + 60 : 1280 + 50;
  if (Number.isInteger(mtu) && mtu >= least && mtu <= 9216) return;
  yield {
    code: 'invalid-mtu',
    path,
    found: String(mtu),
    expected: `a whole number of bytes from ${least} to 9216`,
    fix: 'Run `ip link show` on a node and write the mtu of its network card.',
  };
}

/** Checks ranges of addresses on a LAN. */
export function* checkRange(path: string, text: string, { name, cidr }: SubnetSpec): Generator<Problem> {
  const ranges = parseRanges(text);
  const lan = parseCidr(cidr);
  if (!ranges) {
    yield {
      code: 'invalid-address-range',
      path,
      found: quoted(text),
      expected: 'the first and the last address with a dash between them',
      fix: 'Write it like 192.168.2.100-192.168.2.149, several with commas between them.',
    };
  } else if (lan && !ranges.every((range) => covers(hosts(lan), range))) {
    yield {
      code: 'address-outside-lan',
      path,
      found: text,
      expected: `addresses of the LAN ${name}, from ${formatAddress(hosts(lan).first)} to ${formatAddress(hosts(lan).last)}`,
      fix: 'Correct the addresses, or the range of the LAN.',
    };
  } else if (ranges.some((range, i) => ranges.slice(0, i).some((earlier) => overlap(range, earlier)))) {
    yield {
      code: 'overlapping-address-ranges',
      path,
      found: text,
      expected: 'ranges that share no address',
      fix: 'Make one range of those that overlap.',
    };
  }
}

function* checkDhcp(dhcp: string, { name }: SubnetSpec, fixed: readonly FixedAddress[]): Generator<Problem> {
  const ranges = parseRanges(dhcp) ?? [];
  const seen = new Set<number>();
  for (const { path, text, owner, address } of fixed) {
    if (address === undefined || seen.has(address) || !ranges.some((range) => contains(range, address)))
      continue;
    seen.add(address);
    yield {
      code: 'address-in-dhcp-range',
      path,
      found: `${text}, which the DHCP server of ${name} may give to another device`,
      expected: `an address for ${owner} outside ${dhcp}`,
      fix: 'Choose another address, or keep it out of the range that the DHCP server hands out, here and in the router.',
    };
  }
}
