import type { Release } from '../../../core/author/chart/release.ts';
import { delivery } from '../../../core/author/delivery.ts';
import type { JsonObject, Manifest } from '../../../core/base/manifest.ts';
import { toYaml } from '../../../core/base/yaml.ts';
import type { Derivation } from '../../../core/derive/derivation.ts';

/** The object of each chart that K3s installs at boot; the delivery adopts it as the same object. */
export const bootCharts: Derivation = {
  derive: ({ values }) =>
    [...values]
      .filter(([{ props }]) => props.bootstrap)
      .map(([release, own]) => ({ component: release.component, manifest: helmChart(release, own) })),
};

function helmChart({ component, props }: Release, values: JsonObject): Manifest {
  const { chart } = props;
  return {
    apiVersion: 'helm.cattle.io/v1',
    kind: 'HelmChart',
    metadata: {
      name: component.name,
      namespace: 'kube-system',
      labels: { 'app.kubernetes.io/part-of': 'hearth' },
      // Deleting the object uninstalls the chart.
      annotations: component.cluster.required(delivery).annotationsOf({ retain: true }),
    },
    spec: {
      chart: chart.chart,
      version: chart.version,
      repo: chart.repository,
      targetNamespace: component.namespaceName,
      createNamespace: true,
      bootstrap: true,
      // The default is to uninstall a chart whose upgrade failed.
      failurePolicy: 'abort',
      valuesContent: toYaml(values),
    },
  };
}
