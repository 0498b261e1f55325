import { describe, expect, it } from 'vitest';
import type { JsonObject, Manifest } from '../../../../constructs/core/base/manifest.ts';
import type { Problem } from '../../../../constructs/core/base/problem.ts';
import { ProblemsError } from '../../../../constructs/core/base/problem.ts';
import type { Pod } from '../../../../constructs/core/verify/reachability/model.ts';
import { Reachability } from '../../../../constructs/core/verify/reachability/reachability.ts';
import { ciliumReader } from '../../../../constructs/seams/policy/cilium/reader.ts';
import { ciliumPolicy, networkPolicy } from './worlds.ts';

function problemsOf(manifests: readonly Manifest[], pods: readonly Pod[] = []): readonly Problem[] {
  try {
    new Reachability(ciliumReader, manifests, [{ name: 'a' }], pods);
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems;
    throw error;
  }
  return [];
}

const standard = (spec: JsonObject): Manifest => networkPolicy('a', 'p', { podSelector: {}, ...spec });
const cilium = (spec: JsonObject): Manifest => ciliumPolicy('a', 'p', { endpointSelector: {}, ...spec });
const dnsRules = { dns: [{ matchPattern: '*' }] };
const port = { port: '53', protocol: 'UDP' };

describe('an unknown part of a policy is refused', () => {
  it.each<[string, Manifest, string]>([
    ['a field of the spec', standard({ ingres: [] }), 'NetworkPolicy a/p spec.ingres'],
    ['a field of a rule', standard({ ingress: [{ form: [] }] }), 'NetworkPolicy a/p spec.ingress[0].form'],
    ['a policy type', standard({ policyTypes: ['ingress'] }), 'NetworkPolicy a/p spec.policyTypes[0]'],
    ['an empty peer', standard({ ingress: [{ from: [{}] }] }), 'NetworkPolicy a/p spec.ingress[0].from[0]'],
    [
      'a block beside a selector',
      standard({ ingress: [{ from: [{ podSelector: {}, ipBlock: { cidr: '10.0.0.0/8' } }] }] }),
      'NetworkPolicy a/p spec.ingress[0].from[0]',
    ],
    [
      'no CIDR',
      standard({ ingress: [{ from: [{ ipBlock: { cidr: '10.0.0.0/33' } }] }] }),
      'NetworkPolicy a/p spec.ingress[0].from[0].ipBlock.cidr',
    ],
    [
      'a protocol',
      standard({ ingress: [{ ports: [{ protocol: 'ICMP' }] }] }),
      'NetworkPolicy a/p spec.ingress[0].ports[0].protocol',
    ],
    [
      'a port',
      standard({ ingress: [{ ports: [{ port: 0 }] }] }),
      'NetworkPolicy a/p spec.ingress[0].ports[0].port',
    ],
    [
      'an endPort before the port',
      standard({ ingress: [{ ports: [{ port: 9, endPort: 8 }] }] }),
      'NetworkPolicy a/p spec.ingress[0].ports[0].endPort',
    ],
    [
      'an endPort of a name',
      standard({ ingress: [{ ports: [{ port: 'x', endPort: 8 }] }] }),
      'NetworkPolicy a/p spec.ingress[0].ports[0].endPort',
    ],
    [
      'an endPort alone',
      standard({ ingress: [{ ports: [{ endPort: 8 }] }] }),
      'NetworkPolicy a/p spec.ingress[0].ports[0]',
    ],
    [
      'an operator',
      standard({ podSelector: { matchExpressions: [{ key: 'a', operator: 'Gt', values: ['1'] }] } }),
      'NetworkPolicy a/p spec.podSelector.matchExpressions[0].operator',
    ],
    [
      'values with Exists',
      standard({ podSelector: { matchExpressions: [{ key: 'a', operator: 'Exists', values: ['1'] }] } }),
      'NetworkPolicy a/p spec.podSelector.matchExpressions[0]',
    ],
    ['a list that is none', standard({ ingress: {} }), 'NetworkPolicy a/p spec.ingress'],
    ['a selector that is none', standard({ podSelector: 'x' }), 'NetworkPolicy a/p spec.podSelector'],
    [
      'a label that is no text',
      standard({ podSelector: { matchLabels: { a: 1 } } }),
      'NetworkPolicy a/p spec.podSelector.matchLabels.a',
    ],
    [
      'a label that Cilium does not look at',
      standard({ podSelector: { matchLabels: { 'pod-template-hash': 'x' } } }),
      'NetworkPolicy a/p spec.podSelector.matchLabels.pod-template-hash',
    ],
    ['no endpointSelector', ciliumPolicy('a', 'p', { ingress: [{}] }), 'CiliumNetworkPolicy a/p spec'],
    ['deny rules', cilium({ ingressDeny: [{}] }), 'CiliumNetworkPolicy a/p spec.ingressDeny'],
    ['an empty list of rules', cilium({ ingress: [] }), 'CiliumNetworkPolicy a/p spec.ingress'],
    [
      'an empty list of peers',
      cilium({ ingress: [{ fromEntities: [] }] }),
      'CiliumNetworkPolicy a/p spec.ingress[0].fromEntities',
    ],
    [
      'an unknown entity',
      cilium({ ingress: [{ fromEntities: ['health'] }] }),
      'CiliumNetworkPolicy a/p spec.ingress[0].fromEntities[0]',
    ],
    [
      'a kind of peer',
      cilium({ egress: [{ toServices: [{}] }] }),
      'CiliumNetworkPolicy a/p spec.egress[0].toServices',
    ],
    [
      'names on ingress',
      cilium({ ingress: [{ toFQDNs: [{ matchName: 'a.b' }] }] }),
      'CiliumNetworkPolicy a/p spec.ingress[0].toFQDNs',
    ],
    [
      'two kinds of peers',
      cilium({ egress: [{ toEntities: ['host'], toCIDR: ['10.0.0.0/8'] }] }),
      'CiliumNetworkPolicy a/p spec.egress[0]',
    ],
    [
      'a pattern as a name',
      cilium({ egress: [{ toFQDNs: [{ matchName: '*.b' }] }] }),
      'CiliumNetworkPolicy a/p spec.egress[0].toFQDNs[0].matchName',
    ],
    [
      'an address as a name',
      cilium({ egress: [{ toFQDNs: [{ matchName: '192.168.1.5' }] }] }),
      'CiliumNetworkPolicy a/p spec.egress[0].toFQDNs[0].matchName',
    ],
    [
      'addresses as a pattern',
      cilium({ egress: [{ toFQDNs: [{ matchPattern: '192.168.*.*' }] }] }),
      'CiliumNetworkPolicy a/p spec.egress[0].toFQDNs[0].matchPattern',
    ],
    [
      'a name as an address',
      cilium({ egress: [{ toCIDR: ['git.example.org/32'] }] }),
      'CiliumNetworkPolicy a/p spec.egress[0].toCIDR[0]',
    ],
    [
      'a name and a pattern',
      cilium({ egress: [{ toFQDNs: [{ matchName: 'b', matchPattern: 'b' }] }] }),
      'CiliumNetworkPolicy a/p spec.egress[0].toFQDNs[0]',
    ],
    [
      'HTTP rules',
      cilium({ egress: [{ toPorts: [{ ports: [port], rules: { http: [{}] } }] }] }),
      'CiliumNetworkPolicy a/p spec.egress[0].toPorts[0].rules.http',
    ],
    [
      'DNS rules on ingress',
      cilium({ ingress: [{ toPorts: [{ ports: [port], rules: dnsRules }] }] }),
      'CiliumNetworkPolicy a/p spec.ingress[0].toPorts[0].rules',
    ],
    [
      'a reserved label',
      cilium({ ingress: [{ fromEndpoints: [{ matchLabels: { 'reserved:host': '' } }] }] }),
      "CiliumNetworkPolicy a/p spec.ingress[0].fromEndpoints[0].matchLabels['reserved:host']",
    ],
    [
      'another policy kind',
      {
        apiVersion: 'policy.networking.k8s.io/v1alpha2',
        kind: 'ClusterNetworkPolicy',
        metadata: { name: 'p' },
      },
      'ClusterNetworkPolicy p',
    ],
  ])('%s', (_what, manifest, path) => {
    expect(problemsOf([manifest])[0]).toMatchObject({ path });
  });

  it('but known parts are not', () => {
    expect(
      problemsOf([
        standard({ ingress: [{ from: [{ podSelector: {} }], ports: [{ port: 8, endPort: 9 }] }] }),
        standard({ podSelector: { matchLabels: { 'app.kubernetes.io/name': 'x' } } }),
        cilium({ egress: [{ toEntities: ['host'] }, { toCIDR: ['10.0.0.0/8'] }] }),
        cilium({ egress: [{ toPorts: [{ ports: [port], rules: dnsRules }] }] }),
        { apiVersion: 'v1', kind: 'Service', metadata: { name: 's' }, spec: { unknown: 1 } },
      ]),
    ).toEqual([]);
  });

  it('all at once, with messages', () => {
    const problems = problemsOf([standard({ ingres: [] }), cilium({ ingressDeny: [{}] })]);
    expect(problems).toEqual([
      {
        code: 'policy-not-understood',
        path: 'NetworkPolicy a/p spec.ingres',
        found: '[]',
        expected: 'one of the fields podSelector, policyTypes, ingress, egress',
        fix: 'Write the policy with fields that the proof of reachability understands.',
      },
      {
        code: 'policy-not-understood',
        path: 'CiliumNetworkPolicy a/p spec.ingressDeny',
        found: '[{}]',
        expected: 'one of the fields endpointSelector, ingress, egress',
        fix: 'Write the policy with fields that the proof of reachability understands.',
      },
    ]);
  });

  it('a pod in a namespace whose labels are unknown', () => {
    const pod: Pod = { namespace: 'b', name: 'x', labels: {}, ports: [] };
    expect(problemsOf([], [pod])).toMatchObject([{ path: 'b/x', found: 'a pod in the namespace "b"' }]);
    expect(problemsOf([], [{ ...pod, namespace: 'a' }])).toEqual([]);
  });
});
