import { monitorsOf } from '../../author/chart/facts.ts';
import { allReleases } from '../../author/chart/release.ts';
import type { Problem } from '../../base/problem.ts';
import type { Build } from '../../derive/build.ts';
import {
  type MetricsReader,
  type Monitor,
  type MonitorObject,
  metricsReader,
  monitorFinder,
  type Scrape,
} from '../../model/metric.ts';
import { Endpoint, type Pods } from '../../model/pods.ts';
import { allGrants } from '../rights/index.ts';
import { guardsOf } from './guards.ts';
import { type Target, Targets } from './targets.ts';

/** A monitor, and who brings it. */
interface PlacedMonitor extends Monitor {
  readonly from: string;
}

/** Endpoints that a monitor names and that cannot be read: a target that is down for ever, and its alert with it. */
export function proveScrapes(build: Build): Problem[] {
  const { cluster, objects } = build;
  const reader = cluster.provided(metricsReader);
  if (!reader) return [];
  const targets = new Targets(build);
  const check = new Check(build, reader);
  const manifests = objects.map(({ manifest }) => manifest as unknown as MonitorObject);
  const found = cluster.provided(monitorFinder)?.(manifests, '') ?? [];
  const monitors: PlacedMonitor[] = [
    ...found.map((monitor) => ({ ...monitor, from: 'of a component' })),
    ...cluster.all(allReleases).flatMap(({ props, install }) =>
      monitorsOf(props.chart, install).map((monitor) => ({
        ...monitor,
        from: `of chart ${props.chart.chart}`,
      })),
    ),
  ];
  return monitors.flatMap((monitor) =>
    monitor.endpoints.flatMap((scrape) => {
      const path = `${monitor.kind} ${monitor.name}, ${monitor.from}, ${scrape.port ?? scrape.targetPort}${scrape.path}`;
      const found = targets.of(monitor, scrape);
      if (typeof found === 'string') return [missing(path, found)];
      return found.flatMap((target) => [...check.target(path, scrape, target)]);
    }),
  );
}

function missing(path: string, found: string): Problem {
  return {
    code: 'scrape-target-not-found',
    path,
    found,
    expected: 'a port that pods of this cluster have',
    fix: 'Correct the selector or the port, or switch the monitor off in the values.',
  };
}

class Check {
  readonly #reader: MetricsReader;
  readonly #open: ReadonlySet<string>;
  readonly #guards: ReadonlyMap<string, Scrape>;
  readonly #urls: readonly string[];

  constructor(build: Build, reader: MetricsReader) {
    this.#reader = reader;
    this.#open = new Set(
      build.edges.flatMap(({ from, to }) =>
        from === reader.pods && to instanceof Endpoint ? [`${to.pods.id}:${to.podPort}`] : [],
      ),
    );
    this.#guards = guardsOf(build);
    const account = `ServiceAccount/${reader.pods.namespace}/${reader.pods.props.serviceAccount}`;
    this.#urls = allGrants(build)
      .filter(({ to, rule }) => to === account && rule?.verbs.some((verb) => verb === 'get' || verb === '*'))
      .flatMap(({ rule }) => rule?.nonResourceURLs ?? []);
  }

  *target(path: string, scrape: Scrape, { pods, port }: Target): Generator<Problem> {
    if (pods === 'api') {
      if (!this.#reader.pods.props.api) yield this.#closed(path, 'the API server');
      return;
    }
    if (!this.#open.has(`${pods.id}:${port}`)) yield this.#closed(path, `port ${port} of ${pods.id}`);
    const guard = this.#guards.get(`${pods.id}:${port}`);
    if (guard?.token && !scrape.token) {
      yield {
        code: 'scrape-without-token',
        path,
        found: `no token for port ${port} of ${pods.id}`,
        expected: "the token of the reader's service account, without which the port answers 401",
        fix: 'Write accountToken: true in serveMetrics().',
      };
    }
    if (guard && guard.scheme !== scrape.scheme) {
      yield {
        code: 'scrape-scheme-differs',
        path,
        found: `${scrape.scheme} for port ${port} of ${pods.id}`,
        expected: guard.scheme,
        fix: `Take the endpoint with scheme: '${guard.scheme}'.`,
      };
    }
    if (guard?.token && scrape.token && !this.#mayGet(scrape.path))
      yield this.#notAllowed(path, scrape, pods);
  }

  #mayGet(path: string): boolean {
    return this.#urls.some((url) => url === path || (url.endsWith('*') && path.startsWith(url.slice(0, -1))));
  }

  #closed(path: string, what: string): Problem {
    return {
      code: 'scrape-denied',
      path,
      found: `${what}, which no policy opens to ${this.#reader.pods.id}`,
      expected: 'an endpoint that the reader of metrics reaches',
      fix: 'State it with serveMetrics({ endpoint, monitoredByChart: true }), or switch the monitor off in the values.',
    };
  }

  #notAllowed(path: string, scrape: Scrape, pods: Pods): Problem {
    return {
      code: 'scrape-not-authorized',
      path,
      found: `the token of an account that may not get ${scrape.path}`,
      expected: `nonResourceURLs with ${scrape.path}, which ${pods.id} asks the API server about`,
      fix: 'Give the account a ClusterRole with that rule.',
    };
  }
}
