import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../constructs/core/base/manifest.ts';
import type { Peer, Pod, Protocol, Verdict } from '../../../../constructs/core/verify/reachability/model.ts';
import { Reachability } from '../../../../constructs/core/verify/reachability/reachability.ts';
import { ciliumReader } from '../../../../constructs/seams/policy/cilium/reader.ts';
import { networkPolicy } from './worlds.ts';

const db: Pod = {
  namespace: 'data',
  name: 'db',
  labels: { app: 'db', role: 'primary' },
  ports: [
    { name: 'sql', port: 5432, protocol: 'TCP' },
    { name: 'metrics', port: 9187, protocol: 'TCP' },
    { name: 'dns', port: 5353, protocol: 'UDP' },
  ],
};
const replica: Pod = { ...db, name: 'replica', labels: { app: 'db' } };
const web: Pod = { namespace: 'web', name: 'web', labels: { app: 'web' }, ports: [] };
const job: Pod = { namespace: 'web', name: 'job', labels: { app: 'job' }, ports: [] };
const node: Pod = { ...web, name: 'node', labels: { app: 'web' }, hostNetwork: true };
const namespaces = [{ name: 'data', labels: { team: 'data' } }, { name: 'web' }];

type Question = readonly [from: Peer, to: Peer, port: number, protocol: Protocol, verdict: Verdict];

function expectVerdicts(
  specs: Readonly<Record<string, JsonObject>>,
  ...questions: readonly Question[]
): void {
  const manifests = Object.entries(specs).map(([path, spec]) => {
    const [namespace = '', name = ''] = path.split('/');
    return networkPolicy(namespace, name, spec);
  });
  const net = new Reachability(ciliumReader, manifests, namespaces, [db, replica, web, job, node]);
  for (const [from, to, port, protocol, verdict] of questions) {
    expect(net.explain(from, to, port, protocol)).toMatchObject({ verdict });
    expect(net.verdict(from, to, port, protocol)).toBe(verdict);
  }
}

const selectDb = { podSelector: { matchLabels: { app: 'db' } } };
const fromWeb = { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'web' } } };

