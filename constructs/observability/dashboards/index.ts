import type { Component } from '../../core/author/component.ts';
import { Collection } from '../../core/base/registry.ts';
import { allQueries } from '../../core/model/metric.ts';

/**
 * A dashboard as Grafana loads it: what `npm run import -- dashboards` made of the `dashboard.ts` of a component. Only
 * these parts of it are read here.
 */
export interface Dashboard {
  readonly uid: string;
  readonly title: string;
  readonly panels: readonly DashboardPanel[];
  readonly templating?: { readonly list?: readonly { readonly name: string; readonly query: string }[] };
}

interface DashboardPanel {
  readonly title: string;
  readonly targets: readonly { readonly expr: string; readonly legendFormat: string }[];
}

/** All dashboards; where Grafana is, it shows them. */
export const allDashboards = new Collection<Dashboard>('dashboards');

/**
 * Shows a dashboard; several components may show the same one. Its PromQL may only name metrics and labels that the
 * cluster serves.
 *
 * @example showDashboard(this, dashboard); // import dashboard from '../../../imports/dashboards/mlflow.json' with { type: 'json' };
 */
export function showDashboard(component: Component, content: Dashboard): void {
  const { cluster } = component;
  cluster.add(allDashboards, content);
  const add = (path: string, expr: string, shown: readonly string[]) =>
    cluster.add(allQueries, { component, path: `dashboard ${content.uid}, ${path}`, expr, shown });
  for (const { title, targets } of content.panels)
    for (const { expr, legendFormat } of targets) {
      const shown = [...legendFormat.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, label]) => label!);
      add(`'${title}'`, plain(expr), shown);
    }
  for (const variable of content.templating?.list ?? []) {
    const [, metric = '', label = ''] = /^label_values\((.+), (\w+)\)$/.exec(variable.query) ?? [];
    add(`variable ${variable.name}`, metric, [label]);
  }
}

/** The expression with a duration in place of Grafana's variables for one. */
function plain(expr: string): string {
  return expr.replace(/\$__(rate_interval|interval|range)\b/g, '5m');
}
