import type { Problem } from '../../base/problem.ts';
import { quoted } from '../../base/words.ts';
import type { Declared } from '../declared.ts';
import { checkUnique } from './repeated.ts';
import { checkLabel, isHostName } from './syntax.ts';

/** Checks names that become host names, folders and objects. */
export function* checkNames({
  cluster: {
    name,
    domain,
    nodes,
    network: { subnets },
  },
}: Declared): Generator<Problem> {
  yield* checkLabel('name', name);
  yield* checkDomain(domain);
  for (const [i, node] of nodes.entries()) yield* checkLabel(`nodes[${i}].name`, node.name);
  yield* checkUnique(nodes.map((node, i) => ({ path: `nodes[${i}].name`, value: node.name })));
  for (const [i, subnet] of subnets.entries()) yield* checkLabel(`network.subnets[${i}].name`, subnet.name);
  yield* checkUnique(
    subnets.map((subnet, i) => ({ path: `network.subnets[${i}].name`, value: subnet.name })),
  );
}

function* checkDomain(domain: string): Generator<Problem> {
  if (!isHostName(domain) || !domain.includes('.')) {
    yield {
      code: 'invalid-domain',
      path: 'domain',
      found: quoted(domain),
      expected: 'a domain of at least two parts, in lower-case letters, digits and dashes',
      fix: 'Write it like home.example.org.',
    };
  } else if (domain.endsWith('.local')) {
    yield {
      code: 'multicast-domain',
      path: 'domain',
      found: domain,
      expected: 'a domain that devices look up at a DNS server',
      fix: 'Choose another ending, such as .internal: devices look up names in .local by multicast DNS, and cluster.local belongs to Kubernetes.',
    };
  }
}