describe('NetworkPolicy', () => {
  it('does not apply to pods that it does not select', () => {
    expectVerdicts(
      { 'data/p': { podSelector: { matchLabels: { role: 'primary' } } } },
      [web, db, 5432, 'TCP', 'denied'],
      [web, replica, 5432, 'TCP', 'allowed'],
    );
  });

  it('selects pods of its own namespace only', () => {
    expectVerdicts({ 'web/p': selectDb }, [web, db, 5432, 'TCP', 'allowed']);
    expectVerdicts({ 'data/p': selectDb }, [web, db, 5432, 'TCP', 'denied']);
  });

  it.each([
    ['ingress alone without types and egress rules', {}, 'denied', 'allowed'],
    [
      'both without types but with egress rules',
      { egress: [{ to: [{ podSelector: {} }] }] },
      'denied',
      'denied',
    ],
    ['ingress', { policyTypes: ['Ingress'], egress: [{}] }, 'denied', 'allowed'],
    ['egress', { policyTypes: ['Egress'], ingress: [{}] }, 'allowed', 'denied'],
    ['both', { policyTypes: ['Ingress', 'Egress'] }, 'denied', 'denied'],
  ] as const)('governs %s', (_what, spec, into, out) => {
    expectVerdicts(
      { 'data/p': { podSelector: {}, ...spec } },
      [web, db, 5432, 'TCP', into],
      [db, web, 80, 'TCP', out],
    );
  });

  it('needs the egress of the sender and the ingress of the receiver', () => {
    const open = { 'data/in': { ...selectDb, ingress: [{ from: [fromWeb] }] } };
    const send = { podSelector: {}, policyTypes: ['Egress'] };
    expectVerdicts(open, [web, db, 5432, 'TCP', 'allowed']);
    expectVerdicts({ ...open, 'web/out': send }, [web, db, 5432, 'TCP', 'denied']);
    const toData = { to: [{ namespaceSelector: { matchLabels: { team: 'data' } } }] };
    expectVerdicts({ ...open, 'web/out': { ...send, egress: [toData] } }, [web, db, 5432, 'TCP', 'allowed']);
  });

  it('adds up with other policies', () => {
    expectVerdicts(
      { 'data/deny': { podSelector: {} }, 'data/p': { ...selectDb, ingress: [{ from: [fromWeb] }] } },
      [web, db, 5432, 'TCP', 'allowed'],
      [replica, db, 5432, 'TCP', 'denied'],
    );
  });

  it.each([
    ['anybody, with no peers', {}, 'allowed', 'allowed', 'allowed'],
    ['anybody, with an empty list of peers', { from: [] }, 'allowed', 'allowed', 'allowed'],
    ['pods of its own namespace', { from: [{ podSelector: {} }] }, 'denied', 'allowed', 'denied'],
    ['pods of every namespace', { from: [{ namespaceSelector: {} }] }, 'allowed', 'allowed', 'denied'],
    ['pods of a namespace', { from: [fromWeb] }, 'allowed', 'denied', 'denied'],
    [
      'pods by both selectors',
      { from: [{ ...fromWeb, podSelector: { matchLabels: { app: 'job' } } }] },
      'denied',
      'denied',
      'denied',
    ],
    ['any of several', { from: [{ podSelector: {} }, fromWeb] }, 'allowed', 'allowed', 'denied'],
    ['an address block', { from: [{ ipBlock: { cidr: '0.0.0.0/0' } }] }, 'denied', 'denied', 'denied'],
  ] as const)('allows %s', (_what, rule, other, own, host) => {
    expectVerdicts(
      { 'data/p': { podSelector: {}, ingress: [rule] } },
      [web, db, 5432, 'TCP', other],
      [replica, db, 5432, 'TCP', own],
      [node, db, 5432, 'TCP', host],
      [{ entity: 'remote-node' }, db, 5432, 'TCP', host],
    );
  });

  it.each([
    ['In', { operator: 'In', values: ['web', 'x'] }, 'allowed', 'denied', 'denied'],
    [
      'NotIn, which a missing label fulfils',
      { operator: 'NotIn', values: ['web'] },
      'denied',
      'allowed',
      'allowed',
    ],
    ['Exists', { operator: 'Exists' }, 'allowed', 'allowed', 'denied'],
    ['DoesNotExist', { operator: 'DoesNotExist' }, 'denied', 'denied', 'allowed'],
  ] as const)('understands %s', (_what, expression, onWeb, onJob, onBare) => {
    const podSelector = { matchExpressions: [{ key: 'app', ...expression }] };
    const bare: Pod = { namespace: 'web', name: 'bare', labels: {}, ports: [] };
    const spec = { podSelector: {}, ingress: [{ from: [{ namespaceSelector: {}, podSelector }] }] };
    const net = new Reachability(ciliumReader, [networkPolicy('data', 'p', spec)], namespaces, [
      db,
      web,
      job,
      bare,
    ]);
    const verdicts = [web, job, bare].map((from) => net.verdict(from, db, 5432));
    expect(verdicts).toEqual([onWeb, onJob, onBare]);
  });

  it('requires all of matchLabels and matchExpressions', () => {
    const podSelector = {
      matchLabels: { app: 'db', role: 'primary' },
      matchExpressions: [{ key: 'app', operator: 'Exists' }],
    };
    expectVerdicts(
      { 'data/p': { podSelector } },
      [web, db, 5432, 'TCP', 'denied'],
      [web, replica, 5432, 'TCP', 'allowed'],
    );
  });

  it.each([
    ['every port', undefined, 'allowed', 'allowed', 'allowed'],
    ['a number, TCP unless told', [{ port: 5432 }], 'allowed', 'denied', 'denied'],
    ['a protocol', [{ protocol: 'UDP' }], 'denied', 'denied', 'allowed'],
    ['a name', [{ port: 'metrics' }], 'denied', 'allowed', 'denied'],
    ['a name, but not of another protocol', [{ port: 'dns' }], 'denied', 'denied', 'denied'],
    ['a name of its protocol', [{ port: 'dns', protocol: 'UDP' }], 'denied', 'denied', 'allowed'],
    ['a name that the target does not use', [{ port: 'http' }], 'denied', 'denied', 'denied'],
    ['a range', [{ port: 5000, endPort: 5432 }], 'allowed', 'denied', 'denied'],
    ['a range that ends before', [{ port: 5000, endPort: 5431 }], 'denied', 'denied', 'denied'],
    ['any of several', [{ port: 5432 }, { port: 5353, protocol: 'UDP' }], 'allowed', 'denied', 'allowed'],
  ] as const)('opens %s', (_what, ports, sql, metrics, dns) => {
    const rule = ports === undefined ? {} : { ports };
    for (const specs of [
      { 'data/p': { podSelector: {}, ingress: [rule] } },
      { 'web/p': { podSelector: {}, policyTypes: ['Egress'], egress: [rule] } },
    ]) {
      expectVerdicts(
        specs,
        [web, db, 5432, 'TCP', sql],
        [web, db, 9187, 'TCP', metrics],
        [web, db, 5353, 'UDP', dns],
      );
    }
  });

  it('matches addresses outside by block and exception', () => {
    const ipBlock = { cidr: '192.168.0.0/16', except: ['192.168.2.0/25'] };
    const spec = { podSelector: {}, policyTypes: ['Egress'], egress: [{ to: [{ ipBlock }] }] };
    expectVerdicts(
      { 'web/p': spec },
      [web, { cidr: '192.168.3.7/32' }, 443, 'TCP', 'allowed'],
      [web, { cidr: '192.168.2.200/32' }, 443, 'TCP', 'allowed'],
      [web, { cidr: '192.168.2.7/32' }, 443, 'TCP', 'denied'],
      [web, { cidr: '192.168.2.0/24' }, 443, 'TCP', 'denied'],
      [web, { cidr: '192.168.2.0/24', except: ['192.168.2.0/25'] }, 443, 'TCP', 'allowed'],
      [web, { cidr: '10.0.0.1/32' }, 443, 'TCP', 'denied'],
      [web, { cidr: '192.168.0.0/8' }, 443, 'TCP', 'denied'],
      [web, { cidr: 'fd00::1/128' }, 443, 'TCP', 'denied'],
      [web, { entity: 'world' }, 443, 'TCP', 'denied'],
      [web, { fqdn: 'example.org' }, 443, 'TCP', 'denied'],
    );
  });

  it('does not apply to pods on the host network, even when it selects them', () => {
    expectVerdicts(
      { 'web/p': { podSelector: {}, policyTypes: ['Ingress', 'Egress'] } },
      [node, db, 5432, 'TCP', 'allowed'],
      [node, { entity: 'world' }, 443, 'TCP', 'unrestricted'],
      [web, node, 9100, 'TCP', 'denied'],
    );
  });

  it('resolves a port name for each pod, also for pods with the same labels', () => {
    const twin: Pod = { ...db, name: 'twin', ports: [{ name: 'sql', port: 5433, protocol: 'TCP' }] };
    const spec = { podSelector: {}, ingress: [{ ports: [{ port: 'sql' }] }] };
    const net = new Reachability(ciliumReader, [networkPolicy('data', 'p', spec)], namespaces, [
      db,
      twin,
      web,
    ]);
    expect([5432, 5433].map((port) => net.verdict(web, db, port))).toEqual(['allowed', 'denied']);
    expect([5432, 5433].map((port) => net.verdict(web, twin, port))).toEqual(['denied', 'allowed']);
  });

  it('explains which policy allows, and which side denies', () => {
    const net = new Reachability(
      ciliumReader,
      [
        networkPolicy('data', 'deny', { podSelector: {} }),
        networkPolicy('data', 'db', { ...selectDb, ingress: [{ from: [fromWeb], ports: [{ port: 5432 }] }] }),
      ],
      namespaces,
      [db, web],
    );
    expect(net.explain(web, db, 5432)).toEqual({
      verdict: 'allowed',
      egress: { verdict: 'open', policies: [] },
      ingress: { verdict: 'allowed', policies: ['NetworkPolicy data/db'] },
      text: 'egress of web/web is open, since no policy governs it; ingress of data/db is allowed by NetworkPolicy data/db',
    });
    expect(net.explain(web, db, 9187).text).toBe(
      'egress of web/web is open, since no policy governs it; ingress of data/db is denied, since none of NetworkPolicy data/deny, NetworkPolicy data/db allows it',
    );
  });

  it('throws for an unknown pod', () => {
    const net = new Reachability(ciliumReader, [], namespaces, [db]);
    expect(() => net.verdict(web, db, 5432)).toThrow('there is no pod web/web');
  });
});
