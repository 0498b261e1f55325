import type { Build } from '../derive/build.ts';
import type { Exposure, LanAddress } from '../model/exposure.ts';
import { allLanAddresses } from '../model/exposure.ts';
import { missingSecrets } from '../secrets/missing.ts';
import { sealedValues } from '../secrets/sealed-file.ts';

/** How many values the platform needs, and how many of them are not sealed yet. */
export function countSecrets({ cluster, contract }: Build): { readonly all: number; readonly holes: number } {
  return { all: contract.size, holes: missingSecrets(contract, sealedValues(cluster)).length };
}

/** How visitors of an exposure log in. */
export function loginOf({ auth, skipAuthPaths }: Exposure): string {
  switch (auth) {
    case 'oidc':
      return 'identity';
    case 'forward-auth':
      return `identity, at the gateway${skipAuthPaths.length > 0 ? `; ${skipAuthPaths.join(', ')} by a login of its own` : ''}`;
    case 'login':
      return 'its own';
    case 'none':
      return 'none';
  }
}

/** Addresses on the LAN in ascending order, each with the component that answers there. */
export function addressesOf({ cluster }: Build): readonly LanAddress[] {
  const order = (address: string) => address.split('.').reduce((sum, byte) => sum * 256 + Number(byte), 0);
  return [...cluster.all(allLanAddresses)].sort((a, b) => order(a.address) - order(b.address));
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
