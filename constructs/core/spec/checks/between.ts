import { type AddressRange, overlap, parseRanges } from '../../base/address.ts';
import type { Problem } from '../../base/problem.ts';
import { type Declared, textsOf } from '../declared.ts';
import { tailnetAddresses } from './fixed.ts';
import type { Placed } from './repeated.ts';

/** A cluster file without problems of its own. */
export interface ValidFile extends Declared {
  /** Path of the file, for messages. */
  readonly file: string;
}

/**
 * Checks that no two clusters have a domain, a host name or an address in common, since both would answer. A gateway
 * and a NAS may serve several clusters.
 */
export function* checkBetween(files: readonly ValidFile[]): Generator<Problem> {
  for (const [i, later] of files.entries()) {
    for (const earlier of files.slice(0, i)) {
      yield* clashes(later, earlier, namesOf, (a, b) => a === b, 'name');
      yield* clashes(later, earlier, addressesOf, meet, 'address');
    }
  }
}

function* clashes(
  later: ValidFile,
  earlier: ValidFile,
  valuesOf: (file: ValidFile) => readonly Placed[],
  clash: (a: string, b: string) => boolean,
  what: string,
): Generator<Problem> {
  for (const { path, value } of valuesOf(later)) {
    const other = valuesOf(earlier).find((it) => clash(it.value, value));
    if (!other) continue;
    yield {
      code: 'taken-by-another-cluster',
      path: `${later.file} ${path}`,
      found: `${value}, and ${other.value} in ${earlier.file} (${other.path})`,
      expected: `for each cluster another ${what}`,
      fix: `Change one of the two. Clusters of two places with the same addresses need two repositories.`,
    };
  }
}

/** The domain, and the host names in it. */
function namesOf(file: ValidFile): Placed[] {
  const { domain } = file.cluster;
  const hosts = textsOf(file, 'host').map(({ path, value }) => ({ path, value: `${value}.${domain}` }));
  return [{ path: 'domain', value: domain }, ...hosts];
}

/** Addresses and ranges of addresses that only one cluster can have. */
function addressesOf({ cluster }: ValidFile): Placed[] {
  const { nodes, network } = cluster;
  const addresses = nodes.map(({ address }, i) => ({ path: `nodes[${i}].address`, value: address }));
  const tailnet = tailnetAddresses(cluster).map(({ path, text }) => ({ path, value: text }));
  const known = [...addresses, ...tailnet].map(({ value }) => value);
  const api = { path: 'network.apiAddress', value: network.apiAddress };
  const pools = network.subnets.flatMap(({ loadBalancerPool }, i) =>
    loadBalancerPool === undefined
      ? []
      : [{ path: `network.subnets[${i}].loadBalancerPool`, value: loadBalancerPool }],
  );
  return [...addresses, ...tailnet, ...(known.includes(api.value) ? [] : [api]), ...pools];
}

function meet(a: string, b: string): boolean {
  return rangesOf(a).some((range) => rangesOf(b).some((other) => overlap(range, other)));
}

function rangesOf(text: string): readonly AddressRange[] {
  return parseRanges(text.includes('-') ? text : `${text}-${text}`) ?? [];
}
