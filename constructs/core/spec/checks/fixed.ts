import { parseAddress } from '../../base/address.ts';
import { type Declared, textsOf } from '../declared.ts';
import type { ResolvedCluster } from '../resolve.ts';

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
