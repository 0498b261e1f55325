import type { Problem } from '../../base/problem.ts';
import { quoted } from '../../base/words.ts';
import type { Declared } from '../declared.ts';
import { announced, type FixedAddress, machines, tailnetAddresses } from './fixed.ts';
import { repeated } from './repeated.ts';

/** Checks single addresses: valid, and used once. */
export function* checkAddresses(file: Declared): Generator<Problem> {
  const all = [...machines(file.cluster), ...tailnetAddresses(file.cluster), ...announced(file)];
  // A NAS may have a host name, which the storage checks validate.
  const addresses = all.filter(({ path }) => !path.startsWith('storage'));
  for (const { path, text, address } of addresses) {
    if (address === undefined) {
      yield {
        code: 'invalid-address',
        path,
        found: quoted(text),
        expected: 'an IPv4 address',
        fix: 'Write it like 192.168.2.20.',
      };
    }
  }
  // The API address may be a server's address; it has its own check.
  yield* checkOwners(addresses.filter(({ path }) => path !== 'network.apiAddress'));
}

function* checkOwners(addresses: readonly FixedAddress[]): Generator<Problem> {
  const placed = addresses.map(({ path, text }) => ({ path, value: text }));
  for (const { path, value, before } of repeated(placed)) {
    const owner = addresses.find((address) => address.path === before)!.owner;
    yield {
      code: 'address-in-use',
      path,
      found: `${value}, which is the address of ${owner} (${before})`,
      expected: 'an address of its own',
      fix: 'Give one of the two another address.',
    };
  }
}
