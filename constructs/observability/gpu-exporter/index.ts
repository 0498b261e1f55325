import type { DcgmExporterValues } from '../../../imports/charts/dcgm-exporter.ts';
import type { Gpu } from '../../cluster/gpu/index.ts';
import { pinnedChart } from '../../core/author/chart/version.ts';
import type { Cluster } from '../../core/author/cluster.ts';
import { Component } from '../../core/author/component.ts';
import { containerResources } from '../../core/model/resources.ts';
import { containers } from './resources.ts';
import { chart } from './versions.ts';

export interface GpuExporterProps {
  readonly gpu: Gpu;
  /** Degrees Celsius above which, for ten minutes, the alert GpuTooHot fires. */
  readonly hotAbove: number;
}

/** Metrics of the graphics cards: temperature, memory, load. */
export class GpuExporter extends Component {
  constructor(cluster: Cluster, { gpu, hotAbove }: GpuExporterProps) {
    super(cluster, 'gpu-exporter', {
      layer: 'observability',
      purpose: 'Metrics of the graphics cards',
      podSecurity: { level: 'privileged', reason: 'it asks the kubelet and the driver of its node, as root' },
    });
    const placement = gpu.everyCard;
    const values: DcgmExporterValues = {
      fullnameOverride: 'gpu-exporter',
      runtimeClassName: gpu.runtimeClass,
      nodeSelector: placement.nodeSelector,
      tolerations: placement.tolerations,
      serviceMonitor: { enabled: false },
      resources: containerResources(containers.exporter),
    };
    const release = this.release({ chart: pinnedChart(chart), values });
    const exporter = release.pods('exporter', 'gpu-exporter', containers.exporter, {
      placement,
      // The chart gives it a role, and no token to use it with.
      api: false,
      reads: ['runtimeClassName'],
    });
    this.serveMetrics({
      endpoint: exporter.endpoint('metrics'),
      path: '/metrics',
      metrics: {
        DCGM_FI_DEV_GPU_TEMP: { type: 'gauge', labels },
        DCGM_FI_DEV_GPU_UTIL: { type: 'gauge', labels },
        DCGM_FI_DEV_POWER_USAGE: { type: 'gauge', labels },
        DCGM_FI_DEV_FB_USED: { type: 'gauge', labels },
        DCGM_FI_DEV_FB_FREE: { type: 'gauge', labels },
        DCGM_FI_DEV_XID_ERRORS: { type: 'gauge', labels: [...labels, 'err_code', 'err_msg'] },
      },
    });
    this.alert({
      name: 'GpuTooHot',
      expr: `DCGM_FI_DEV_GPU_TEMP > ${hotAbove}`,
      for: '10m',
      severity: 'warning',
      summary:
        'Card {{ $labels.gpu }} ({{ $labels.modelName }}) of {{ $labels.Hostname }} has {{ $value }} °C',
      runbook: 'gpu-too-hot',
    });
  }
}

/** The labels of every metric of a card. */
const labels = ['gpu', 'UUID', 'device', 'modelName', 'Hostname'] as const;
