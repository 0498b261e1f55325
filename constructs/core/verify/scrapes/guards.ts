import { monitorsOf, servicesOf } from '../../author/chart/facts.ts';
import { allReleases } from '../../author/chart/release.ts';
import { isWithin } from '../../base/labels.ts';
import type { Build } from '../../derive/build.ts';
import type { Scrape } from '../../model/metric.ts';
import { allPods } from '../../model/pods.ts';

/** How the ports of charts' pods are guarded (`pods:port`), as the charts' own monitors ask them, also those that are off. */
export function guardsOf({ cluster }: Build): Map<string, Scrape> {
  const guards = new Map<string, Scrape>();
  for (const { component, props, install } of cluster.all(allReleases)) {
    const pods = cluster
      .all(allPods)
      .filter((it) => it.component === component && it.props.origin === 'chart');
    const services = servicesOf(props.chart, install, true);
    for (const { labels, endpoints } of monitorsOf(props.chart, install, true)) {
      const selected = services.filter((service) => isWithin(labels, service.labels ?? {}));
      for (const scrape of endpoints) {
        for (const { selector, ports } of selected) {
          const target = ports.find(({ name }) => name === scrape.port)?.target;
          if (target === undefined || !selector) continue;
          for (const it of pods.filter((candidate) => isWithin(selector, candidate.labels))) {
            const port = typeof target === 'number' ? target : it.ports[target]?.port;
            if (port !== undefined) guards.set(`${it.id}:${port}`, scrape);
          }
        }
      }
    }
  }
  return guards;
}
