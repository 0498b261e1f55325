import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../../../constructs/core/base/manifest.ts';
import type { IntendedEdge, Peer, Pod } from '../../../../constructs/core/verify/reachability/model.ts';
import { proveReachability } from '../../../../constructs/core/verify/reachability/prove.ts';
import { Reachability } from '../../../../constructs/core/verify/reachability/reachability.ts';
import { ciliumReader } from '../../../../constructs/seams/policy/cilium/reader.ts';
import { ciliumPolicy, networkPolicy } from './worlds.ts';

const web: Pod = {
  namespace: 'a',
  name: 'web',
  labels: { app: 'web' },
  ports: [{ name: 'http', port: 8080, protocol: 'TCP' }],
};
const db: Pod = {
  namespace: 'a',
  name: 'db',
  labels: { app: 'db' },
  ports: [{ name: 'sql', port: 5432, protocol: 'TCP' }],
};
const agent: Pod = {
  namespace: 'a',
  name: 'agent',
  labels: {},
  hostNetwork: true,
  ports: [{ port: 9100, protocol: 'TCP' }],
};

const deny = networkPolicy('a', 'deny', { podSelector: {}, policyTypes: ['Ingress', 'Egress'] });
const webToDb = [
  networkPolicy('a', 'web', {
    podSelector: { matchLabels: { app: 'web' } },
    policyTypes: ['Egress'],
    egress: [{ to: [{ podSelector: { matchLabels: { app: 'db' } } }], ports: [{ port: 5432 }] }],
  }),
  networkPolicy('a', 'db', {
    podSelector: { matchLabels: { app: 'db' } },
    ingress: [{ from: [{ podSelector: { matchLabels: { app: 'web' } } }], ports: [{ port: 5432 }] }],
  }),
];
const [out, into] = webToDb as [Manifest, Manifest];

function edge(from: Peer, to: Peer, port: number): IntendedEdge {
  return { from, to, port, protocol: 'TCP', because: 'a test' };
}

function prove(manifests: readonly Manifest[], ...edges: readonly IntendedEdge[]) {
  return proveReachability(
    new Reachability(ciliumReader, manifests, [{ name: 'a' }], [web, db, agent]),
    edges,
  );
}

function ofWeb(
  direction: 'ingress' | 'egress',
  peers: object,
  ports: object[] = [{ port: '443', protocol: 'TCP' }],
) {
  return ciliumPolicy('a', 'cilium', {
    endpointSelector: { matchLabels: { app: 'web' } },
    [direction]: [{ ...peers, toPorts: [{ ports: ports.map((port) => ({ ...port })) }] }],
  });
}

function pathsOf(manifest: Manifest, ...edges: readonly IntendedEdge[]): string[] {
  return prove([deny, manifest], ...edges).problems.map(({ path }) => path);
}

