import { parseAddress } from '../../base/address.ts';
import type { Problem } from '../../base/problem.ts';
import { any } from '../../base/words.ts';
import type { Declared } from '../declared.ts';
import { checkOutside } from './outside.ts';

/** Checks the address of the Kubernetes API: a server's, or that of a load balancer in front of the servers. */
export function* checkApi({ cluster }: Declared): Generator<Problem> {
  const { network, nodes } = cluster;
  const { apiAddress, apiAddressIsExternal, subnets } = network;
  const address = parseAddress(apiAddress);
  const servers = nodes.filter(({ role }) => role === 'server');
  const own = servers.flatMap(({ address, tailnetAddress = [] }) => [address].concat(tailnetAddress));
  if (address === undefined || servers.length === 0) return;

  const path = 'network.apiAddress';
  if (own.includes(apiAddress)) {
    if (!apiAddressIsExternal) return;
    yield {
      code: 'api-address-not-external',
      path: 'network.apiAddressIsExternal',
      found: `true, with the address of a server, ${apiAddress}`,
      expected: 'the address of something outside the cluster',
      fix: 'Remove the key, or write the address of the load balancer.',
    };
    return;
  }
  const fix = `Write ${any(own)}.`;
  const agent = nodes.find((node) => node.address === apiAddress || node.tailnetAddress === apiAddress);
  const router = subnets.find(({ gateway }) => gateway === apiAddress);
  if (agent) {
    yield {
      code: 'api-address-not-of-server',
      path,
      found: `${apiAddress}, the address of ${agent.name}, which is an agent`,
      expected: 'the address of a server: agents do not run the API',
      fix,
    };
  } else if (router) {
    yield {
      code: 'api-address-not-of-server',
      path,
      found: `${apiAddress}, the address of the gateway of ${router.name}`,
      expected: 'the address of a server',
      fix,
    };
  } else if (!apiAddressIsExternal) {
    yield {
      code: 'api-address-not-of-server',
      path,
      found: `${apiAddress}, which no server has`,
      expected: 'the address of a server: the platform carries no virtual address for the API',
      fix: `${fix} Where a load balancer outside the cluster carries it, add apiAddressIsExternal: true.`,
    };
  } else {
    yield* checkOutside(path, apiAddress, cluster, { askedBy: 'nodes', isMachine: true });
  }
}
