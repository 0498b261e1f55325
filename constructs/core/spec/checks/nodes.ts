import { contains, parseAddress, parseCidr } from '../../base/address.ts';
import type { Problem } from '../../base/problem.ts';
import { suggest } from '../../base/suggest.ts';
import { all, any, quoted } from '../../base/words.ts';
import type { Declared } from '../declared.ts';
import type { ResolvedCluster, ResolvedNode } from '../resolve.ts';
import { virtualInterface } from './interfaces.ts';
import { checkInside } from './subnets.ts';

/** Checks the subnets of nodes, and how nodes reach each other. */
export function* checkNodes({ cluster }: Declared): Generator<Problem> {
  for (const [i, node] of cluster.nodes.entries()) {
    const path = `nodes[${i}]`;
    yield* checkSubnet(path, node, cluster);
    yield* checkTailnetAddress(path, node, cluster);
    yield* checkInterface(path, node);
  }
  yield* checkJoined(cluster);
}

function* checkSubnet(
  path: string,
  { subnet, address }: ResolvedNode,
  { network }: ResolvedCluster,
): Generator<Problem> {
  const lan = network.subnets.find(({ name }) => name === subnet);
  if (lan) {
    yield* checkInside(`${path}.address`, address, lan);
    return;
  }
  const names = network.subnets.map(({ name }) => name);
  const near = suggest(subnet, names) ?? subnetOf(address, network.subnets)?.name;
  yield {
    code: 'unknown-subnet',
    path: `${path}.subnet`,
    found: quoted(subnet),
    expected:
      names.length > 0
        ? `a LAN of network.subnets: ${any(names)}`
        : 'a LAN of network.subnets, which is empty',
    fix: near === undefined ? 'Describe the LAN in network.subnets.' : `Did you mean ${near}?`,
  };
}

function subnetOf(text: string, subnets: ResolvedCluster['network']['subnets']) {
  const address = parseAddress(text);
  return subnets.find(({ cidr }) => {
    const lan = parseCidr(cidr);
    return lan && address !== undefined && contains(lan, address);
  });
}

function* checkTailnetAddress(
  path: string,
  { tailnetAddress }: ResolvedNode,
  { network: { tailnet } }: ResolvedCluster,
): Generator<Problem> {
  const at = `${path}.tailnetAddress`;
  if (!tailnet) {
    if (tailnetAddress === undefined) return;
    yield {
      code: 'tailnet-address-without-tailnet',
      path: at,
      found: `${tailnetAddress}, though the cluster has no tailnet`,
      expected: 'network.tailnet, or no address on it',
      fix: 'Add network.tailnet: {}, or remove the address.',
    };
  } else if (tailnetAddress === undefined) {
    yield {
      code: 'missing-tailnet-address',
      path: at,
      found: 'nothing',
      expected: 'an address on the tailnet, as every node of a cluster with a tailnet has',
      fix: 'Run `tailscale ip -4` on the node and write what it prints.',
    };
  } else {
    yield* checkOnTailnet(at, tailnetAddress, tailnet.cidr);
  }
}

function* checkOnTailnet(path: string, text: string, cidr: string): Generator<Problem> {
  const address = parseAddress(text);
  const range = parseCidr(cidr);
  if (address === undefined || !range || contains(range, address)) return;
  yield {
    code: 'address-outside-tailnet',
    path,
    found: text,
    expected: `an address of the tailnet ${cidr}`,
    fix: 'Run `tailscale ip -4` on the node and write what it prints.',
  };
}

/** The kernel's rules for the name of a network card, which is on a LAN. */
function* checkInterface(path: string, { networkInterface }: ResolvedNode): Generator<Problem> {
  const what = virtualInterface(networkInterface);
  if (what !== undefined) {
    yield {
      code: 'network-interface-not-on-lan',
      path: `${path}.networkInterface`,
      found: `${quoted(networkInterface)}, ${what}`,
      expected: 'the network card that has the address of the node on its LAN',
      fix: 'Run `ip -br address` on the node and write the name beside its address.',
    };
    return;
  }
  if (/^[^\s/:]{1,15}$/.test(networkInterface) && !/^\.{1,2}$/.test(networkInterface)) return;
  yield {
    code: 'invalid-network-interface',
    path: `${path}.networkInterface`,
    found: quoted(networkInterface),
    expected: 'the name of a network card: up to 15 characters without space, slash or colon',
    fix: 'Run `ip -br address` on the node and write the name beside its address.',
  };
}

function* checkJoined({ network: { routed, tailnet }, nodes }: ResolvedCluster): Generator<Problem> {
  const subnets = [...new Set(nodes.map(({ subnet }) => subnet))];
  if (tailnet || routed || subnets.length < 2) return;
  yield {
    code: 'lans-not-joined',
    path: 'network.tailnet',
    found: `nothing, with nodes on ${all(subnets)}`,
    expected: 'a tailnet or routers, which join nodes on different LANs',
    fix: 'Install Tailscale on every node and add network.tailnet, or add network.routed: true if routers join them.',
  };
}
