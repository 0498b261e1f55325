import type { KubePrometheusStackValues } from '../../../imports/charts/kube-prometheus-stack.ts';
import type { Release } from '../../core/author/chart/release.ts';
import { pinnedChart } from '../../core/author/chart/version.ts';
import type { Cluster } from '../../core/author/cluster.ts';
import { Component } from '../../core/author/component.ts';
import { rollOnSecrets } from '../../core/author/workload/roll.ts';
import { allDerivations } from '../../core/derive/derivation.ts';
import { authorProblems } from '../../core/model/author-problem.ts';
import { allFirstLogins } from '../../core/model/first-login.ts';
import { random } from '../../core/model/generator.ts';
import { allScrapedServices, metricsReader, monitorFinder } from '../../core/model/metric.ts';
import type { Endpoint, Pods } from '../../core/model/pods.ts';
import { containerResources, sumOf } from '../../core/model/resources.ts';
import type { Secret } from '../../core/model/secret.ts';
import { monitorsIn } from '../../kinds/monitoring.coreos.com/monitors.ts';
import type { Gateway } from '../../networking/traefik/index.ts';
import type { Identity } from '../../security/identity/index.ts';
import type { StorageClasses } from '../../storage/storage-classes/index.ts';
import { reserved } from './alerts/check.ts';
import { alertSecrets, alertServers, alertValues } from './alerts/index.ts';
import type { AlertProgram } from './alerts/programs.ts';
import type { ReceiverSpec } from './alerts/receivers.ts';
import { dashboardsOf } from './dashboards.ts';
import { limits } from './limits.ts';
import { loginValues } from './login.ts';
import { monitors } from './monitors.ts';
import type { ResolvedOptions } from './options.ts';
import { pins } from './pins.ts';
import { containers } from './resources.ts';
import { chart } from './versions.ts';

export interface PrometheusProps extends ResolvedOptions {
  /** The kubelets, which serve the metrics of containers. */
  readonly kubelet: Endpoint;
  readonly classes: StorageClasses;
  readonly gateway: Gateway;
  /** Needed when the authentication of that exposure is `oidc`. */
  readonly identity?: Identity | undefined;
}

/** Prometheus, Alertmanager and Grafana. */
export class Prometheus extends Component {
  readonly server: Pods;
  /** Tells people and programs of alerts. */
  readonly alertmanager: Pods;
  readonly #programs: AlertProgram[] = [];
  readonly #receivers: readonly ReceiverSpec[];

  constructor(cluster: Cluster, props: PrometheusProps) {
    super(cluster, 'prometheus', {
      layer: 'observability',
      purpose: 'Metrics, alerts and dashboards',
      namespace: 'monitoring',
      retainData: true,
    });
    this.#receivers = props.alerts?.receivers ?? [];
    const admin = this.secret('grafana', {
      'admin-user': { type: 'public', value: 'admin' },
      'admin-password': random(),
    });
    cluster.add(allFirstLogins, {
      component: this,
      user: 'admin',
      secret: admin.name,
      key: 'admin-password',
    });
    const release = this.release({
      chart: pinnedChart(chart),
      crds: false,
      values: this.values(props, admin),
      pins,
    });
    this.allowRights(
      'prometheus-operator',
      ['secrets', 'pods', '* core', '* apps', '* monitoring.coreos.com'],
      'monitors name Secrets of their own namespaces, and its chart gives it every verb on what it makes',
    );
    this.alertmanager = this.declarePods('alertmanager', {
      origin: 'operator',
      kind: 'StatefulSet',
      labels: { 'app.kubernetes.io/name': 'alertmanager', alertmanager: 'prometheus-alertmanager' },
      resources: sumOf(containers.alertmanager, containers.reloader),
      ports: { 'http-web': { port: 9093 }, 'reloader-web': { port: 8080 } },
      serviceAccount: 'prometheus-alertmanager',
    });
    const { alertmanager } = this;
    this.server = this.declarePods('prometheus', {
      origin: 'operator',
      kind: 'StatefulSet',
      labels: {
        'app.kubernetes.io/name': 'prometheus',
        'operator.prometheus.io/name': 'prometheus-prometheus',
      },
      resources: sumOf(containers.prometheus, containers.reloader),
      ports: { 'http-web': { port: 9090 }, 'reloader-web': { port: 8080 } },
      serviceAccount: 'prometheus-prometheus',
      api: true,
      volume: props.volume,
    });
    cluster.provide(metricsReader, { pods: this.server, interval: props.scrapeInterval });
    cluster.provide(monitorFinder, monitorsIn);
    cluster.add(allDerivations, monitors);
    cluster.add(allDerivations, dashboardsOf(this));
    this.allowTo(this.server, alertmanager.endpoint('http-web'), 'alerts go to Alertmanager');
    for (const server of alertServers(this, props.alerts))
      this.allowTo(alertmanager, server, 'people hear of alerts there');
    this.dashboards(release, props, alertmanager);
    this.ownMetrics(release, props, alertmanager);
  }

