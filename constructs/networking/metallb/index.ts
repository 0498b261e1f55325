import type { MetallbValues } from '../../../imports/charts/metallb.ts';
import { pinnedChart } from '../../core/author/chart/version.ts';
import type { Cluster } from '../../core/author/cluster.ts';
import { Component } from '../../core/author/component.ts';
import { webhookAuthorities } from '../../core/model/ignored.ts';
import { containerResources } from '../../core/model/resources.ts';
import { metallbKinds } from '../../kinds/metallb.io/index.ts';
import { containers } from './resources.ts';
import { chart } from './versions.ts';

const everywhere = [{ operator: 'Exists' as const }];

/** Gives Services addresses on the LAN, by answering for them there (layer 2). */
export class Metallb extends Component {
  constructor(cluster: Cluster) {
    super(cluster, 'metallb', {
      layer: 'networking',
      purpose: 'Addresses on the LAN for what people reach',
      podSecurity: { level: 'privileged', reason: 'the speaker answers ARP on the network of its node' },
    });
    const priorityClassName = this.priorityClass('platform');
    const values: MetallbValues = {
      // BGP by FRR is the chart's default, and homelab routers do not support BGP.
      frrk8s: { enabled: false },
      controller: {
        priorityClassName,
        resources: containerResources(containers.controller),
        securityContext: { seccompProfile: { type: 'RuntimeDefault' } },
      },
      speaker: {
        frr: { enabled: false },
        priorityClassName,
        // A tainted node may be the only node on its LAN.
        tolerations: everywhere,
        resources: containerResources(containers.speaker),
      },
    };
    const release = this.release({
      chart: pinnedChart(chart),
      values,
      ignored: [
        ...webhookAuthorities('metallb-controller', ['Validating']),
        {
          group: 'apiextensions.k8s.io',
          kind: 'CustomResourceDefinition',
          name: 'bgppeers.metallb.io',
          jsonPointers: ['/spec/conversion/webhook/clientConfig/caBundle'],
          controller: 'metallb-controller',
        },
      ],
    });
    this.providesKinds(metallbKinds);
    for (const account of ['metallb-controller', 'metallb-speaker'])
      this.allowRights(
        account,
        ['* metallb.io'],
        'its chart gives it every verb on the state that it writes',
      );
    const controller = release.pods('controller', 'metallb-controller', containers.controller, {
      calledByApi: ['webhook-server'],
    });
    const speaker = release.pods('speaker', 'metallb-speaker', containers.speaker, {
      placement: { tolerations: everywhere },
    });
    // Both ask the API server whether the account may read metrics. Their certificates are self-signed.
    const guarded = { path: '/metrics', accountToken: true, verify: false } as const;
    this.serveMetrics({
      ...guarded,
      endpoint: speaker.endpoint('metricshttps', { scheme: 'https' }),
      metrics: {
        metallb_speaker_announced: { type: 'gauge', labels: ['service', 'protocol', 'node', 'ip'] },
      },
    });
    this.serveMetrics({
      ...guarded,
      endpoint: controller.endpoint('metricshttps', { scheme: 'https' }),
      metrics: {
        metallb_allocator_addresses_in_use_total: { type: 'gauge', labels: ['pool'] },
        metallb_k8s_client_config_loaded_bool: { type: 'gauge' },
      },
    });
  }
}
