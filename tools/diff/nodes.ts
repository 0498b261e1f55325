import { isDeepStrictEqual } from 'node:util';
import type { Manifest } from '../../constructs/core/base/manifest.ts';

const page = 'docs/resizing.md';

/** The effect of a change of a key of a node's configuration after the installation. */
type Effect = (before: string, after: string) => string;

const never: (what: string) => Effect = (what) => (before, after) =>
  `network: ${what} from ${before} to ${after}, which a running cluster cannot do: ${page}`;
const joined: (what: string) => Effect = (what) => () =>
  `node: it keeps the ${what} that it joined with: ${page}`;

/** The keys of K3s's configuration that a running cluster does not take over, on servers and on every node. */
const fixed: Readonly<Record<'server' | 'node', Readonly<Record<string, Effect>>>> = {
  server: {
    'cluster-cidr': never('pods move'),
    'service-cidr': never('Services move'),
    'cluster-dns': never('the DNS of the cluster moves'),
    'cluster-domain': never("the cluster's own domain changes"),
    // etcd knows its members by their addresses.
    'node-ip': never('a server moves'),
  },
  node: { 'node-label': joined('labels'), 'node-taint': joined('taints') },
};

/** The changes of a node's configuration that a running cluster does not take over, since K3s reads them at its installation. */
export function* nodeRisks(before: Manifest | undefined, after: Manifest | undefined): Generator<string> {
  if (before?.kind !== 'Node' || !('config' in before)) return;
  if (!after) {
    yield `node: ${before.metadata.name} stays in the cluster until it is removed by hand: ${page}`;
    return;
  }
  const [was, is] = [configOf(before), configOf(after)];
  if (isServer(was) !== isServer(is)) {
    yield `node: ${isServer(was) ? 'a server becomes an agent' : 'an agent becomes a server'}, which takes a new installation: ${page}`;
    return;
  }
  for (const [key, effect] of Object.entries({ ...fixed.node, ...(isServer(was) && fixed.server) })) {
    if (!isDeepStrictEqual(was[key], is[key])) yield effect(String(was[key]), String(is[key]));
  }
}

function configOf(manifest: Manifest): Readonly<Record<string, unknown>> {
  return manifest.config as Readonly<Record<string, unknown>>;
}

/** Only servers have the ranges of the cluster. */
function isServer(config: Readonly<Record<string, unknown>>): boolean {
  return 'service-cidr' in config;
}