  /** Has a program hear of alerts, besides the people who do; it is called with the token of Alertmanager's account. */
  tell(program: AlertProgram): void {
    this.#programs.push(program);
    for (const [i, { name }] of this.#receivers.entries()) {
      if (name === program.name)
        this.cluster.add(authorProblems, reserved(`components.prometheus.alerts.receivers[${i}]`, name));
    }
    this.allowTo(this.alertmanager, program.endpoint, 'alerts start what mends them');
  }

  private values(props: PrometheusProps, admin: Secret): KubePrometheusStackValues {
    const priorityClassName = this.priorityClass('platform');
    const off = { enabled: false };
    const { grafana, identity, gateway, alerts } = props;
    const receivers = alertValues(this, alerts, alertSecrets(this, alerts), this.#programs);
    const host = grafana && gateway.hostOf(grafana);
    const login = host && identity && grafana.auth === 'oidc' ? loginValues(this, identity, host) : undefined;
    return {
      fullnameOverride: 'prometheus',
      crds: off,
      // The exporter is a component of its own. Without it, this chart leaves out the dashboards of nodes.
      nodeExporter: {
        ...off,
        forceDeployDashboards: true,
        operatingSystems: { linux: { enabled: true }, aix: off, darwin: off },
      },
      // One K3s process contains all of these, and its kubelet's metrics include theirs.
      kubeControllerManager: off,
      kubeScheduler: off,
      kubeProxy: off,
      kubeEtcd: off,
      coreDns: off,
      defaultRules: {
        rules: {
          etcd: false,
          kubeControllerManager: false,
          kubeProxy: false,
          kubeSchedulerAlerting: false,
          kubeSchedulerRecording: false,
        },
      },
      kubelet: {
        serviceMonitor: {
          // The kubelet of a K3s server also serves the metrics of the control plane.
          metricRelabelings: [
            {
              action: 'drop',
              sourceLabels: ['__name__'],
              regex: '(apiserver|etcd|scheduler|workqueue|aggregator|apiextensions)_.*',
            },
          ],
        },
      },
      prometheusOperator: {
        // Hooks generate its certificate anew at every rendering, and synth already checks the schemas.
        admissionWebhooks: off,
        tls: off,
        priorityClassName,
        resources: containerResources(containers.operator),
        prometheusConfigReloader: { resources: containerResources(containers.reloader) },
      },
      prometheus: {
        prometheusSpec: {
          retention: props.retention,
          scrapeInterval: props.scrapeInterval,
          evaluationInterval: props.scrapeInterval,
          // Selects every monitor and rule of the cluster, not only those with this release's label.
          serviceMonitorSelectorNilUsesHelmValues: false,
          podMonitorSelectorNilUsesHelmValues: false,
          ruleSelectorNilUsesHelmValues: false,
          probeSelectorNilUsesHelmValues: false,
          scrapeConfigSelectorNilUsesHelmValues: false,
          ...limits,
          priorityClassName,
          resources: containerResources(containers.prometheus),
          storageSpec: {
            volumeClaimTemplate: {
              spec: {
                storageClassName: props.classes.class(props.volume.storageClass),
                accessModes: ['ReadWriteOnce'],
                resources: { requests: { storage: props.volume.size } },
              },
            },
          },
        },
      },
      alertmanager: {
        config: receivers.config,
        alertmanagerSpec: {
          secrets: receivers.secrets,
          priorityClassName,
          resources: containerResources(containers.alertmanager),
        },
      },
      'kube-state-metrics': {
        // Metrics of Secrets and ConfigMaps are not used, and their collectors watch the content of all of them.
        collectorsExclude: ['secrets', 'configmaps'],
        priorityClassName,
        resources: containerResources(containers.kubeStateMetrics),
      },
      grafana: {
        admin: { existingSecret: admin.reference },
        podAnnotations: rollOnSecrets(this, login ? [admin, login.secret] : [admin]),
        // Two pods cannot mount one volume during an update, and git has all of its content.
        deploymentStrategy: { type: 'Recreate' },
        priorityClassName: this.priorityClass('standard'),
        // Dashboards come only from ConfigMaps of this namespace; by default the sidecar reads all Secrets of the cluster.
        rbac: { namespaced: true },
        testFramework: off,
        initChownData: off,
        resources: containerResources(containers.grafana),
        sidecar: {
          resources: containerResources(containers.grafanaSidecar),
          dashboards: { resource: 'configmap', searchNamespace: this.namespaceName },
          datasources: { resource: 'configmap', searchNamespace: this.namespaceName },
        },
        ...login?.values,
        'grafana.ini': {
          analytics: { check_for_updates: false },
          ...(host && { server: { root_url: `https://${host}` } }),
          ...login?.values['grafana.ini'],
        },
      },
    };
  }

  private dashboards(release: Release, props: PrometheusProps, alertmanager: Pods): void {
    const grafana = release.pods(
      'grafana',
      'prometheus-grafana',
      {
        'grafana-sc-dashboard': containers.grafanaSidecar,
        'grafana-sc-datasources': containers.grafanaSidecar,
        grafana: containers.grafana,
      },
      { reads: ['grafana'] },
    );
    this.allowTo(grafana, this.server.endpoint('http-web'), 'its data source');
    this.allowTo(grafana, alertmanager.endpoint('http-web'), 'it shows the alerts');
    if (props.grafana) {
      const web = grafana.endpoint('grafana', { service: 'prometheus-grafana', servicePort: 80 });
      props.gateway.expose(this, 'grafana', web, props.grafana);
    }
    this.serveMetrics({
      endpoint: grafana.endpoint('grafana'),
      path: '/metrics',
      monitoredByChart: true,
      metrics: {},
    });
  }

  // The chart's own monitors scrape these; stating them opens the network and lets alerts name the metrics.
  private ownMetrics(release: Release, { kubelet }: PrometheusProps, alertmanager: Pods): void {
    const operator = release.pods('operator', 'prometheus-operator', containers.operator);
    const state = release.pods(
      'kube-state-metrics',
      'prometheus-kube-state-metrics',
      containers.kubeStateMetrics,
    );
    const own = { path: '/metrics', monitoredByChart: true } as const;
    // The operator creates the first Service at run time; the second one belongs to Kubernetes.
    this.cluster.add(allScrapedServices, {
      namespace: 'kube-system',
      labels: { 'app.kubernetes.io/name': 'kubelet', 'k8s-app': 'kubelet' },
      port: 'https-metrics',
      endpoint: kubelet,
    });
    this.cluster.add(allScrapedServices, {
      namespace: 'default',
      labels: { component: 'apiserver', provider: 'kubernetes' },
      port: 'https',
      endpoint: 'api',
    });
    for (const pods of [alertmanager, this.server]) {
      this.serveMetrics({ ...own, endpoint: pods.endpoint('reloader-web'), metrics: {} });
    }
    this.serveMetrics({ ...own, endpoint: operator.endpoint('http'), metrics: {} });
    this.serveMetrics({
      ...own,
      endpoint: alertmanager.endpoint('http-web'),
      metrics: {
        alertmanager_alerts: { type: 'gauge' },
        alertmanager_notifications_failed_total: { type: 'counter', labels: ['integration', 'reason'] },
      },
    });
    this.serveMetrics({
      ...own,
      endpoint: this.server.endpoint('http-web'),
      metrics: { up: { type: 'gauge' } },
    });
    this.serveMetrics({
      ...own,
      endpoint: kubelet,
      metrics: {
        kubelet_volume_stats_available_bytes: {
          type: 'gauge',
          labels: ['namespace', 'persistentvolumeclaim'],
        },
        kubelet_volume_stats_capacity_bytes: {
          type: 'gauge',
          labels: ['namespace', 'persistentvolumeclaim'],
        },
        container_memory_working_set_bytes: { type: 'gauge', labels: ['namespace', 'pod', 'container'] },
      },
    });
    this.serveMetrics({
      ...own,
      endpoint: state.endpoint('http'),
      metrics: {
        kube_deployment_status_replicas_available: { type: 'gauge', labels: ['namespace', 'deployment'] },
        kube_node_status_condition: { type: 'gauge', labels: ['node', 'condition', 'status'] },
        kube_pod_container_status_restarts_total: {
          type: 'counter',
          labels: ['namespace', 'pod', 'container'],
        },
      },
    });
    this.alert({
      name: 'NodeNotReady',
      expr: 'kube_node_status_condition{condition="Ready",status="true"} == 0',
      for: '5m',
      severity: 'critical',
      summary: 'Node {{ $labels.node }} has not been ready for five minutes',
      runbook: 'node-not-ready',
    });
    this.alert({
      name: 'AlertsNotDelivered',
      expr: 'increase(alertmanager_notifications_failed_total[15m]) > 0',
      for: '10m',
      severity: 'critical',
      summary: 'Alertmanager cannot reach a receiver by {{ $labels.integration }}',
      runbook: 'alerts-not-delivered',
    });
    this.alert({
      name: 'VolumeAlmostFull',
      expr: 'kubelet_volume_stats_available_bytes / kubelet_volume_stats_capacity_bytes < 0.10',
      for: '15m',
      severity: 'warning',
      summary: 'Volume {{ $labels.persistentvolumeclaim }} in {{ $labels.namespace }} is nearly full',
      runbook: 'volume-almost-full',
    });
  }
}
