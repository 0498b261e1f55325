import type { IPBlock, NetworkPolicyPeer, NetworkPolicyPort } from '../../../../imports/types/index.ts';
import { contains, isCidr } from '../address.ts';
import { expectPort, expectPortOrName } from './numbers.ts';
import { below, each, type KindRules, type Plain, type Report, refuseTwice } from './rule.ts';
import { checkSelector } from './selectors.ts';

/** Rules for network policies. */
export const networkPolicies: KindRules = {
  'networking.k8s.io/v1/NetworkPolicy': ({ spec }, report) => {
    const at = below(report, 'spec');
    refuseTwice(spec?.policyTypes ?? [], (index) => `policyTypes[${index}]`, at);
    checkSelector(spec?.podSelector, 'podSelector', at);
    each(spec?.ingress, 'ingress', at, ({ from, ports }, atRule) => {
      each(from, 'from', atRule, checkPeer);
      each(ports, 'ports', atRule, checkPort);
    });
    each(spec?.egress, 'egress', at, ({ to, ports }, atRule) => {
      each(to, 'to', atRule, checkPeer);
      each(ports, 'ports', atRule, checkPort);
    });
  },
};

function checkPeer(peer: Plain<NetworkPolicyPeer>, report: Report): void {
  const { ipBlock, namespaceSelector, podSelector } = peer;
  if (ipBlock === undefined && namespaceSelector === undefined && podSelector === undefined) {
    report('missing-field', '', peer, 'ipBlock, namespaceSelector or podSelector', 'Name a peer.');
  }
  if (ipBlock && (namespaceSelector || podSelector)) {
    report(
      'exclusive-fields',
      'ipBlock',
      ipBlock,
      'either an ipBlock or selectors',
      'Split it into two peers.',
    );
  }
  if (ipBlock) checkBlock(ipBlock, below(report, 'ipBlock'));
  checkSelector(namespaceSelector, 'namespaceSelector', report);
  checkSelector(podSelector, 'podSelector', report);
}

function checkBlock({ cidr, except = [] }: Plain<IPBlock>, report: Report): void {
  if (!isCidr(cidr)) {
    report('invalid-cidr', 'cidr', cidr, 'a range such as 192.168.2.0/24', 'Write the range.');
    return;
  }
  except.forEach((range, index) => {
    if (!isCidr(range))
      report('invalid-cidr', `except[${index}]`, range, 'a range such as 192.168.2.0/24', 'Write the range.');
    else if (!contains(cidr, range) || contains(range, cidr)) {
      report(
        'exception-outside-range',
        `except[${index}]`,
        range,
        `a smaller range within ${cidr}`,
        'Correct or remove it.',
      );
    }
  });
}

function checkPort({ port, endPort }: Plain<NetworkPolicyPort>, report: Report): void {
  expectPortOrName(port, 'port', report);
  expectPort(endPort, 'endPort', report);
  if (endPort !== undefined && (typeof port !== 'number' || endPort < port)) {
    report(
      'invalid-port-range',
      'endPort',
      endPort,
      'a number from port on, and port as a number',
      'Correct the range.',
    );
  }
}
