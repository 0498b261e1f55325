import type { Manifest } from '../../base/manifest.ts';
import type { Problem } from '../../base/problem.ts';
import { Cursor } from './cursor.ts';
import type { Direction } from './model.ts';
import { byLabels, type PeerRule, type Policy, type Rule } from './policy.ts';
import { readPort } from './ports.ts';
import { readRange } from './range.ts';
import { type KeyReader, readSelector, wantedLabels } from './selector.ts';

/**
 * Reads a standard NetworkPolicy, with the API server's defaults.
 *
 * @param podKey reads the key of a pod's label, and reports one that the network ignores
 */
export function readNetworkPolicy(manifest: Manifest, problems: Problem[], podKey: KeyReader): Policy {
  const { name, namespace = 'default' } = manifest.metadata;
  const id = `NetworkPolicy ${namespace}/${name}`;
  const spec = new Cursor(manifest.spec, `${id} spec`, problems);
  spec.only('podSelector', 'policyTypes', 'ingress', 'egress');
  const read = (direction: Direction): Rule[] =>
    spec
      .at(direction)
      .items()
      .map((rule) => readRule(rule, id, namespace, direction === 'ingress' ? 'from' : 'to', podKey));
  const rules = { ingress: read('ingress'), egress: read('egress') };
  const types = spec
    .at('policyTypes')
    .items()
    .map((type) => type.oneOf('Ingress', 'Egress'));
  // Without policyTypes a policy applies to ingress, and to egress only if it has egress rules.
  const governs = (type: 'Ingress' | 'Egress', default_: boolean): boolean =>
    types.length > 0 ? types.includes(type) : default_;
  return {
    id,
    namespace,
    subject: byLabels(readSelector(spec.at('podSelector'), podKey)),
    rules: {
      ...(governs('Ingress', true) && { ingress: rules.ingress }),
      ...(governs('Egress', rules.egress.length > 0) && { egress: rules.egress }),
    },
  };
}

function readRule(
  at: Cursor,
  policy: string,
  namespace: string,
  side: 'from' | 'to',
  podKey: KeyReader,
): Rule {
  at.only(side, 'ports');
  const peers = at
    .at(side)
    .items()
    .map((peer) => readPeer(peer, namespace, podKey));
  const ports = at.at('ports').items().map(readPort);
  return { policy, ...(peers.length > 0 && { peers }), ...(ports.length > 0 && { ports }) };
}

function readPeer(at: Cursor, namespace: string, podKey: KeyReader): PeerRule {
  at.only('podSelector', 'namespaceSelector', 'ipBlock');
  const [pods, namespaces, block] = [at.at('podSelector'), at.at('namespaceSelector'), at.at('ipBlock')];
  if (block.exists === (pods.exists || namespaces.exists)) at.refuse('either an ipBlock or selectors');
  if (block.exists) return readRange(block);
  const byPod = byLabels(readSelector(pods, podKey));
  const bearing = wantedLabels(pods);
  if (!namespaces.exists) {
    return { namespace, bearing, pods: (identity) => identity.namespace === namespace && byPod(identity) };
  }
  const byNamespace = readSelector(namespaces);
  const name = namespaces.at('matchLabels').at('kubernetes.io/metadata.name');
  return {
    bearing,
    pods: (identity) => byNamespace(identity.namespaceLabels) && byPod(identity),
    ...(name.exists && { namespace: name.text() }),
  };
}
