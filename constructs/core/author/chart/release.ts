import type { Path } from '../../base/path.ts';
import { Collection } from '../../base/registry.ts';
import { authorProblems } from '../../model/author-problem.ts';
import type { Ignored } from '../../model/ignored.ts';
import type { Owner } from '../../model/owner.ts';
import { Pods, type PodsProps } from '../../model/pods.ts';
import { Reading } from '../../model/reading.ts';
import { containersOf, podsOf } from './facts.ts';
import type { Install } from './names.ts';
import type { Pin } from './pin.ts';
import { type ChartResources, podResources } from './pod-resources.ts';
import type { PinnedChart } from './version.ts';

export interface ReleaseProps {
  /** The chart, with its version and its facts. */
  readonly chart: PinnedChart;
  /** Values, typed by the chart's own type in `imports/charts/`. */
  readonly values: object;
  /**
   * Installs the chart at the boot of the cluster, before the delivery starts.
   * @default false
   */
  readonly bootstrap?: boolean;
  /**
   * Installs the custom resource definitions of the chart.
   * @default true
   */
  readonly crds?: boolean;
  /** Values that make the chart render the same objects each time. */
  readonly pins?: readonly Pin[];
  /** Fields of the chart's objects that controllers write. */
  readonly ignored?: readonly Ignored[];
}

/** Properties of a chart's pods that add to the facts of the chart. */
export interface ChartPods extends Partial<PodsProps> {
  /** Paths of the values that these pods read (`server.config`), `''` for all; several may read the same. */
  readonly reads?: readonly string[];
}

/** A Helm chart at a pinned version, with its values. The release is called like its component. */
export class Release {
  readonly component: Owner;
  readonly props: ReleaseProps;
  readonly #reading = new Reading();

  constructor(component: Owner, props: ReleaseProps) {
    this.component = component;
    this.props = props;
  }

  /** Where and how the chart is installed. */
  get install(): Install {
    const { component, props } = this;
    return { release: component.name, namespace: component.namespaceName, values: props.values };
  }

  /**
   * States pods that the chart makes. Their kind, labels, ports and service account come from the facts of the chart.
   *
   * @param workload name of the workload in the chart's output for this release
   * @param resources requests and limits of each container by its name, or those of the only container
   * @throws Error when the chart renders none of that name
   */
  pods(
    name: string,
    workload: string,
    resources: ChartResources,
    { reads = [], ...extra }: ChartPods = {},
  ): Pods {
    const all = podsOf(this.props.chart, this.install);
    const facts = all.find((candidate) => candidate.name === workload);
    if (!facts) {
      const known = all.map((candidate) => candidate.name).join(', ');
      throw new Error(
        `chart ${this.props.chart.chart} renders no workload "${workload}"; it renders: ${known}`,
      );
    }
    const made = containersOf(this.props.chart, this.install, `${facts.kind}/${facts.name}`);
    const sum = podResources(made, resources, `${this.component.name}/${name}`);
    for (const problem of sum.problems) this.component.cluster.add(authorProblems, problem);
    const pods = new Pods(this.component, name, {
      origin: 'chart',
      kind: facts.kind,
      labels: facts.labels,
      ports: facts.ports,
      hostNetwork: facts.hostNetwork,
      api: facts.api,
      ...(facts.serviceAccount !== undefined && { serviceAccount: facts.serviceAccount }),
      resources: sum.resources,
      ...extra,
    });
    for (const path of reads) this.#reading.add(path, pods);
    return pods;
  }

  /** The pods that read the value at a path. */
  readersAt(path: Path): readonly Pods[] | undefined {
    return this.#reading.at(path);
  }
}

/** The Helm charts of a cluster. */
export const allReleases = new Collection<Release>('charts');
