import { contains, overlap, parseRange } from '../../base/address.ts';
import type { Problem } from '../../base/problem.ts';
import { any } from '../../base/words.ts';
import type { Declared } from '../declared.ts';
import type { ResolvedCluster } from '../resolve.ts';
import type { SubnetSpec } from '../spec.ts';
import { announced, type FixedAddress, machines } from './fixed.ts';
import { checkRange } from './subnets.ts';

/** Checks load-balancer pools, and the addresses that exposures take from them. */
export function* checkPools(file: Declared): Generator<Problem> {
  const { cluster } = file;
  const fixed = machines(cluster);
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
  const range = parseRange(pool);
  const seen = new Set<number>();
  for (const { text, owner, address } of fixed) {
    if (!range || address === undefined || seen.has(address) || !contains(range, address)) continue;
    seen.add(address);
    yield {
      path,
      found: `${pool}, with ${text} of ${owner} in it`,
      expected: 'addresses that no machine has',
      fix: `Choose a range without ${text}.`,
    };
  }
}

function* checkAgainstDhcp(path: string, pool: string, { dhcp }: SubnetSpec): Generator<Problem> {
  const [range, handedOut] = [parseRange(pool), parseRange(dhcp ?? '')];
  if (!range || !handedOut || !overlap(range, handedOut)) return;
  yield {
    path,
    found: `${pool}, which overlaps ${dhcp} of the DHCP server`,
    expected: 'addresses that the DHCP server does not hand out',
    fix: 'Choose other addresses, or shrink the range of the DHCP server, here and in the router.',
  };
}

/** Only a node on the LAN of an address can announce it. */
function* checkAnnouncer(path: string, { name }: SubnetSpec, { nodes }: ResolvedCluster): Generator<Problem> {
  if (nodes.some(({ subnet }) => subnet === name)) return;
  yield {
    path,
    found: `a pool on ${name}, where no node stands`,
    expected: 'a node on the same LAN, to announce the addresses',
    fix: 'Move the pool to the LAN of a node, or remove it.',
  };
}

function* checkAnnounced(file: Declared): Generator<Problem> {
  const pools = file.cluster.network.subnets.flatMap(({ loadBalancerPool }) => loadBalancerPool ?? []);
  const ranges = pools.map(parseRange);
  if (ranges.includes(undefined)) return;
  for (const { path, text, address } of announced(file)) {
    if (address === undefined || ranges.some((range) => range && contains(range, address))) continue;
    yield {
      path,
      found: text,
      expected:
        pools.length > 0
          ? `an address of the pool ${any(pools)}`
          : 'an address of a pool, of which there is none',
      fix: pools.length > 0 ? 'Choose a free one of them.' : 'Give a LAN a loadBalancerPool.',
    };
  }
}
