import type { ChartFacts } from '../../constructs/core/author/chart/facts.ts';
import type { PinnedChart } from '../../constructs/core/author/chart/version.ts';

/** A chart of two Deployments, `a` and `b`. */
const facts: ChartFacts = {
  chart: 'generated',
  version: '1.0.0',
  appVersion: '1.0.0',
  repository: 'https://charts.example.org',
  values: {},
  names: {},
  containers: [],
  grants: [],
  monitors: [],
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

/** The same, pinned at its own version. */
export const chart: PinnedChart = {
  ...facts,
  pinned: { name: facts.chart, version: facts.version, repository: facts.repository },
};
