import { groupOf } from '../../../core/base/manifest.ts';
import { readNetworkPolicy } from '../../../core/verify/reachability/network-policy.ts';
import type { PolicyReader } from '../../../core/verify/reachability/reader.ts';
import { podKey } from './read-label.ts';
import { readCiliumPolicy } from './read-rules.ts';

/** Reads standard policies and Cilium's own, as Cilium enforces them. */
export const ciliumReader: PolicyReader = {
  read(manifest, problems) {
    const group = groupOf(manifest.apiVersion);
    switch (`${group}/${manifest.kind}`) {
      case 'networking.k8s.io/NetworkPolicy':
        return readNetworkPolicy(manifest, problems, podKey);
      case 'cilium.io/CiliumNetworkPolicy':
      case 'cilium.io/CiliumClusterwideNetworkPolicy':
        return readCiliumPolicy(manifest, problems);
    }
    if (group === 'policy.networking.k8s.io') {
      problems.push({
        code: 'policy-not-understood',
        path: `${manifest.kind} ${manifest.metadata.name}`,
        found: `a policy of the group ${group}`,
        expected: 'a NetworkPolicy, CiliumNetworkPolicy or CiliumClusterwideNetworkPolicy',
        fix: 'Write it as one of these: the proof of reachability knows no other kinds.',
      });
    }
    return undefined;
  },
};
