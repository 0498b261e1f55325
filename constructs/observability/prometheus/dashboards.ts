import type { Derivation } from '../../core/derive/derivation.ts';
import type { Owner } from '../../core/model/owner.ts';
import { allDashboards } from '../dashboards/index.ts';

/** A ConfigMap for each dashboard, with the label by which Grafana's sidecar finds it. */
export function dashboardsOf(component: Owner): Derivation {
  return {
    derive: ({ cluster }) => {
      const byUid = new Map(cluster.all(allDashboards).map((dashboard) => [dashboard.uid, dashboard]));
      return [...byUid].map(([uid, dashboard]) => ({
        component,
        manifest: {
          apiVersion: 'v1',
          kind: 'ConfigMap',
          metadata: {
            name: `dashboard-${uid}`,
            namespace: component.namespaceName,
            labels: { 'app.kubernetes.io/part-of': 'hearth', grafana_dashboard: '1' },
          },
          data: { [`${uid}.json`]: JSON.stringify(dashboard) },
        },
      }));
    },
  };
}
