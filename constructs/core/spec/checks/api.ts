import { contains, hosts, parseAddress, parseCidr } from '../../base/address.ts';
import type { Problem } from '../../base/problem.ts';
import { any } from '../../base/words.ts';
import type { Declared } from '../declared.ts';

/** Checks the address of the Kubernetes API: a server's, or a virtual one that servers share. */
export function* checkApi({ cluster: { network, nodes } }: Declared): Generator<Problem> {
  const { apiAddress, subnets } = network;
  const address = parseAddress(apiAddress);
  const servers = nodes.filter(({ role }) => role === 'server');
  const own = servers.flatMap(({ address, tailnetAddress = [] }) => [address].concat(tailnetAddress));
  if (address === undefined || servers.length === 0 || own.includes(apiAddress)) return;

  const path = 'network.apiAddress';
  const fix = `Write ${any(own)}.`;
  const agent = nodes.find((node) => node.address === apiAddress || node.tailnetAddress === apiAddress);
  const router = subnets.find(({ gateway }) => gateway === apiAddress);
  const lans = subnets.filter(({ name }) => servers.some(({ subnet }) => subnet === name));
  if (agent) {
    yield {
      path,
      found: `${apiAddress}, the address of ${agent.name}, which is an agent`,
      expected: 'the address of a server: agents do not run the API',
      fix,
    };
  } else if (router) {
    yield {
      path,
      found: `${apiAddress}, the address of the gateway of ${router.name}`,
      expected: 'the address of a server',
      fix,
    };
  } else if (!lans.some(({ cidr }) => within(cidr, address))) {
    yield {
      path,
      found: `${apiAddress}, which is no server's`,
      expected: `the address of a server, or a free one on the servers' LAN ${any(lans.map(({ cidr }) => cidr))}`,
      fix,
    };
  }
}

function within(cidr: string, address: number): boolean {
  const lan = parseCidr(cidr);
  return lan === undefined || contains(hosts(lan), address);
}
