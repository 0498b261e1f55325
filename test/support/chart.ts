import type { ChartFacts } from '../../constructs/core/author/chart/facts.ts';

/** A chart of two Deployments, `a` and `b`. */
export const chart: ChartFacts = {
  chart: 'generated',
  version: '1.0.0',
  appVersion: '1.0.0',
  repository: 'https://charts.example.org',
  values: {},
  names: {},
  services: [],
  webhooks: [],
  crds: [],
  objects: [],
  pods: ['a', 'b'].map((name) => ({
    name,
    kind: 'Deployment' as const,
    labels: { part: name },
    ports: {},
    hostNetwork: false,
    api: false,
    podSecurity: 'restricted' as const,
  })),
};
