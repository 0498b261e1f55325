import { contains, overlap, parseRanges } from '../../base/address.ts';
import type { Problem } from '../../base/problem.ts';
import { any } from '../../base/words.ts';
import { announces, excluded } from '../announcer.ts';
import type { Declared } from '../declared.ts';
import type { ResolvedCluster } from '../resolve.ts';
import type { SubnetSpec } from '../spec.ts';
import { announced, type FixedAddress, named } from './fixed.ts';
import { checkRange } from './subnets.ts';

/** Checks load-balancer pools, and the addresses that exposures take from them. */
export function* checkPools(file: Declared): Generator<Problem> {
  const { cluster } = file;
  const fixed = named(file);
  for (const [i, subnet] of cluster.network.subnets.entries()) {
    if (subnet.loadBalancerPool === undefined) continue;
    const path = `network.subnets[${i}].loadBalancerPool`;
    yield* checkRange(path, subnet.loadBalancerPool, subnet);
    yield* checkTaken(path, subnet.loadBalancerPool, fixed);
    yield* checkAgainstDhcp(path, subnet.loadBalancerPool, subnet);
    yield* checkAnnouncer(path, subnet, cluster);
  }
  yield* checkAnnounced(file);
}

function* checkTaken(path: string, pool: string, fixed: readonly FixedAddress[]): Generator<Problem> {
  const ranges = parseRanges(pool) ?? [];
  const seen = new Set<number>();
  for (const { text, owner, address } of fixed) {
    if (address === undefined || seen.has(address) || !ranges.some((range) => contains(range, address)))
      continue;
    seen.add(address);
    yield {
      code: 'machine-in-pool',
      path,
      found: `${pool}, with ${text} of ${owner} in it`,
      expected: 'addresses that no machine has',
      fix: `Choose a range without ${text}.`,
    };
  }
}

function* checkAgainstDhcp(path: string, pool: string, { dhcp }: SubnetSpec): Generator<Problem> {
  const [ranges, handedOut] = [parseRanges(pool) ?? [], parseRanges(dhcp ?? '') ?? []];
  if (!ranges.some((range) => handedOut.some((other) => overlap(range, other)))) return;
  yield {
    code: 'pool-overlaps-dhcp-range',
    path,
    found: `${pool}, which overlaps ${dhcp} of the DHCP server`,
    expected: 'addresses that the DHCP server does not hand out',
    fix: 'Choose other addresses, or shrink the range of the DHCP server, here and in the router.',
  };
}

/** Checks that a node on the LAN can announce the addresses of its pool: a node without the label against it. */
function* checkAnnouncer(path: string, { name }: SubnetSpec, { nodes }: ResolvedCluster): Generator<Problem> {
  const residents = nodes.filter(({ subnet }) => subnet === name);
  if (residents.some(announces)) return;
  yield {
    code: 'pool-without-node',
    path,
    found:
      residents.length === 0
        ? `a pool on ${name}, a LAN without nodes`
        : `a pool on ${name}, whose nodes all have the label ${excluded}`,
    expected: 'a node on the same LAN that announces the addresses',
    fix:
      residents.length === 0
        ? 'Move the pool to the LAN of a node, or remove it.'
        : `Remove the label from ${any(residents.map((node) => node.name))}, or remove the pool.`,
  };
}

function* checkAnnounced(file: Declared): Generator<Problem> {
  const pools = file.cluster.network.subnets.flatMap(({ loadBalancerPool }) => loadBalancerPool ?? []);
  const ranges = pools.flatMap((pool) => parseRanges(pool) ?? []);
  if (pools.some((pool) => parseRanges(pool) === undefined)) return;
  for (const { path, text, address } of announced(file)) {
    if (address === undefined || ranges.some((range) => contains(range, address))) continue;
    yield {
      code: 'address-outside-pool',
      path,
      found: text,
      expected:
        pools.length > 0
          ? `an address of the pool ${any(pools)}`
          : 'an address of a loadBalancerPool, which no LAN has',
      fix: pools.length > 0 ? 'Choose a free address of the pool.' : 'Add a loadBalancerPool to a LAN.',
    };
  }
}
