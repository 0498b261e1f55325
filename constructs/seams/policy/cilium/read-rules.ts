import type { Manifest } from '../../../core/base/manifest.ts';
import type { Problem } from '../../../core/base/problem.ts';
import { Cursor } from '../../../core/verify/reachability/cursor.ts';
import type { Direction } from '../../../core/verify/reachability/model.ts';
import type { PeerRule, PodRule, Policy, Rule } from '../../../core/verify/reachability/policy.ts';
import { readCidr, readRange } from '../../../core/verify/reachability/range.ts';
import { keysOf, readSelector } from '../../../core/verify/reachability/selector.ts';
import { podKey } from './read-label.ts';
import { readName } from './read-name.ts';
import { readCiliumPort } from './read-port.ts';

const namespaceKey = 'io.kubernetes.pod.namespace';
const namespaceLabel = 'io.cilium.k8s.namespace.labels.';

/** Reads the parts of a CiliumNetworkPolicy or a CiliumClusterwideNetworkPolicy that the platform uses. */
export function readCiliumPolicy(manifest: Manifest, problems: Problem[]): Policy {
  const { name, namespace } = manifest.metadata;
  const clusterwide = manifest.kind === 'CiliumClusterwideNetworkPolicy';
  const scope = clusterwide ? undefined : (namespace ?? 'default');
  const id = `${manifest.kind} ${scope === undefined ? '' : `${scope}/`}${name}`;
  const spec = new Cursor(manifest.spec, `${id} spec`, problems);
  spec.only('endpointSelector', 'ingress', 'egress');
  if (!spec.at('endpointSelector').exists) spec.refuse('an endpointSelector');
  const read = (direction: Direction): Policy['rules'] => {
    const rules = spec.at(direction);
    // Cilium leaves the pods open in that direction for an empty list, which is not what an author expects.
    if (!rules.exists) return {};
    return { [direction]: filled(rules).map((rule) => readRule(rule, id, scope, direction)) };
  };
  return {
    id,
    ...(scope !== undefined && { namespace: scope }),
    subject: readPods(spec.at('endpointSelector'), undefined),
    rules: { ...read('ingress'), ...read('egress') },
  };
}

function readRule(at: Cursor, policy: string, scope: string | undefined, direction: Direction): Rule {
  const side = direction === 'ingress' ? 'from' : 'to';
  const kinds = [`${side}Endpoints`, `${side}Entities`, `${side}CIDR`, `${side}CIDRSet`];
  if (direction === 'egress') kinds.push('toFQDNs');
  at.only(...kinds, 'toPorts');
  const used = kinds.filter((kind) => at.at(kind).exists);
  if (used.length > 1) at.refuse(`only one of ${used.join(' and ')}`, 'Write one rule for each.');
  const peers = used.flatMap((kind) =>
    filled(at.at(kind)).map((peer) => readPeer(kind.replace(side, ''), peer, scope)),
  );
  if (used.length === 0 && !at.at('toPorts').exists) return { policy, peers: [] };
  const openings = at.at('toPorts').exists ? filled(at.at('toPorts')) : [];
  const ports = openings.flatMap((opening) => {
    opening.only('ports', 'rules');
    return filled(opening.at('ports')).map(readCiliumPort);
  });
  const dns = openings.flatMap((opening) => readDns(opening.at('rules'), direction));
  return {
    policy,
    ...(used.length > 0 && { peers }),
    ...(openings.length > 0 && { ports }),
    ...(dns.length > 0 && { dns }),
  };
}

function readDns(at: Cursor, direction: Direction): string[] {
  if (!at.exists) return [];
  if (direction === 'ingress') at.refuse('no rules on ingress');
  return filled(at.only('dns').at('dns')).map(readName);
}

function readPeer(kind: string, at: Cursor, scope: string | undefined): PeerRule {
  switch (kind) {
    case 'Entities':
      return { entity: at.oneOf('kube-apiserver', 'host', 'remote-node', 'world', 'cluster', 'all') };
    case 'CIDR':
      return { cidr: readCidr(at) };
    case 'CIDRSet':
      return readRange(at);
    case 'FQDNs':
      return { fqdn: readName(at) };
    default:
      return { pods: readPods(at, scope) };
  }
}

/** Pods of one namespace, unless the selector names namespaces itself. */
function readPods(at: Cursor, scope: string | undefined): PodRule {
  const elsewhere = keysOf(at).some((key) => {
    const bare = key.replace(/^(k8s|any):/, '');
    return bare === namespaceKey || bare.startsWith(namespaceLabel);
  });
  const selector = readSelector(at, identityKey);
  return (identity) =>
    (scope === undefined || elsewhere || identity.namespace === scope) &&
    selector((key) => {
      if (key === namespaceKey) return identity.namespace;
      if (key.startsWith(namespaceLabel)) return identity.namespaceLabels(key.slice(namespaceLabel.length));
      return identity.labels(key);
    });
}

function identityKey(at: Cursor, key: string): string {
  const bare = key.replace(/^(k8s|any):/, '');
  if (bare.includes(':')) at.refuse('a label with no other prefix than k8s: or any:');
  return bare === namespaceKey || bare.startsWith(namespaceLabel) ? bare : podKey(at, bare);
}

function filled(at: Cursor): Cursor[] {
  const items = at.items();
  if (items.length === 0) at.refuse('at least one element', 'Fill the field, or remove it.');
  return items;
}
