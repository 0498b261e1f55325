import { describe, expect, it } from 'vitest';
import type { JsonObject, Manifest } from '../../../constructs/core/base/manifest.ts';
import type { Peer, Pod, Verdict } from '../../../constructs/core/verify/reachability/model.ts';
import { Reachability } from '../../../constructs/core/verify/reachability/reachability.ts';
import { ciliumReader } from '../../../constructs/seams/policy/cilium/reader.ts';
import { ciliumPolicy, networkPolicy } from '../../core/verify/reachability/worlds.ts';

const dns: Pod = {
  namespace: 'kube-system',
  name: 'coredns',
  labels: { 'k8s-app': 'kube-dns' },
  ports: [{ name: 'dns', port: 53, protocol: 'UDP' }],
};
const web: Pod = {
  namespace: 'web',
  name: 'web',
  labels: { app: 'web' },
  ports: [{ name: 'http', port: 8080, protocol: 'TCP' }],
};
const job: Pod = { ...web, name: 'job', labels: { app: 'job' } };
const node: Pod = { namespace: 'kube-system', name: 'agent', labels: {}, hostNetwork: true, ports: [] };
const namespaces = [{ name: 'kube-system', labels: { system: 'yes' } }, { name: 'web' }];
const selectWeb = { matchLabels: { app: 'web' } };

function netOf(...manifests: readonly Manifest[]): Reachability {
  return new Reachability(ciliumReader, manifests, namespaces, [dns, web, job, node]);
}

function ingress(...rules: readonly JsonObject[]): Manifest {
  return ciliumPolicy('web', 'p', { endpointSelector: selectWeb, ingress: rules });
}

function egress(...rules: readonly JsonObject[]): Manifest {
  return ciliumPolicy('web', 'p', { endpointSelector: selectWeb, egress: rules });
}

const proxied = {
  toEndpoints: [
    { matchLabels: { 'k8s:io.kubernetes.pod.namespace': 'kube-system', 'k8s:k8s-app': 'kube-dns' } },
  ],
  toPorts: [{ ports: [{ port: '53', protocol: 'UDP' }], rules: { dns: [{ matchPattern: '*' }] } }],
};

