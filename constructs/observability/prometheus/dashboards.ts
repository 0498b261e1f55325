import type { Derivation } from '../../core/derive/derivation.ts';
import type { Owner } from '../../core/model/owner.ts';
import { allDashboards, fileOf } from '../dashboards/index.ts';

/** A ConfigMap for each dashboard, with the label by which Grafana's sidecar finds it. */
export function dashboardsOf(component: Owner): Derivation {
  return {
    derive: ({ cluster }) =>
      cluster.all(allDashboards).map((dashboard) => ({
        component,
        manifest: {
          apiVersion: 'v1',
          kind: 'ConfigMap',
          metadata: {
            name: `dashboard-${dashboard.content.uid}`,
            namespace: component.namespaceName,
            labels: { 'app.kubernetes.io/part-of': 'hearth', grafana_dashboard: '1' },
          },
          data: { [`${dashboard.content.uid}.json`]: fileOf(dashboard) },
        },
      })),
  };
}
