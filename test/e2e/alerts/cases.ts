/** Series by which an alert fires, and the nearest ones by which it does not. */
export interface Case {
  /** Values at one-minute steps, in promtool's notation; a number stays the same. */
  readonly fires: Readonly<Record<string, string | number>>;
  readonly quiet: Readonly<Record<string, string | number>>;
}

/** A target that is not there, one that is down, and one that answers. */
function down(target: string): Case {
  return { fires: { [`up{${target}}`]: 0 }, quiet: { [`up{${target}}`]: 1 } };
}

const day = 24 * 60 * 60;
const disk = 'mountpoint="/",instance="one"';
const volume = 'namespace="mlflow",persistentvolumeclaim="data"';

const model = 'namespace="data-science-dev",model="iris"';
const candidate = `${model},version="8",role="candidate"`;
const champion = `${model},version="7",role="champion"`;

/** A case for each alert of the platform, by its name. */
export const cases: Readonly<Record<string, Case>> = {
  AlertsNotDelivered: {
    fires: { 'alertmanager_notifications_failed_total{integration="webhook"}': '0+1x100' },
    quiet: { 'alertmanager_notifications_failed_total{integration="webhook"}': 3 },
  },
  ApplicationNotSynced: {
    fires: { 'argocd_app_info{name="mlflow",sync_status="OutOfSync"}': 1 },
    quiet: { 'argocd_app_info{name="mlflow",sync_status="Synced"}': 1 },
  },
  ApplicationSharesObject: {
    fires: { 'argocd_app_condition{condition="SharedResourceWarning",name="mlflow"}': 1 },
    quiet: { 'argocd_app_condition{condition="OrphanedResourceWarning",name="mlflow"}': 1 },
  },
  CertificateExpiresSoon: {
    fires: { 'certmanager_certificate_expiration_timestamp_seconds{name="gateway-tls"}': 6 * day },
    quiet: { 'certmanager_certificate_expiration_timestamp_seconds{name="gateway-tls"}': 8 * day },
  },
  GpuTooHot: {
    fires: { 'DCGM_FI_DEV_GPU_TEMP{gpu="0",modelName="RTX 3060",Hostname="gpu"}': 86 },
    quiet: { 'DCGM_FI_DEV_GPU_TEMP{gpu="0",modelName="RTX 3060",Hostname="gpu"}': 85 },
  },
  IdentityDown: down('namespace="identity",job="identity-server"'),
  JupyterHubDown: down('namespace="jupyterhub",job="jupyterhub-hub"'),
  KserveDown: down('namespace="kserve",job="kserve-controller"'),
  MlflowDown: down('namespace="mlflow",job="mlflow-server"'),
  ModelDrifted: {
    fires: { [`hearth_model_drifted_features_ratio{${model}}`]: 0.5 },
    quiet: { [`hearth_model_drifted_features_ratio{${model}}`]: 0.25 },
  },
  ModelNotEvaluated: {
    fires: {},
    quiet: { [`hearth_model_evaluation_timestamp_seconds{${model}}`]: '0+60x60' },
  },
  ModelQualityLow: {
    fires: {
      [`hearth_model_precision{${candidate}}`]: 0.79,
      [`hearth_model_labelled_requests{${candidate}}`]: 30,
    },
    quiet: {
      [`hearth_model_precision{${candidate}}`]: 0.8,
      [`hearth_model_labelled_requests{${candidate}}`]: 30,
      // Too few requests.
      [`hearth_model_precision{${champion}}`]: 0.5,
      [`hearth_model_labelled_requests{${champion}}`]: 29,
    },
  },
  NfsProvisionerUnreachable: {
    fires: { 'kube_deployment_status_replicas_available{deployment="csi-nfs-controller"}': 0 },
    quiet: { 'kube_deployment_status_replicas_available{deployment="csi-nfs-controller"}': 1 },
  },
  NodeDiskAlmostFull: {
    fires: { [`node_filesystem_avail_bytes{${disk}}`]: 9, [`node_filesystem_size_bytes{${disk}}`]: 100 },
    quiet: { [`node_filesystem_avail_bytes{${disk}}`]: 11, [`node_filesystem_size_bytes{${disk}}`]: 100 },
  },
  NodeMemoryPressure: {
    fires: { node_memory_MemAvailable_bytes: 9, node_memory_MemTotal_bytes: 100 },
    quiet: { node_memory_MemAvailable_bytes: 11, node_memory_MemTotal_bytes: 100 },
  },
  NodeMemoryWarning: {
    fires: { node_memory_MemAvailable_bytes: 14, node_memory_MemTotal_bytes: 100 },
    quiet: { node_memory_MemAvailable_bytes: 16, node_memory_MemTotal_bytes: 100 },
  },
  NodeNotReady: {
    fires: { 'kube_node_status_condition{condition="Ready",status="true",node="one"}': 0 },
    quiet: { 'kube_node_status_condition{condition="Ready",status="true",node="one"}': 1 },
  },
  NodeUnreachableByPods: { fires: { cilium_unreachable_nodes: 1 }, quiet: { cilium_unreachable_nodes: 0 } },
  ObjectStoreAlmostFull: {
    fires: {
      minio_cluster_capacity_usable_free_bytes: 9,
      minio_cluster_capacity_usable_total_bytes: 100,
    },
    quiet: {
      minio_cluster_capacity_usable_free_bytes: 11,
      minio_cluster_capacity_usable_total_bytes: 100,
    },
  },
  PipelineDeadLetters: {
    fires: { 'hearth_pipeline_dead_letters{namespace="data-science-dev",pipeline="iris"}': 1 },
    quiet: { 'hearth_pipeline_dead_letters{namespace="data-science-dev",pipeline="iris"}': 0 },
  },
  PostgresConnectionsHigh: { fires: { cnpg_backends_total: 161 }, quiet: { cnpg_backends_total: 160 } },
  PostgresDown: { fires: { cnpg_collector_up: 0 }, quiet: { cnpg_collector_up: 1 } },
  PredictorNotReady: {
    fires: { 'kube_deployment_status_replicas_available{deployment="iris-champion-predictor"}': 0 },
    quiet: { 'kube_deployment_status_replicas_available{deployment="iris-champion-predictor"}': 1 },
  },
  RegistryDown: down('namespace="registry",job="registry-server"'),
  SecretCannotBeUnsealed: {
    fires: { sealed_secrets_controller_unseal_errors_total: '0 0 0 1x20' },
    quiet: { sealed_secrets_controller_unseal_errors_total: 1 },
  },
  WorkflowControllerDown: down('namespace="argo-workflows",job="argo-workflows-controller"'),
  WorkflowsFail: {
    fires: { 'argo_workflows_total_count{phase="Failed",namespace="vision"}': '0+1x90' },
    quiet: { 'argo_workflows_total_count{phase="Succeeded",namespace="vision"}': '0+1x90' },
  },
  VolumeAlmostFull: {
    fires: {
      [`kubelet_volume_stats_available_bytes{${volume}}`]: 9,
      [`kubelet_volume_stats_capacity_bytes{${volume}}`]: 100,
    },
    quiet: {
      [`kubelet_volume_stats_available_bytes{${volume}}`]: 11,
      [`kubelet_volume_stats_capacity_bytes{${volume}}`]: 100,
    },
  },
};