describe('Cilium policies', () => {
  it('apply to the directions that they have rules for', () => {
    const net = netOf(ingress({}));
    expect(net.verdict(dns, web, 8080)).toBe('denied');
    expect(net.verdict(web, dns, 53, 'UDP')).toBe('allowed');
    expect(net.verdict(dns, job, 8080)).toBe('allowed');
  });

  it('allow no peer with an empty rule, and all peers with ports alone', () => {
    expect(netOf(ingress({})).verdict(job, web, 8080)).toBe('denied');
    const net = netOf(ingress({ toPorts: [{ ports: [{ port: '8080', protocol: 'TCP' }] }] }));
    expect(net.verdict(job, web, 8080)).toBe('allowed');
    expect(net.verdict({ entity: 'world' }, web, 8080)).toBe('allowed');
    expect(net.verdict(job, web, 8081)).toBe('denied');
  });

  it.each<[string, JsonObject, Verdict, Verdict]>([
    ['pods of the same namespace by default', {}, 'allowed', 'denied'],
    ['pods by label', { matchLabels: { app: 'job' } }, 'allowed', 'denied'],
    ['pods by label with a source', { matchLabels: { 'k8s:app': 'job' } }, 'allowed', 'denied'],
    ['pods by label with any source', { matchLabels: { 'any:app': 'job' } }, 'allowed', 'denied'],
    ['nobody, with a label that nobody has', { matchLabels: { app: 'x' } }, 'denied', 'denied'],
    [
      'a namespace',
      { matchLabels: { 'k8s:io.kubernetes.pod.namespace': 'kube-system' } },
      'denied',
      'allowed',
    ],
    [
      'a namespace without source',
      { matchLabels: { 'io.kubernetes.pod.namespace': 'web' } },
      'allowed',
      'denied',
    ],
    [
      'every namespace',
      { matchExpressions: [{ key: 'k8s:io.kubernetes.pod.namespace', operator: 'Exists' }] },
      'allowed',
      'allowed',
    ],
    [
      'namespaces by label',
      { matchLabels: { 'k8s:io.cilium.k8s.namespace.labels.system': 'yes' } },
      'denied',
      'allowed',
    ],
  ])('match %s', (_what, selector, own, other) => {
    const net = netOf(ingress({ fromEndpoints: [selector] }));
    expect(net.verdict(job, web, 8080)).toBe(own);
    expect(net.verdict(dns, web, 8080)).toBe(other);
    expect(net.verdict(node, web, 8080)).toBe('denied');
  });

  it('match every namespace when they are clusterwide', () => {
    const rule = { fromEndpoints: [{ matchLabels: { app: 'job' } }] };
    const net = netOf(ciliumPolicy(undefined, 'p', { endpointSelector: {}, ingress: [rule] }));
    expect(net.verdict(job, web, 8080)).toBe('allowed');
    expect(net.verdict(job, dns, 53, 'UDP')).toBe('allowed');
    expect(net.verdict(web, dns, 53, 'UDP')).toBe('denied');
  });

  const api: Peer = { entity: 'kube-apiserver' };
  const host: Peer = { entity: 'host' };
  const remote: Peer = { entity: 'remote-node' };
  const world: Peer = { entity: 'world' };
  it.each<[string, Peer[]]>([
    ['kube-apiserver', [api]],
    ['host', [host]],
    ['remote-node', [remote]],
    ['world', [world, { cidr: '203.0.113.0/24' }, { fqdn: 'example.org' }]],
    ['cluster', [api, host, remote, node, job, dns]],
    ['all', [api, host, remote, node, world, { cidr: '10.0.0.0/8' }, { fqdn: '*.org' }, job, dns]],
  ])('take the entity %s for what it is', (entity, meant) => {
    const everybody = [api, host, remote, node, world, job, dns];
    const peers = [
      ...everybody,
      { cidr: '203.0.113.0/24' },
      { cidr: '10.0.0.0/8' },
      { fqdn: 'example.org' },
      { fqdn: '*.org' },
    ];
    const net = netOf(egress({ toEntities: [entity] }));
    const allowed = peers.filter((peer) => net.verdict(web, peer, 443) === 'allowed');
    for (const peer of meant) expect(allowed).toContainEqual(peer);
    if (entity !== 'all') {
      const others = everybody.filter((peer) => !meant.includes(peer));
      for (const peer of others) expect(allowed).not.toContainEqual(peer);
    }
  });

  it('see a pod on the host network as its node, near or far', () => {
    expect(netOf(ingress({ fromEntities: ['host'] })).verdict(node, web, 8080)).toBe('denied');
    expect(netOf(ingress({ fromEntities: ['remote-node'] })).verdict(node, web, 8080)).toBe('denied');
    expect(netOf(ingress({ fromEntities: ['host', 'remote-node'] })).verdict(node, web, 8080)).toBe(
      'allowed',
    );
    expect(
      netOf(ingress({ fromEntities: ['host'] }, { fromEntities: ['remote-node'] })).verdict(node, web, 8080),
    ).toBe('allowed');
    expect(netOf(egress({ toEntities: ['host', 'remote-node'] })).verdict(web, node, 9100)).toBe('allowed');
    expect(netOf(egress({ toEntities: ['host', 'remote-node'] })).verdict(web, node, 9100, 'UDP')).toBe(
      'allowed',
    );
  });

  it.each([
    ['a number and protocol', { port: '8080', protocol: 'TCP' }, 'allowed', 'denied', 'denied'],
    ['a number under any protocol', { port: '8080' }, 'allowed', 'allowed', 'denied'],
    ['a number under ANY', { port: '8080', protocol: 'ANY' }, 'allowed', 'allowed', 'denied'],
    ['every port', { port: '0', protocol: 'TCP' }, 'allowed', 'denied', 'allowed'],
    ['a range', { port: '8080', endPort: 8090, protocol: 'TCP' }, 'allowed', 'denied', 'allowed'],
    ['a name', { port: 'http', protocol: 'TCP' }, 'allowed', 'denied', 'denied'],
  ] as const)('open %s', (_what, port, tcp, udp, next) => {
    const net = netOf(ingress({ fromEndpoints: [{}], toPorts: [{ ports: [port] }] }));
    expect(net.verdict(job, web, 8080)).toBe(tcp);
    expect(net.verdict(job, web, 8080, 'UDP')).toBe(udp);
    expect(net.verdict(job, web, 8085)).toBe(next);
  });

  it('open addresses, alone or with exceptions', () => {
    const ports = [{ ports: [{ port: '443', protocol: 'TCP' }] }];
    const net = netOf(
      egress(
        { toCIDR: ['192.168.2.20', '10.1.0.0/16'], toPorts: ports },
        { toCIDRSet: [{ cidr: '172.16.0.0/12', except: ['172.16.0.0/16'] }], toPorts: ports },
      ),
    );
    const verdicts = [
      '192.168.2.20/32',
      '192.168.2.21/32',
      '10.1.2.0/24',
      '172.17.0.1/32',
      '172.16.0.1/32',
    ].map((cidr) => net.verdict(web, { cidr }, 443));
    expect(verdicts).toEqual(['allowed', 'denied', 'allowed', 'allowed', 'denied']);
    expect(net.verdict(web, job, 443)).toBe('denied');
    expect(net.verdict(web, remote, 443)).toBe('denied');
  });

  it('open names if queries go through the DNS proxy', () => {
    const names = { toFQDNs: [{ matchName: 'github.com' }, { matchPattern: '*.hf.co' }] };
    const closed = netOf(egress(names));
    expect(closed.dnsProxied(web)).toBe(false);
    expect(closed.verdict(web, { fqdn: 'github.com' }, 443)).toBe('denied');
    const net = netOf(egress(names, proxied));
    expect(net.dnsProxied(web)).toBe(true);
    expect(net.dnsProxied(job)).toBe(false);
    expect(net.dnsProxied(node)).toBe(false);
    const verdicts = [
      'github.com',
      'GitHub.com.',
      'api.github.com',
      'cdn.hf.co',
      '*.hf.co',
      'a.b.hf.co',
      'hf.co',
    ].map((fqdn) => net.verdict(web, { fqdn }, 443));
    expect(verdicts).toEqual(['allowed', 'allowed', 'denied', 'allowed', 'allowed', 'denied', 'denied']);
    expect(net.verdict(web, dns, 53, 'UDP')).toBe('allowed');
  });

  it('resolve only the names that the DNS rule lets through', () => {
    const rules = { dns: [{ matchPattern: '*.hf.co' }] };
    const narrow = { ...proxied, toPorts: [{ ports: [{ port: '53', protocol: 'UDP' }], rules }] };
    const net = netOf(egress({ toFQDNs: [{ matchPattern: '*' }] }, narrow));
    expect(net.dnsProxied(web)).toBe(false);
    expect(net.dnsProxied(web, 'cdn.hf.co')).toBe(true);
    expect(net.verdict(web, { fqdn: 'cdn.hf.co' }, 443)).toBe('allowed');
    expect(net.verdict(web, { fqdn: 'github.com' }, 443)).toBe('denied');
  });

  it('add up with standard policies', () => {
    const deny = networkPolicy('web', 'deny', { podSelector: {}, policyTypes: ['Ingress', 'Egress'] });
    const net = netOf(deny, ingress({ fromEntities: ['kube-apiserver'] }));
    expect(net.verdict(api, web, 8080)).toBe('allowed');
    expect(net.verdict(api, job, 8080)).toBe('denied');
    const allow = networkPolicy('web', 'allow', {
      podSelector: {},
      ingress: [{ from: [{ namespaceSelector: {} }] }],
    });
    expect(netOf(ingress({}), allow).verdict(dns, web, 8080)).toBe('allowed');
    expect(netOf(ingress({})).verdict(dns, web, 8080)).toBe('denied');
  });
});
