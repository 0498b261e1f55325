import {
  contains,
  covers,
  formatAddress,
  hosts,
  parseAddress,
  parseCidr,
  parseRange,
} from '../../base/address.ts';
import type { Problem } from '../../base/problem.ts';
import { quoted } from '../../base/words.ts';
import type { Declared } from '../declared.ts';
import type { SubnetSpec } from '../spec.ts';
import { type FixedAddress, machines } from './fixed.ts';

/** Checks the LANs: the gateway and the DHCP range are inside, and no fixed address is inside the DHCP range. */
export function* checkSubnets({ cluster }: Declared): Generator<Problem> {
  const fixed = machines(cluster);
  for (const [i, subnet] of cluster.network.subnets.entries()) {
    const path = `network.subnets[${i}]`;
    yield* checkInside(`${path}.gateway`, subnet.gateway, subnet);
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
    path,
    found: text,
    expected: `an address of the LAN ${name}, from ${ends}`,
    fix: 'Correct the address, or the range of the LAN.',
  };
}

/** Checks a first and a last address on a LAN. */
export function* checkRange(path: string, text: string, { name, cidr }: SubnetSpec): Generator<Problem> {
  const range = parseRange(text);
  const lan = parseCidr(cidr);
  if (!range) {
    yield {
      path,
      found: quoted(text),
      expected: 'the first and the last address with a dash between them',
      fix: 'Write it like 192.168.2.100-192.168.2.149.',
    };
  } else if (lan && !covers(hosts(lan), range)) {
    yield {
      path,
      found: text,
      expected: `addresses of the LAN ${name}, from ${formatAddress(hosts(lan).first)} to ${formatAddress(hosts(lan).last)}`,
      fix: 'Correct the addresses, or the range of the LAN.',
    };
  }
}

function* checkDhcp(dhcp: string, { name }: SubnetSpec, fixed: readonly FixedAddress[]): Generator<Problem> {
  const range = parseRange(dhcp);
  const seen = new Set<number>();
  for (const { path, text, owner, address } of fixed) {
    if (!range || address === undefined || seen.has(address) || !contains(range, address)) continue;
    seen.add(address);
    yield {
      path,
      found: `${text}, which the DHCP server of ${name} may give to another device`,
      expected: `an address of ${owner} outside ${dhcp}`,
      fix: 'Choose another address, or keep it out of the range that the DHCP server hands out, here and in the router.',
    };
  }
}
