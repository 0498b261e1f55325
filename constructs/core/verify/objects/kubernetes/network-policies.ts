import { type KindFacts, kind } from '../../../model/kinds.ts';

/** Facts of network policies. */
export const networkPolicies: readonly KindFacts[] = [
  kind('networking.k8s.io/v1/NetworkPolicy', {
    selects: ({ metadata: { namespace = '' }, spec: { podSelector: selector } = {} }) =>
      // The empty selector selects all pods, also when there are none yet.
      selector && Object.keys({ ...selector.matchLabels }).length > 0
        ? [{ of: 'pods', path: 'spec.podSelector', selector, namespaces: [namespace] }]
        : [],
  }),
];
