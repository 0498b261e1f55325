import type { Component } from '../component.ts';
import type { JsonObject, Manifest } from '../manifest.ts';
import type { PodGroup, PodGroupProps } from '../pods.ts';
import type { Size } from '../size.ts';
import { toYaml } from '../yaml.ts';
import { type ChartFacts, podsOf } from './facts.ts';

/** A field that a named controller writes, and that Argo CD therefore does not compare. */
export interface Ignored {
  readonly group: string;
  readonly kind: string;
  readonly name?: string;
  readonly jsonPointers?: readonly string[];
  readonly jqPathExpressions?: readonly string[];
  /** Who writes it. */
  readonly controller: string;
}

export interface ReleaseProps {
  /** The chart, with its version and what is known of it. */
  readonly chart: ChartFacts;
  /** Values, typed by the chart's own type in `imports/charts/`. */
  readonly values: object;
  /** Whose pods read the values below a path (`server.config`); the longest path wins, `''` claims all. */
  readonly readers?: Readonly<Record<string, PodGroup | readonly PodGroup[]>>;
  /**
   * Whether K3s installs it at boot, before Argo CD exists.
   * @default false
   */
  readonly boot?: boolean;
  /**
   * Whether the chart brings its custom resource definitions.
   * @default true
   */
  readonly crds?: boolean;
  /** Fields that controllers write. */
  readonly ignored?: readonly Ignored[];
}

/** A Helm chart at a pinned version, with its values. The release is called like its component. */
export class Release {
  readonly component: Component;
  readonly props: ReleaseProps;
  readonly #readers: readonly { readonly path: readonly string[]; readonly pods: readonly PodGroup[] }[];

  constructor(component: Component, props: ReleaseProps) {
    this.component = component;
    this.props = props;
    this.#readers = Object.entries(props.readers ?? {})
      .map(([path, pods]) => ({
        path: path === '' ? [] : path.split('.'),
        pods: Array.isArray(pods) ? (pods as readonly PodGroup[]) : [pods as PodGroup],
      }))
      .sort((a, b) => b.path.length - a.path.length);
  }

  /**
   * States pods that the chart makes, with what is known of them: kind, labels, ports, service account.
   *
   * @param workload name of the workload as the chart renders it for this release
   * @throws Error when the chart renders none of that name
   */
  pods(name: string, workload: string, size: Size, extra: Partial<PodGroupProps> = {}): PodGroup {
    const all = podsOf(this.props.chart, this.component.name, this.component.namespaceName);
    const facts = all.find((candidate) => candidate.name === workload);
    if (!facts) {
      const known = all.map((candidate) => candidate.name).join(', ');
      throw new Error(
        `chart ${this.props.chart.chart} renders no workload "${workload}"; it renders: ${known}`,
      );
    }
    return this.component.podGroup(name, {
      origin: 'chart',
      kind: facts.kind,
      labels: facts.labels,
      ports: facts.ports,
      hostNetwork: facts.hostNetwork,
      api: facts.api,
      ...(facts.serviceAccount !== undefined && { serviceAccount: facts.serviceAccount }),
      size,
      ...extra,
    });
  }

  /** The pods that read the value at a path. */
  readersAt(path: readonly (string | number)[]): readonly PodGroup[] | undefined {
    return this.#readers.find((reader) => reader.path.every((step, index) => step === path[index]))?.pods;
  }
}

/** The object by which K3s installs a chart at boot; Argo CD adopts it as the same object. */
export function helmChart({ component, props }: Release, values: JsonObject): Manifest {
  const { chart } = props;
  return {
    apiVersion: 'helm.cattle.io/v1',
    kind: 'HelmChart',
    metadata: {
      name: component.name,
      namespace: 'kube-system',
      labels: { 'app.kubernetes.io/part-of': 'hearth' },
      // Deleting the object uninstalls the chart.
      annotations: { 'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false' },
    },
    spec: {
      chart: chart.chart,
      version: chart.version,
      repo: chart.repository,
      targetNamespace: component.namespaceName,
      createNamespace: true,
      bootstrap: true,
      // The default uninstalls a chart whose upgrade failed.
      failurePolicy: 'abort',
      valuesContent: toYaml(values),
    },
  };
}
