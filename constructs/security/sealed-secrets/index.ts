import type { SealedSecretsValues } from '../../../imports/charts/sealed-secrets.ts';
import { pinnedChart } from '../../core/author/chart/version.ts';
import type { Cluster } from '../../core/author/cluster.ts';
import { Component } from '../../core/author/component.ts';
import { allDerivations } from '../../core/derive/derivation.ts';
import { containerResources } from '../../core/model/resources.ts';
import { unsealer } from '../../core/model/secret.ts';
import { sealedSecretsKinds } from '../../kinds/bitnami.com/index.ts';
import { sealedSecrets } from './objects.ts';
import { pins } from './pins.ts';
import { containers } from './resources.ts';
import { chart, controllerVersion } from './versions.ts';

export interface SealedSecretsProps {
  /**
   * Installs it at the boot of the cluster: the login of a private repository is a sealed secret too.
   * @default false
   */
  readonly bootstrap?: boolean;
}

/** Turns sealed secrets, which are safe to publish, into Secrets. */
export class SealedSecrets extends Component {
  constructor(cluster: Cluster, { bootstrap = false }: SealedSecretsProps = {}) {
    super(cluster, 'sealed-secrets', {
      layer: 'security',
      purpose: 'Turns sealed secrets, which anybody may read, into Secrets',
      namespace: 'kube-system',
    });
    cluster.provide(unsealer, this);
    cluster.add(allDerivations, sealedSecrets);
    const values: SealedSecretsValues = {
      // The name that kubeseal looks for.
      fullnameOverride: 'sealed-secrets-controller',
      // Controllers before 0.40.0 have an endpoint that lets others decrypt values.
      image: { tag: controllerVersion },
      // One key and one backup: the secrets tool renews the key; the controller does not.
      keyrenewperiod: '0',
      priorityClassName: this.priorityClass('platform'),
      // By default everybody who is logged in may call the controller; what is sealed here is sealed without it.
      rbac: { serviceProxier: { create: false, bind: false } },
      resources: containerResources(containers.controller),
    };
    const release = this.release({ chart: pinnedChart(chart), bootstrap, values, pins });
    this.providesKinds(sealedSecretsKinds);
    this.allowRights(
      'sealed-secrets-controller',
      ['secrets'],
      'it makes Secrets of sealed ones in every namespace',
    );
    const controller = release.pods('controller', 'sealed-secrets-controller', containers.controller);
    this.serveMetrics({
      endpoint: controller.endpoint('metrics'),
      path: '/metrics',
      metrics: { sealed_secrets_controller_unseal_errors_total: { type: 'counter', labels: ['reason'] } },
    });
    this.alert({
      name: 'SecretCannotBeUnsealed',
      expr: 'increase(sealed_secrets_controller_unseal_errors_total[10m]) > 0',
      for: '1m',
      severity: 'critical',
      summary: 'A sealed secret cannot be opened: {{ $labels.reason }}',
      runbook: 'secret-cannot-be-unsealed',
    });
  }
}