describe('proveReachability', () => {
  it('accepts policies that allow exactly the edges, and counts host pods separately', () => {
    expect(prove([deny, ...webToDb], edge(web, db, 5432))).toEqual({
      problems: [],
      allowed: 1,
      denied: 1,
      unrestricted: 4,
    });
  });

  it('reports an edge that is denied, and the side that denies it', () => {
    expect(prove([deny, out], edge(web, db, 5432)).problems).toEqual([
      {
        code: 'edge-denied',
        path: 'a/web -> a/db TCP 5432',
        found:
          'egress of a/web is allowed by NetworkPolicy a/web; ingress of a/db is denied, since none of NetworkPolicy a/deny allows it',
        expected: 'allowed, because of a test',
        fix: 'Compare the labels and the port that the policies name with the ones that the pods have.',
      },
    ]);
    expect(prove([deny, into], edge(web, db, 5432)).problems).toHaveLength(1);
    expect(prove([deny, ...webToDb], edge(web, db, 5433)).problems).toHaveLength(2);
  });

  it('reports an allowed pair without an edge', () => {
    expect(prove([deny, ...webToDb]).problems).toEqual([
      {
        code: 'traffic-not-intended',
        path: 'a/web -> a/db TCP 5432',
        found:
          'egress of a/web is allowed by NetworkPolicy a/web; ingress of a/db is allowed by NetworkPolicy a/db',
        expected: 'denied, since no reference leads there',
        fix: 'Narrow the policy, or let the component use a handle of what it talks to.',
      },
    ]);
  });

  it('reports pods without policies', () => {
    expect(prove([]).problems.map(({ path }) => path)).toEqual([
      'a/web -> a/db TCP 5432',
      'a/db -> a/web TCP 8080',
    ]);
  });

  it.each<[string, object, Peer, Peer]>([
    ['an entity', { toEntities: ['kube-apiserver'] }, { entity: 'kube-apiserver' }, { entity: 'world' }],
    ['addresses', { toCIDR: ['192.168.2.20/32'] }, { cidr: '192.168.2.0/24' }, { cidr: '192.168.3.0/24' }],
    [
      'addresses with exceptions',
      { toCIDRSet: [{ cidr: '0.0.0.0/0', except: ['10.0.0.0/8'] }] },
      { cidr: '0.0.0.0/0', except: ['10.0.0.0/8'] },
      { cidr: '0.0.0.0/0', except: ['10.0.0.0/8', '192.168.0.0/16'] },
    ],
    ['names', { toFQDNs: [{ matchName: 'api.hf.co' }] }, { fqdn: '*.hf.co' }, { fqdn: '*.github.com' }],
  ])('wants an edge for %s', (_what, rule, asked, other) => {
    const manifest = ofWeb('egress', rule);
    const opened = (edges: readonly IntendedEdge[]) =>
      prove([deny, manifest], ...edges).problems.filter(({ found }) => found.includes('opens'));
    expect(opened([edge(web, asked, 443)])).toEqual([]);
    expect(opened([])).toHaveLength(1);
    expect(opened([edge(web, other, 443)])).toHaveLength(1);
    expect(opened([edge(web, asked, 444)])).toHaveLength(1);
    expect(opened([edge(db, asked, 443)])).toHaveLength(1);
  });

  it('reports the opening of a rule', () => {
    expect(prove([deny, ofWeb('egress', { toCIDR: ['192.168.2.20'] })]).problems).toEqual([
      {
        code: 'excess-opening',
        path: 'a/web -> 192.168.2.20/32 TCP 443',
        found: 'egress that CiliumNetworkPolicy a/cilium opens',
        expected: 'a rule that opens one port of a peer that an edge leads to',
        fix: 'Narrow the policy, or let the component use a handle of what it talks to.',
      },
    ]);
  });

  it('treats pods on the host network as their nodes', () => {
    const both = { toEntities: ['host', 'remote-node'] };
    const port = [{ port: '9100', protocol: 'TCP' }];
    expect(prove([deny, ofWeb('egress', both, port)], edge(web, agent, 9100)).problems).toEqual([]);
    expect(pathsOf(ofWeb('egress', both, port))).toEqual([
      'a/web -> host TCP 9100',
      'a/web -> remote-node TCP 9100',
    ]);
    expect(pathsOf(ofWeb('egress', { toEntities: ['host'] }, port), edge(web, agent, 9100))).toEqual([
      'a/web -> a/agent TCP 9100',
    ]);
    const webhook = [{ port: 'http', protocol: 'TCP' }];
    const fromBoth = { fromEntities: ['host', 'remote-node'] };
    expect(pathsOf(ofWeb('ingress', fromBoth, webhook), edge(agent, web, 8080))).toEqual([]);
    expect(pathsOf(ofWeb('ingress', fromBoth, webhook))).toHaveLength(2);
  });

  it('refuses rules that are wider than any edge', () => {
    const api = { toEntities: ['kube-apiserver'] };
    const wanted = edge(web, { entity: 'kube-apiserver' }, 443);
    expect(pathsOf(ofWeb('egress', api), wanted)).toEqual([]);
    expect(pathsOf(ofWeb('egress', api, [{ port: '443' }]), wanted)).toEqual([
      'a/web -> kube-apiserver any protocol 443',
    ]);
    expect(pathsOf(ofWeb('egress', api, [{ port: '0', protocol: 'TCP' }]), wanted)).toEqual([
      'a/web -> kube-apiserver TCP 1-65535',
    ]);
    expect(pathsOf(ofWeb('egress', { toEntities: ['cluster'] }), wanted)).toEqual([
      'a/web -> cluster TCP 443',
    ]);
    expect(pathsOf(ofWeb('egress', {}), wanted)).toEqual(['a/web -> all TCP 443']);
    const anything = networkPolicy('a', 'any', { podSelector: {}, policyTypes: ['Egress'], egress: [{}] });
    expect(pathsOf(anything)).toEqual(['a/web -> all every port', 'a/db -> all every port']);
  });

  it('ignores port names that no target has', () => {
    expect(
      pathsOf(ofWeb('ingress', { fromEntities: ['world'] }, [{ port: 'sql', protocol: 'TCP' }])),
    ).toEqual([]);
    expect(
      pathsOf(ofWeb('ingress', { fromEntities: ['world'] }, [{ port: 'http', protocol: 'TCP' }])),
    ).toEqual(['world -> a/web TCP http']);
  });
});
