import type { NvidiaDevicePluginValues } from '../../../imports/charts/nvidia-device-plugin.ts';
import { pinnedChart } from '../../core/author/chart/version.ts';
import type { Cluster } from '../../core/author/cluster.ts';
import { Component } from '../../core/author/component.ts';
import { type GpuDriver, gpuDriver, gpuToleration, runtimeClassOf } from '../../core/model/gpu.ts';
import type { Placement } from '../../core/model/pods.ts';
import type { Reference } from '../../core/model/reference.ts';
import { containerResources } from '../../core/model/resources.ts';
import { gpuLabel, gpuResource } from '../../core/spec/gpu.ts';
import { containers } from './resources.ts';
import { chart } from './versions.ts';

/** The driver of graphics cards: pods get a card by requesting it. */
export class Gpu extends Component {
  /** Where the cards are: pods that watch them run there. */
  readonly everyCard = {
    nodeSelector: gpuLabel,
    tolerations: [{ operator: 'Exists' }],
  } as const satisfies Placement;
  /** Where pods with a card may run. */
  readonly placement = { tolerations: [gpuToleration] } as const satisfies Placement;
  /** The resource that pods request, once for each card. */
  readonly resource = gpuResource;
  readonly #driver: GpuDriver = { component: this, runtimeClass: 'nvidia' };

  constructor(cluster: Cluster) {
    super(cluster, 'gpu', {
      layer: 'cluster',
      purpose: 'Offers graphics cards to pods',
      podSecurity: { level: 'privileged', reason: "the plugin registers cards in the kubelet's own folder" },
    });
    cluster.provide(gpuDriver, this.#driver);
    // Packaged with K3s, and its handler is the runtime that K3s finds on nodes with a graphics card.
    this.expectObject('RuntimeClass', '', this.#driver.runtimeClass);
    const { nodeSelector, tolerations } = this.everyCard;
    const values: NvidiaDevicePluginValues = {
      fullnameOverride: 'nvidia-device-plugin',
      runtimeClassName: this.#driver.runtimeClass,
      nodeSelector,
      tolerations,
      resources: containerResources(containers.plugin),
    };
    const release = this.release({ chart: pinnedChart(chart), values });
    // The chart's daemon for sharing a card has the same labels, and selects nodes by a label that none has.
    release.pods('plugin', 'nvidia-device-plugin', containers.plugin, { placement: this.everyCard });
  }

  /** Name of the runtime class of pods with a card. */
  get runtimeClass(): Reference {
    return runtimeClassOf(this.#driver);
  }
}
