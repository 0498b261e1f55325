import { type Cidr, covers, overlap, parseCidr } from '../../base/address.ts';
import type { Problem } from '../../base/problem.ts';
import { quoted } from '../../base/words.ts';
import type { Declared } from '../declared.ts';
import type { ResolvedCluster } from '../resolve.ts';

/**
 * All of Tailscale's addresses: nodes of a tailnet drop packets from these addresses that arrive on another interface,
 * whichever part the tailnet uses.
 */
export const tailscale = parseCidr('100.64.0.0/10')!;

const privateRanges = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10'].map(
  (text) => parseCidr(text)!,
);

interface NamedRange {
  readonly path: string;
  readonly text: string;
  /** The purpose of its addresses. */
  readonly what: string;
  /** The addresses that are reserved for it. */
  readonly cidr: Cidr | undefined;
}

/** Checks ranges in CIDR notation: valid, canonical, disjoint, private and large enough. */
export function* checkRanges({ cluster }: Declared): Generator<Problem> {
  const ranges = rangesOf(cluster);
  for (const range of ranges) yield* checkNotation(range);
  yield* checkOverlaps(ranges);
  const { podCidr, serviceCidr, tailnet } = cluster.network;
  yield* checkPrivate('network.podCidr', podCidr);
  yield* checkPrivate('network.serviceCidr', serviceCidr);
  yield* checkPods(podCidr, cluster.nodes.length);
  yield* checkServices(serviceCidr);
  if (tailnet) yield* checkTailnet(tailnet.cidr);
}

/** Ranges that are harder to change come first, so that an overlap is reported at the other range. */
function rangesOf({ network: { subnets, tailnet, podCidr, serviceCidr } }: ResolvedCluster): NamedRange[] {
  const range = (path: string, text: string, what: string) => ({ path, text, what, cidr: parseCidr(text) });
  return [
    ...(tailnet ? [{ ...range('network.tailnet.cidr', tailnet.cidr, 'the tailnet'), cidr: tailscale }] : []),
    ...subnets.map(({ name, cidr }, i) => range(`network.subnets[${i}].cidr`, cidr, `the LAN ${name}`)),
    range('network.podCidr', podCidr, 'pods'),
    range('network.serviceCidr', serviceCidr, 'Services'),
  ];
}

function* checkNotation({ path, text }: NamedRange): Generator<Problem> {
  const cidr = parseCidr(text);
  if (!cidr) {
    yield {
      code: 'invalid-cidr',
      path,
      found: quoted(text),
      expected: 'an IPv4 range in CIDR notation',
      fix: 'Write it like 192.168.2.0/24.',
    };
  } else if (cidr.canonical !== text) {
    yield {
      code: 'cidr-not-canonical',
      path,
      found: text,
      expected: `${cidr.canonical}, the same range by its first address`,
      fix: `Write ${cidr.canonical}, or a longer prefix if you meant fewer addresses.`,
    };
  }
}

function* checkOverlaps(ranges: readonly NamedRange[]): Generator<Problem> {
  for (const [i, { path, text, what, cidr }] of ranges.entries()) {
    for (const earlier of ranges.slice(0, i)) {
      if (!cidr || !earlier.cidr || !overlap(cidr, earlier.cidr)) continue;
      yield {
        code: 'overlapping-ranges',
        path,
        found: `${text}, which overlaps ${earlier.cidr.canonical} of ${earlier.what}`,
        expected: 'addresses that nothing else has',
        fix: `Choose another range for ${what}.`,
      };
    }
  }
}

function* checkPrivate(path: string, text: string): Generator<Problem> {
  const cidr = parseCidr(text);
  if (!cidr || privateRanges.some((range) => covers(range, cidr))) return;
  yield {
    code: 'public-range',
    path,
    found: `${cidr.canonical}, which is not a private range`,
    expected: `a range within ${privateRanges.map(({ canonical }) => canonical).join(', ')}`,
    fix: 'Choose a private range, such as 10.42.0.0/16.',
  };
}

/** Each node takes a /24 for its pods. */
function* checkPods(text: string, nodes: number): Generator<Problem> {
  const cidr = parseCidr(text);
  const room = cidr ? Math.floor(2 ** (24 - cidr.prefix)) : nodes;
  if (room >= nodes) return;
  yield {
    code: 'pod-range-too-small',
    path: 'network.podCidr',
    found: `${text}, enough for ${room} of ${nodes} nodes`,
    expected: 'a /24 for each node',
    fix: 'Choose a larger range, such as 10.42.0.0/16.',
  };
}

/** The API server takes no prefix shorter than 12; beyond 24 Services run out. */
function* checkServices(text: string): Generator<Problem> {
  const cidr: Cidr | undefined = parseCidr(text);
  if (!cidr || (cidr.prefix >= 12 && cidr.prefix <= 24)) return;
  yield {
    code: 'invalid-service-range',
    path: 'network.serviceCidr',
    found: text,
    expected: 'a prefix from /12, the largest that the API server takes, to /24, enough for 254 Services',
    fix: 'Choose a range such as 10.43.0.0/16.',
  };
}

function* checkTailnet(text: string): Generator<Problem> {
  const cidr = parseCidr(text);
  if (!cidr || covers(tailscale, cidr)) return;
  yield {
    code: 'invalid-tailnet-range',
    path: 'network.tailnet.cidr',
    found: text,
    expected: `${tailscale.canonical} or a part of it, from which Tailscale assigns addresses`,
    fix: 'Remove the key, or write the part that your tailnet uses.',
  };
}
