import type { Build } from '../build.ts';
import type { SecretKey } from '../secret.ts';

/** Secret keys that somebody reads and whose value is not public: what has to be sealed. */
export function secretsToSeal({ cluster }: Build): SecretKey[] {
  return cluster.secrets
    .filter(({ readers }) => readers.size > 0)
    .flatMap(({ keys }) => [...keys.values()])
    .filter(({ generator }) => generator.type === 'random' || generator.type === 'given');
}

/** Addresses on the LAN in their order, each with who answers there. */
export function addressesOf({ cluster }: Build): [string, string][] {
  const order = (address: string) => address.split('.').reduce((sum, byte) => sum * 256 + Number(byte), 0);
  return [...cluster.addresses].sort(([a], [b]) => order(a) - order(b));
}

/** Components by wave, the first one first. */
export function wavesOf({ waves }: Build): string[][] {
  const rows: string[][] = [];
  for (const [{ name }, wave] of waves) {
    rows[wave] ??= [];
    rows[wave].push(name);
  }
  return rows.map((names) => names.sort());
}

/** How many objects are in the folders of the components. */
export function countObjects({ objects, applications }: Build): number {
  return objects.length + applications.length + 2;
}
