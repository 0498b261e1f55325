import {
  LegendDisplayMode,
  LegendPlacement,
  TooltipDisplayMode,
  VizLegendOptionsBuilder,
  VizTooltipOptionsBuilder,
} from '@grafana/grafana-foundation-sdk/common';
import {
  DashboardBuilder,
  DashboardCursorSync,
  QueryVariableBuilder,
  VariableRefresh,
} from '@grafana/grafana-foundation-sdk/dashboard';
import { DataqueryBuilder } from '@grafana/grafana-foundation-sdk/prometheus';
import { PanelBuilder as StatBuilder } from '@grafana/grafana-foundation-sdk/stat';
import { PanelBuilder as TimelineBuilder } from '@grafana/grafana-foundation-sdk/statetimeline';
import { PanelBuilder as GraphBuilder } from '@grafana/grafana-foundation-sdk/timeseries';

/** PromQL by its legend; a legend may contain labels, such as `{{status}}`. */
export type Queries = Readonly<Record<string, string>>;

/** Properties of a panel. */
export interface PanelProps {
  /** Title, unique in its dashboard. */
  readonly title: string;
  /** One sentence on what it shows. */
  readonly description: string;
  /** Unit of Grafana, such as `s`; `@grafana/grafana-foundation-sdk/units` has all. */
  readonly unit: string;
  readonly queries: Queries;
  /**
   * Width, of 24.
   * @default 12
   */
  readonly width?: number;
  /** Least value of the axis. @default from the data */
  readonly min?: number;
  /** Largest value of the axis. @default from the data */
  readonly max?: number;
}

/** Values over time as lines. */
export function graph(props: PanelProps): GraphBuilder {
  return dress(new GraphBuilder(), props)
    .fillOpacity(10)
    .legend(
      new VizLegendOptionsBuilder()
        .displayMode(LegendDisplayMode.List)
        .placement(LegendPlacement.Bottom)
        .showLegend(true),
    )
    .tooltip(new VizTooltipOptionsBuilder().mode(TooltipDisplayMode.Multi));
}

/** The last value of each query as a number. */
export function stat(props: PanelProps): StatBuilder {
  return dress(new StatBuilder(), props);
}

/** Values over time as coloured bars, one for each series: what was the case, and from when to when. */
export function timeline(props: PanelProps): TimelineBuilder {
  return dress(new TimelineBuilder(), props);
}

/** The words that all kinds of panels have. */
interface Panel<B> {
  title(title: string): B;
  description(description: string): B;
  unit(unit: string): B;
  span(width: number): B;
  height(height: number): B;
  min(min: number): B;
  max(max: number): B;
  withTarget(target: DataqueryBuilder): B;
}

function dress<B extends Panel<B>>(
  panel: B,
  { title, description, unit, queries, width = 12, min, max }: PanelProps,
): B {
  panel.title(title).description(description).unit(unit).span(width).height(8);
  if (min !== undefined) panel.min(min);
  if (max !== undefined) panel.max(max);
  for (const [i, [legend, expr]] of Object.entries(queries).entries())
    panel.withTarget(
      new DataqueryBuilder()
        .refId(String.fromCharCode(65 + i))
        .expr(expr)
        .legendFormat(legend),
    );
  return panel;
}

/**
 * An empty dashboard over the last six hours; `withPanel` adds to it.
 *
 * @param uid part of its URL, unique in the cluster, at most 40 characters
 */
export function dashboard(uid: string, title: string, description: string): DashboardBuilder {
  return new DashboardBuilder(title)
    .uid(uid)
    .description(description)
    .tags(['hearth'])
    .readonly()
    .tooltip(DashboardCursorSync.Crosshair)
    .time({ from: 'now-6h', to: 'now' })
    .refresh('30s');
}

/** A variable with all values that a label of a metric has; in PromQL it is `label=~"$label"`. */
export function labelVariable(label: string, metric: string): QueryVariableBuilder {
  return new QueryVariableBuilder(label)
    .query(`label_values(${metric}, ${label})`)
    .refresh(VariableRefresh.OnTimeRangeChanged)
    .includeAll(true)
    .multi(true);
}
