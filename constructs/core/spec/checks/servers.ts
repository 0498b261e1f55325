import type { Problem } from '../../base/problem.ts';
import { all } from '../../base/words.ts';
import type { Declared } from '../declared.ts';

/** Checks the number of servers: etcd works only while more than half of them are up. */
export function* checkServers({ cluster: { nodes, network } }: Declared): Generator<Problem> {
  const servers = nodes.filter(({ role }) => role === 'server');
  const count = servers.length;
  if (count === 0) {
    yield {
      code: 'no-server',
      path: 'nodes',
      found: 'no server',
      expected: 'one server, or three to survive the loss of one',
      fix: "Give a node role: 'server'.",
    };
  } else if (count % 2 === 0) {
    yield {
      code: 'even-number-of-servers',
      path: 'nodes',
      found: `${count} servers: ${all(servers.map(({ name }) => name))}`,
      expected: `an odd number: ${count} servers survive no more losses than ${count - 1}`,
      fix: `Make one of them an agent, or add a server to have ${count + 1}.`,
    };
  }
  const subnets = [...new Set(servers.map(({ subnet }) => subnet))];
  if (subnets.length > 1 && network.tailnet) {
    yield {
      code: 'servers-on-several-lans',
      path: 'nodes',
      found: `servers on ${all(subnets)}`,
      expected: 'all servers on one LAN: etcd loses its leader when the tailnet between them is slow',
      fix: 'Keep the servers of one LAN, and make the others agents.',
    };
  }
}
