import type { PrometheusNodeExporterValues } from '../../../imports/charts/prometheus-node-exporter.ts';
import { pinnedChart } from '../../core/author/chart/version.ts';
import type { Cluster } from '../../core/author/cluster.ts';
import { Component } from '../../core/author/component.ts';
import { containerResources } from '../../core/model/resources.ts';
import { containers } from './resources.ts';
import { chart } from './versions.ts';

/** Metrics of the machines: memory, disks, network. */
export class NodeExporter extends Component {
  constructor(cluster: Cluster) {
    super(cluster, 'node-exporter', {
      layer: 'observability',
      purpose: 'Metrics of the machines',
      podSecurity: { level: 'privileged', reason: 'it reads the network, processes and disks of its node' },
    });
    const tolerations = [{ operator: 'Exists' as const, effect: 'NoSchedule' as const }];
    const values: PrometheusNodeExporterValues = {
      fullnameOverride: 'node-exporter',
      tolerations,
      priorityClassName: 'system-node-critical',
      resources: containerResources(containers.exporter),
    };
    const release = this.release({ chart: pinnedChart(chart), values });
    const pods = release.pods('exporter', 'node-exporter', containers.exporter, {
      placement: { tolerations },
    });
    this.serveMetrics({
      endpoint: pods.endpoint('metrics'),
      path: '/metrics',
      // The label that the dashboards and rules of the Prometheus stack select by.
      job: 'node-exporter',
      metrics: {
        node_memory_MemAvailable_bytes: { type: 'gauge' },
        node_memory_MemTotal_bytes: { type: 'gauge' },
        node_filesystem_avail_bytes: { type: 'gauge', labels: ['device', 'fstype', 'mountpoint'] },
        node_filesystem_size_bytes: { type: 'gauge', labels: ['device', 'fstype', 'mountpoint'] },
      },
    });
    const memory = 'node_memory_MemAvailable_bytes / node_memory_MemTotal_bytes';
    this.alert({
      name: 'NodeMemoryPressure',
      expr: `${memory} < 0.10`,
      for: '5m',
      severity: 'critical',
      summary: 'Node {{ $labels.instance }} has {{ $value | humanizePercentage }} of its memory left',
      runbook: 'node-memory',
    });
    this.alert({
      name: 'NodeMemoryWarning',
      expr: `${memory} < 0.15`,
      for: '10m',
      severity: 'warning',
      summary: 'Node {{ $labels.instance }} has {{ $value | humanizePercentage }} of its memory left',
      runbook: 'node-memory',
    });
    this.alert({
      name: 'NodeDiskAlmostFull',
      expr: 'node_filesystem_avail_bytes{mountpoint="/"} / node_filesystem_size_bytes{mountpoint="/"} < 0.10',
      for: '15m',
      severity: 'critical',
      summary: 'The disk of {{ $labels.instance }} has {{ $value | humanizePercentage }} left',
      runbook: 'node-disk-almost-full',
    });
  }
}
