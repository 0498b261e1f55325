import { describe, expect, it } from 'vitest';
import type { ChartFacts, MonitorFacts } from '../../../../constructs/core/author/chart/facts.ts';
import { build } from '../../../../constructs/core/derive/build.ts';
import { allDerivations } from '../../../../constructs/core/derive/derivation.ts';
import {
  allScrapedServices,
  type MetricSource,
  metricsReader,
  monitorFinder,
} from '../../../../constructs/core/model/metric.ts';
import type { Pods } from '../../../../constructs/core/model/pods.ts';
import { proveScrapes } from '../../../../constructs/core/verify/scrapes/index.ts';
import { monitorsIn } from '../../../../constructs/kinds/monitoring.coreos.com/monitors.ts';
import { monitors } from '../../../../constructs/observability/prometheus/monitors.ts';
import { chart } from '../../../support/chart.ts';
import { emptyCluster, Part, tiny } from '../../../support/cluster.ts';

const labels = { part: 'a' };
const podFacts: ChartFacts['pods'][number] = {
  name: 'a',
  kind: 'Deployment',
  labels,
  ports: { http: { port: 8080 }, admin: { port: 9120 } },
  hostNetwork: false,
  api: false,
  podSecurity: 'restricted',
};
const facts: ChartFacts = {
  ...chart,
  pods: [podFacts],
  services: [
    {
      name: 'a',
      labels,
      ports: [
        { name: 'http', port: 80, target: 'http' },
        { name: 'admin', port: 9120, target: 9120 },
      ],
      selector: labels,
    },
  ],
};
const monitor: MonitorFacts = {
  kind: 'ServiceMonitor',
  name: 'a',
  namespaces: ['{namespace}'],
  labels,
  endpoints: [{ port: 'http', path: '/metrics', scheme: 'http' }],
};

interface Case {
  readonly monitors?: readonly MonitorFacts[];
  /** Ports of the chart's pods that are stated, with what is said of them. */
  readonly stated?: Readonly<Record<string, Partial<MetricSource> & { readonly scheme?: string }>>;
  /** Paths that the reader's account may get. */
  readonly paths?: readonly string[];
  readonly kubelet?: boolean;
  readonly isRead?: boolean;
}

class Charted extends Part {
  readonly pods: Pods;

  constructor(cluster: ReturnType<typeof emptyCluster>, known: readonly MonitorFacts[]) {
    super(cluster, 'charted');
    const release = this.release({ chart: { ...chart, ...facts, monitors: known }, values: {} });
    this.pods = release.pods('a', 'a', tiny);
  }

  serve(source: Omit<MetricSource, 'component'>): void {
    this.serveMetrics(source);
  }
}

class Reader extends Part {
  allow(paths: readonly string[]): Pods {
    return this.deployment('server', {
      image: 'example.org/a:1.0.0',
      resources: tiny,
      uid: 1000,
      ports: { http: 8080 },
      api: { everywhere: true, rules: [{ nonResourceURLs: [...paths], verbs: ['get'] }] as never },
    }).pods;
  }
}

function problemsOf({ monitors: known = [], stated = {}, paths = [], kubelet, isRead = true }: Case) {
  const cluster = emptyCluster();
  const pods = new Reader(cluster, 'reader').allow(paths.length > 0 ? paths : ['/healthz']);
  if (isRead) {
    cluster.provide(metricsReader, { pods, interval: '30s' });
    cluster.provide(monitorFinder, monitorsIn);
    cluster.add(allDerivations, monitors);
  }
  const part = new Charted(cluster, known);
  for (const [port, { scheme = 'http', ...source }] of Object.entries(stated))
    part.serve({ endpoint: part.pods.endpoint(port, { scheme }), path: '/metrics', metrics: {}, ...source });
  if (kubelet) {
    cluster.add(allScrapedServices, { namespace: 'charted', labels, port: 'late', endpoint: 'api' });
  }
  return proveScrapes(build(cluster)).map(({ found }) => found);
}

const byChart = { monitoredByChart: true };

describe('a monitor of a chart', () => {
  it('is accepted when the way to its port is open', () => {
    expect(problemsOf({ monitors: [monitor], stated: { http: byChart } })).toEqual([]);
  });

  it('is refused when no policy opens one of its ports', () => {
    const both = {
      ...monitor,
      endpoints: [...monitor.endpoints, { port: 'admin', path: '/metrics', scheme: 'http' as const }],
    };
    expect(problemsOf({ monitors: [both], stated: { http: byChart } })).toEqual([
      'port 9120 of charted/a, which no policy opens to reader/server',
    ]);
    expect(problemsOf({ monitors: [both], stated: { http: byChart, admin: byChart } })).toEqual([]);
  });

  it('is refused when it selects no Service, and when that has no such port', () => {
    expect(problemsOf({ monitors: [{ ...monitor, labels: { part: 'b' } }] })).toEqual([
      'no Service with the labels part=b',
    ]);
    expect(problemsOf({ monitors: [{ ...monitor, namespaces: ['elsewhere'] }] })).toHaveLength(1);
    const late = { ...monitor, endpoints: [{ port: 'late', path: '/metrics', scheme: 'http' as const }] };
    expect(problemsOf({ monitors: [late] })).toEqual(['port late, which no pods of Service a have']);
  });

  it('may select a Service that a controller makes', () => {
    const late = { ...monitor, endpoints: [{ port: 'late', path: '/metrics', scheme: 'https' as const }] };
    expect(problemsOf({ monitors: [late], kubelet: true })).toEqual([]);
  });

  it('does not count where the values leave it out, or where nobody reads metrics', () => {
    expect(problemsOf({ monitors: [{ ...monitor, labels: {}, when: { on: true } }] })).toEqual([]);
    expect(problemsOf({ monitors: [{ ...monitor, labels: { part: 'b' } }], isRead: false })).toEqual([]);
  });

  it.each(['http', 8080])('finds pods by port %s as a PodMonitor', (targetPort) => {
    const endpoints = [{ targetPort, path: '/metrics', scheme: 'http' as const }];
    const pods = { ...monitor, kind: 'PodMonitor' as const, endpoints };
    expect(problemsOf({ monitors: [pods], stated: { http: byChart } })).toEqual([]);
    expect(problemsOf({ monitors: [{ ...pods, labels: { part: 'b' } }] })).toEqual([
      'no pods with the labels part=b',
    ]);
  });
});

describe('a port that the chart guards with a token', () => {
  // The monitor is off: what the component serves is read by one of ours.
  const guard: MonitorFacts = {
    ...monitor,
    endpoints: [{ port: 'admin', path: '/metrics', scheme: 'https', token: true }],
    when: { 'monitor.enabled': true },
  };
  const paths = ['/metrics'];

  it('is read with the token of an account that may', () => {
    const admin = { accountToken: true, scheme: 'https' };
    expect(problemsOf({ monitors: [guard], stated: { admin }, paths })).toEqual([]);
    expect(problemsOf({ monitors: [guard], stated: { admin }, paths: ['/*'] })).toEqual([]);
  });

  it('is refused without the token, by another scheme, or when the account may not', () => {
    expect(problemsOf({ monitors: [guard], stated: { admin: { scheme: 'https' } }, paths })).toEqual([
      'no token for port 9120 of charted/a',
    ]);
    expect(problemsOf({ monitors: [guard], stated: { admin: { accountToken: true } }, paths })).toEqual([
      'http for port 9120 of charted/a',
    ]);
    expect(
      problemsOf({ monitors: [guard], stated: { admin: { accountToken: true, scheme: 'https' } } }),
    ).toEqual(['the token of an account that may not get /metrics']);
  });
});
