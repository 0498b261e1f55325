import { servicesOf } from '../../author/chart/facts.ts';
import { allReleases } from '../../author/chart/release.ts';
import type { Cluster } from '../../author/cluster.ts';
import { isWithin, showLabels } from '../../base/labels.ts';
import type { Manifest } from '../../base/manifest.ts';
import type { Build } from '../../derive/build.ts';
import { allScrapedServices, type Monitor, type Scrape } from '../../model/metric.ts';
import { allPods, type Pods } from '../../model/pods.ts';

/** A port of pods that a scrape asks, or the API server. */
export interface Target {
  readonly pods: Pods | 'api';
  readonly port: number;
}

/** A Service as a monitor sees it. */
interface Service {
  readonly namespace: string;
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly selector: Readonly<Record<string, string>> | undefined;
  readonly ports: readonly {
    readonly name?: string;
    readonly port: number;
    readonly target: number | string;
  }[];
}

/** All Services and pods of a cluster, those that charts and operators make too; monitors select among them. */
export class Targets {
  readonly #services: readonly Service[];
  readonly #cluster: Cluster;

  constructor({ cluster, objects }: Build) {
    this.#cluster = cluster;
    this.#services = [
      ...objects
        .filter(({ manifest }) => manifest.kind === 'Service')
        .map(({ manifest }) => ofManifest(manifest)),
      ...cluster.all(allReleases).flatMap(({ props, install }) =>
        servicesOf(props.chart, install).map(
          ({ namespace = install.namespace, labels = {}, selector, ...rest }) => ({
            ...rest,
            namespace,
            labels,
            selector,
          }),
        ),
      ),
    ];
  }

  /** The targets of one endpoint of a monitor, or why it has none. */
  of({ kind, namespaces, labels }: Monitor, scrape: Scrape): readonly Target[] | string {
    const isSelected = (it: {
      readonly namespace: string;
      readonly labels: Readonly<Record<string, string>>;
    }) => (namespaces.includes('*') || namespaces.includes(it.namespace)) && isWithin(labels, it.labels);
    if (kind === 'PodMonitor') {
      const pods = this.#cluster.all(allPods).filter((it) => !it.props.process && isSelected(it));
      if (pods.length === 0) return `no pods with the labels ${showLabels(labels)}`;
      return orMissing(
        pods.flatMap((it) => portOf(it, scrape.targetPort ?? scrape.port)),
        `port ${scrape.targetPort ?? scrape.port}, which ${pods.map(({ id }) => id).join(', ')} lack`,
      );
    }
    const made = this.#cluster
      .all(allScrapedServices)
      .filter((it) => isSelected(it) && it.port === scrape.port)
      .map(({ endpoint }) =>
        endpoint === 'api'
          ? ({ pods: 'api', port: 443 } as const)
          : { pods: endpoint.pods, port: endpoint.podPort },
      );
    if (made.length > 0) return made;
    const services = this.#services.filter(isSelected);
    if (services.length === 0) return `no Service with the labels ${showLabels(labels)}`;
    return orMissing(
      services.flatMap((service) => this.#behind(service, scrape)),
      `port ${scrape.port ?? scrape.targetPort}, which no pods of Service ${services.map(({ name }) => name).join(', ')} have`,
    );
  }

  #behind({ namespace, selector, ports }: Service, { port, targetPort }: Scrape): Target[] {
    if (!selector) return [];
    const targets = ports
      .filter((it) => (port === undefined ? it.target === targetPort : it.name === port))
      .map(({ target }) => target);
    return this.#cluster
      .all(allPods)
      .filter(
        (pods) => pods.namespace === namespace && !pods.props.process && isWithin(selector, pods.labels),
      )
      .flatMap((pods) => targets.flatMap((target) => portOf(pods, target)));
  }
}

function orMissing(targets: readonly Target[], found: string): readonly Target[] | string {
  return targets.length > 0 ? targets : found;
}

function portOf(pods: Pods, port: number | string | undefined): Target[] {
  const found = Object.entries(pods.ports).find(([name, it]) => name === port || it.port === port);
  return found ? [{ pods, port: found[1].port }] : [];
}

interface ServiceSpec {
  readonly selector?: Readonly<Record<string, string>>;
  readonly ports?: readonly {
    readonly name?: string;
    readonly port: number;
    readonly targetPort?: number | string;
  }[];
}

function ofManifest({ metadata, spec }: Manifest): Service {
  const { selector, ports = [] } = spec as ServiceSpec;
  const { name, namespace = '', labels = {} } = metadata;
  return {
    namespace,
    name,
    labels,
    selector,
    ports: ports.map(({ targetPort, ...port }) => ({ ...port, target: targetPort ?? port.port })),
  };
}
