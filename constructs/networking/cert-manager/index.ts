import type { CertManagerValues } from '../../../imports/charts/cert-manager.ts';
import { pinnedChart } from '../../core/author/chart/version.ts';
import type { Cluster } from '../../core/author/cluster.ts';
import { Component } from '../../core/author/component.ts';
import { webhookAuthorities } from '../../core/model/ignored.ts';
import { containerResources } from '../../core/model/resources.ts';
import { withoutProxy } from '../../core/spec/proxy.ts';
import { externalsOf, throughProxy } from '../../externals.ts';
import { certManagerKinds } from '../../kinds/cert-manager.io/index.ts';
import { callsOf, directoryOf, selfCheckOf } from '../issuer/acme.ts';
import type { ResolvedOptions as Tls } from '../issuer/options.ts';
import { containers } from './resources.ts';
import { chart } from './versions.ts';

export interface CertManagerProps {
  /** The issuer of certificates: a public authority is called over the internet. */
  readonly tls: Tls;
}

/** Makes and renews certificates. */
export class CertManager extends Component {
  constructor(cluster: Cluster, { tls }: CertManagerProps) {
    super(cluster, 'cert-manager', { layer: 'networking', purpose: 'Certificates, made and renewed' });
    const { proxy } = cluster.spec.network;
    const values: CertManagerValues = {
      crds: { enabled: true, keep: true },
      global: {
        leaderElection: { namespace: this.namespaceName },
        priorityClassName: this.priorityClass('platform'),
      },
      resources: containerResources(containers.controller),
      webhook: { resources: containerResources(containers.webhook) },
      cainjector: { resources: containerResources(containers.cainjector) },
      ...(tls.issuer === 'acme' && {
        dns01RecursiveNameservers: selfCheckOf(tls).nameservers,
        dns01RecursiveNameserversOnly: true,
      }),
      ...(proxy && {
        http_proxy: proxy.url,
        https_proxy: proxy.url,
        no_proxy: withoutProxy(cluster.spec).join(','),
      }),
      // This hook waits for the webhook, and Argo CD's health checks do that already.
      startupapicheck: { enabled: false },
    };
    const release = this.release({
      chart: pinnedChart(chart),
      values,
      ignored: webhookAuthorities('cert-manager-cainjector'),
    });
    this.providesKinds(certManagerKinds);
    this.allowRights(
      'cert-manager',
      ['secrets', 'pods'],
      'it keeps certificates in Secrets of every namespace, and starts a pod for each HTTP-01 challenge',
    );
    this.allowRights(
      'cert-manager-cainjector',
      ['secrets', 'admission'],
      'it writes authorities from Secrets into the configurations of webhooks',
    );
    const controller = release.pods('controller', 'cert-manager', containers.controller);
    release.pods('cainjector', 'cert-manager-cainjector', containers.cainjector);
    release.pods('webhook', 'cert-manager-webhook', containers.webhook, { calledByApi: ['https'] });
    if (tls.issuer === 'acme') {
      const calls = callsOf(tls).map((external) => throughProxy(cluster, external));
      for (const external of new Set([...externalsOf(cluster, this.name, directoryOf(tls)), ...calls]))
        this.allowTo(controller, external, 'it proves to the authority that the domain is ours');
    }
    this.serveMetrics({
      endpoint: controller.endpoint('http-metrics'),
      path: '/metrics',
      metrics: {
        certmanager_certificate_expiration_timestamp_seconds: {
          type: 'gauge',
          labels: ['name', 'namespace'],
        },
        certmanager_certificate_ready_status: { type: 'gauge', labels: ['name', 'namespace', 'condition'] },
      },
    });
    this.alert({
      name: 'CertificateExpiresSoon',
      expr: 'certmanager_certificate_expiration_timestamp_seconds - time() < 7 * 24 * 3600',
      for: '1h',
      severity: 'critical',
      summary: 'Certificate {{ $labels.name }} in {{ $labels.namespace }} was not renewed',
      runbook: 'certificate-expires-soon',
    });
  }
}
