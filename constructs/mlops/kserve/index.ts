import type { KserveResourcesValues } from '../../../imports/charts/kserve-resources.ts';
import { pinnedChart } from '../../core/author/chart/version.ts';
import type { Cluster } from '../../core/author/cluster.ts';
import { Component } from '../../core/author/component.ts';
import { webhookAuthorities } from '../../core/model/ignored.ts';
import type { Pods } from '../../core/model/pods.ts';
import { containerResources } from '../../core/model/resources.ts';
import { configuration } from './configuration.ts';
import { containers } from './resources.ts';
import { confined, runtime, runtimeName } from './runtime.ts';
import { chart, storageImage } from './versions.ts';

/** Serves models: makes a Deployment, a Service and an autoscaler of each InferenceService. */
export class Kserve extends Component {
  /** The pods of the controller. */
  readonly controller: Pods;

  constructor(cluster: Cluster) {
    super(cluster, 'kserve', { layer: 'mlops', purpose: 'Serves the models of teams' });
    const values: KserveResourcesValues = {
      kserve: {
        // The chart makes only its certificate; this component makes the other shared objects, so that all their fields can be set.
        createSharedResources: false,
        certManager: { enabled: 'true' },
        controller: {
          deploymentMode: 'Standard',
          imagePullPolicy: 'IfNotPresent',
          resources: containerResources(containers.manager),
          rbacProxy: { resources: containerResources(containers.proxy) },
        },
      },
    };
    const release = this.release({
      chart: pinnedChart(chart),
      values,
      ignored: webhookAuthorities('cert-manager-cainjector'),
    });
    this.controller = release.pods(
      'controller',
      'kserve-controller-manager',
      { manager: containers.manager, 'kube-rbac-proxy': containers.proxy },
      { calledByApi: ['webhook-server'] },
    );
    this.expectObject('Secret', this.namespaceName, 'kserve-webhook-server-cert');
    this.allowRights(
      'kserve-controller-manager',
      ['secrets', 'pods', 'admission'],
      'it makes the pods of models in the namespaces of teams, and reads the login to the bucket that their account names',
    );
    const settings = this.object('v1/ConfigMap', 'inferenceservice-config', { data: configuration() });
    this.readBy(settings, () => [this.controller]);
    this.object('serving.kserve.io/v1alpha1/ClusterServingRuntime', runtimeName, {
      metadata: { annotations: { 'serving.kserve.io/server-type': 'mlserver' } },
      spec: runtime,
    });
    this.object('serving.kserve.io/v1alpha1/ClusterStorageContainer', 'bucket', {
      spec: {
        container: {
          name: 'storage-initializer',
          image: storageImage,
          resources: containerResources(containers.storage),
          securityContext: confined,
        },
        supportedUriFormats: [{ prefix: 's3://' }],
        workloadType: 'initContainer',
      },
    });
    this.watch();
  }

  private watch(): void {
    this.serveMetrics({
      endpoint: this.controller.endpoint('https', { scheme: 'https' }),
      path: '/metrics',
      accountToken: true,
      // Its proxy makes a certificate of its own.
      verify: false,
      metrics: {
        controller_runtime_reconcile_errors_total: { type: 'counter', labels: ['controller'] },
        controller_runtime_reconcile_total: { type: 'counter', labels: ['controller', 'result'] },
      },
    });
    this.alert({
      name: 'KserveDown',
      expr: 'absent(up{namespace="kserve"} == 1)',
      for: '5m',
      severity: 'warning',
      summary: 'Models are served, but no new one and no other weight of pods takes effect',
      runbook: 'kserve-down',
    });
    this.alert({
      name: 'PredictorNotReady',
      expr: 'kube_deployment_status_replicas_available{deployment=~".+-(champion|candidate)-predictor"} == 0',
      for: '10m',
      severity: 'critical',
      summary: 'No pod of {{ $labels.deployment }} in {{ $labels.namespace }} answers',
      runbook: 'predictor-not-ready',
    });
  }
}
