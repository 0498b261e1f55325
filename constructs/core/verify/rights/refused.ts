import type { RuleFacts } from '../../author/chart/facts.ts';
import type { RefusedRight, refusedRights } from '../../model/rights.ts';

interface Pattern {
  readonly group: string;
  readonly resources: readonly string[];
  /** @default all */
  readonly verbs?: readonly string[];
}

const workloads = ['daemonsets', 'deployments', 'replicasets', 'statefulsets'];
const write = ['create', 'update', 'patch'];
const rbac = 'rbac.authorization.k8s.io';

/** The rules that give each right. */
const patterns: Readonly<Record<keyof typeof refusedRights, readonly Pattern[]>> = {
  // Changing or deleting a Secret answers with what is in it.
  secrets: [
    {
      group: '',
      resources: ['secrets'],
      verbs: ['get', 'list', 'watch', 'update', 'patch', 'delete', 'deletecollection'],
    },
  ],
  exec: [
    {
      group: '',
      resources: [
        'pods/exec',
        'pods/attach',
        'pods/portforward',
        'pods/ephemeralcontainers',
        'pods/proxy',
        'services/proxy',
        'nodes/proxy',
      ],
    },
  ],
  pods: [
    { group: '', resources: ['pods', 'replicationcontrollers', 'podtemplates'], verbs: write },
    { group: 'apps', resources: workloads, verbs: write },
    { group: 'batch', resources: ['jobs', 'cronjobs'], verbs: write },
  ],
  tokens: [{ group: '', resources: ['serviceaccounts/token'], verbs: ['create'] }],
  impersonate: [
    { group: '', resources: ['users', 'groups', 'serviceaccounts'], verbs: ['impersonate'] },
    { group: 'authentication.k8s.io', resources: ['uids', 'userextras'], verbs: ['impersonate'] },
  ],
  escalate: [{ group: rbac, resources: ['roles', 'clusterroles'], verbs: ['escalate'] }],
  bind: [{ group: rbac, resources: ['roles', 'clusterroles'], verbs: ['bind'] }],
  // Nothing is approved or signed without the right to the signer as well.
  certificates: [{ group: 'certificates.k8s.io', resources: ['signers'], verbs: ['approve', 'sign'] }],
  admission: [
    {
      group: 'admissionregistration.k8s.io',
      resources: [
        'mutatingwebhookconfigurations',
        'validatingwebhookconfigurations',
        'mutatingadmissionpolicies',
        'mutatingadmissionpolicybindings',
        'validatingadmissionpolicies',
        'validatingadmissionpolicybindings',
      ],
      verbs: ['create', 'update', 'patch', 'delete', 'deletecollection'],
    },
  ],
};

// These are of the whole cluster: an own namespace does not bound them.
const ofCluster: ReadonlySet<string> = new Set(['certificates', 'admission']);
// With these, rights in an own namespace become others.
const anywhere: ReadonlySet<string> = new Set(['escalate', 'bind', 'impersonate']);

/**
 * The rights of a rule that are refused by default.
 *
 * @param home whether the rule holds only in the namespace that its account is at home in
 */
export function refusedIn(rule: RuleFacts, home: boolean): RefusedRight[] {
  const named = (Object.keys(patterns) as (keyof typeof refusedRights)[]).filter(
    (right) =>
      (!home || anywhere.has(right)) &&
      ((anywhere.has(right) && rule.verbs.includes(right)) ||
        patterns[right].some((pattern) => gives(rule, pattern, right))),
  );
  return [...named, ...wildcards(rule)];
}

function gives(rule: RuleFacts, { group, resources, verbs }: Pattern, right: string): boolean {
  const { apiGroups = [], resources: given = [], resourceNames = [] } = rule;
  // By name: a webhook's own configuration, a signer that is not Kubernetes'.
  if (ofCluster.has(right) && resourceNames.length > 0) {
    if (!resourceNames.some((name) => name.startsWith('kubernetes.io/'))) return false;
  }
  return (
    has(apiGroups, group) &&
    resources.some((resource) => given.some((pattern) => covers(pattern, resource))) &&
    (verbs === undefined || verbs.some((verb) => has(rule.verbs, verb)))
  );
}

function has(list: readonly string[], entry: string): boolean {
  return list.includes('*') || list.includes(entry);
}

// An asterisk stands for every kind, every subresource, or both.
function covers(pattern: string, resource: string): boolean {
  if (pattern === '*' || pattern === resource) return true;
  const [kind, sub] = pattern.split('/');
  const [wantedKind, wantedSub] = resource.split('/');
  if (sub === undefined || wantedSub === undefined) return false;
  return (kind === '*' || kind === wantedKind) && (sub === '*' || sub === wantedSub);
}

/** A wildcard takes in what a later version of Kubernetes or of a chart adds. */
function wildcards({
  verbs,
  apiGroups = [],
  resources = [],
  nonResourceURLs = [],
}: RuleFacts): RefusedRight[] {
  const isWild = [verbs, apiGroups, resources].some((list) => list.includes('*'));
  const groups = isWild ? apiGroups.map((group) => `* ${group === '' ? 'core' : group}` as const) : [];
  // Below a path it only reads what has no other guard.
  const urls = nonResourceURLs.includes('*') ? ['* paths' as const] : [];
  return [...groups, ...urls];
}
