import { parseAddress } from '../../base/address.ts';
import { keyPath } from '../../base/path.ts';
import { type Declared, textsOf } from '../declared.ts';
import type { ResolvedCluster } from '../resolve.ts';
import type { Placed } from './repeated.ts';

/** An address in the cluster file. */
export interface FixedAddress {
  readonly path: string;
  readonly text: string;
  /** Its owner. */
  readonly owner: string;
  /** The address as a number, when the text is an address. */
  readonly address: number | undefined;
}

/** Addresses of machines, which the load balancer does not announce. */
export function machines({ network, nodes, storage }: ResolvedCluster): FixedAddress[] {
  return [
    ...network.subnets.map(({ name, gateway }, i) =>
      fixed(`network.subnets[${i}].gateway`, gateway, `the gateway of ${name}`),
    ),
    ...nodes.map(({ name, address }, i) => fixed(`nodes[${i}].address`, address, `node ${name}`)),
    fixed('network.apiAddress', network.apiAddress, 'the Kubernetes API'),
    ...storage.classes.flatMap((storageClass, i) =>
      storageClass.type === 'nfs'
        ? [fixed(`storage.classes[${i}].server`, storageClass.server, `the NAS of ${storageClass.name}`)]
        : [],
    ),
  ];
}

/** Addresses on the tailnet. */
export function tailnetAddresses({ nodes }: ResolvedCluster): FixedAddress[] {
  return nodes.flatMap(({ name, tailnetAddress }, i) =>
    tailnetAddress === undefined
      ? []
      : [fixed(`nodes[${i}].tailnetAddress`, tailnetAddress, `node ${name} on the tailnet`)],
  );
}

/** Addresses that the load balancer announces. */
export function announced(file: Declared): FixedAddress[] {
  return textsOf(file, 'address').map(({ path, value }) => fixed(path, value, ownerOf(path)));
}

/**
 * Every address of a machine that the file names, wherever it stands: as a value or a key of its own, in a URL, before a
 * port. Ranges of addresses and the addresses that the load balancer announces are not among them.
 */
export function named(file: Declared): FixedAddress[] {
  const known = machines(file.cluster);
  const skipped = new Set([...known, ...announced(file)].map(({ path }) => path));
  const others = textsIn(file.cluster, '').flatMap(({ path, value }) => {
    const text = addressForm.exec(value)?.groups?.address;
    return text === undefined || skipped.has(path) ? [] : [fixed(path, text, path)];
  });
  return [...known, ...others];
}

/** An address alone, in a URL, or before a port and the path of an image; a range in CIDR notation is none. */
const addressForm =
  /^([a-z][a-z0-9+.-]*:\/\/)?([^/@\s]*@)?(?<address>\d{1,3}(\.\d{1,3}){3})(:\d+)?(\/(?!\d{1,2}$)\S*)?$/i;

/** Every text and key of a value. */
function textsIn(value: unknown, path: string): Placed[] {
  if (typeof value === 'string') return [{ path, value }];
  if (Array.isArray(value)) return value.flatMap((item, i) => textsIn(item, keyPath(path, i)));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [
    { path: keyPath(path, key), value: key },
    ...textsIn(item, keyPath(path, key)),
  ]);
}

/** `notes` for `components.notes.exposure.address`, `dns` for `components.dns.address`. */
function ownerOf(path: string): string {
  return path
    .replace(/^components\./, '')
    .replace(/\.address$/, '')
    .replace(/\.exposure$/, '');
}

function fixed(path: string, text: string, owner: string): FixedAddress {
  return { path, text, owner, address: parseAddress(text) };
}
