// Generated from the options of all components by `npm run import -- cluster`; do not edit.
import { type Options as ArgoWorkflowsOptions, options as argoWorkflows } from '../constructs/mlops/argo-workflows/options.ts';
import { type Options as ArgocdOptions, options as argocd } from '../constructs/gitops/argocd/options.ts';
import { type Options as BuilderOptions, options as builder } from '../constructs/mlops/builder/options.ts';
import { type Options as DnsOptions, options as dns } from '../constructs/networking/dns/options.ts';
import { type Options as GpuOptions, options as gpu } from '../constructs/cluster/gpu/options.ts';
import { type Options as JupyterhubOptions, options as jupyterhub } from '../constructs/mlops/jupyterhub/options.ts';
import { type Options as KserveOptions, options as kserve } from '../constructs/mlops/kserve/options.ts';
import { type Options as MlflowOptions, options as mlflow } from '../constructs/mlops/mlflow/options.ts';
import { type Options as ObjectStoreOptions, options as objectStore } from '../constructs/storage/object-store/options.ts';
import { type Options as PostgresOptions, options as postgres } from '../constructs/storage/postgres/options.ts';
import { type Options as PrometheusOptions, options as prometheus } from '../constructs/observability/prometheus/options.ts';
import { type Options as RegistryOptions, options as registry } from '../constructs/storage/registry/options.ts';
import { type Options as TraefikOptions, options as traefik } from '../constructs/networking/traefik/options.ts';
import { type Options as IdentityOptions, options as identity } from '../constructs/security/identity/options.ts';
import { type Options as TeamOptions, options as team } from '../constructs/tenancy/team/options.ts';
import { type Options as IssuerOptions, options as issuer } from '../constructs/networking/issuer/options.ts';
import type { Resolved } from '../constructs/core/spec/resolved.ts';
import type { RolePath } from '../constructs/core/spec/roles.ts';
import type { BaseSpec } from '../constructs/core/spec/spec.ts';

/** The options of components; an absent optional component is off. */
export interface ComponentsSpec {
  /** Argo Workflows: runs the workflows of teams that use `workflows`. Needs `postgres` and `objectStore`. */
  readonly argoWorkflows?: ArgoWorkflowsOptions;
  /**
   * Argo CD, which is always there.
   * @default {}
   */
  readonly argocd?: ArgocdOptions;
  /** Builds container images in the cluster, for teams whose `uses` has `builder`. Needs `registry`. */
  readonly builder?: BuilderOptions;
  /**
   * The DNS server that answers for the domain.
   * @mandatory
   */
  readonly dns: DnsOptions;
  /** The driver of graphics cards: offers those of the nodes with `gpu` to pods, and watches them. Needed by teams' `gpus`. */
  readonly gpu?: GpuOptions;
  /** JupyterHub: notebooks for the users of `identity`. Needs `identity` and `postgres`. */
  readonly jupyterhub?: JupyterhubOptions;
  /** KServe: serves the models of teams, those in `teams[].environments`. Needs `objectStore`. It has no options. */
  readonly kserve?: KserveOptions;
  /** MLflow: experiment tracking and model registry. Needs `postgres` and `objectStore`. */
  readonly mlflow?: MlflowOptions;
  /** Object store with the S3 API. */
  readonly objectStore?: ObjectStoreOptions;
  /** PostgreSQL, run by CloudNativePG. */
  readonly postgres?: PostgresOptions;
  /** Prometheus, Alertmanager and Grafana. */
  readonly prometheus?: PrometheusOptions;
  /** The registry of the cluster's own images, at `registry.<domain>`. Needs `objectStore`, which holds the images. */
  readonly registry?: RegistryOptions;
  /**
   * The gateway, through which every host name is reached.
   * @mandatory
   */
  readonly traefik: TraefikOptions;
}

/** What a person has and wants: the one typed value that a file in `clusters/` exports. Data only. */
export interface ClusterSpec extends BaseSpec {
  /**
   * The users of the platform's applications: one login for all applications that support it.
   * @section identity
   */
  readonly identity?: IdentityOptions;
  /**
   * Teams that work on the cluster, each in its own namespaces.
   * @section teams
   * @default []
   */
  readonly teams?: TeamOptions;
  /**
   * The issuer of the platform's certificates.
   * @section tls
   * @default { issuer: 'own-ca' }
   * @discriminator issuer
   */
  readonly tls?: IssuerOptions;
  /** What runs on the cluster, and how. */
  readonly components: ComponentsSpec;
}

/** A cluster file with every default filled in: what the platform is built from. */
export type ResolvedClusterSpec = Resolved<
  ClusterSpec,
  | 'components.argoWorkflows.atOnce'
  | 'components.argoWorkflows.exposure.host'
  | 'components.argoWorkflows.keepDays'
  | 'components.argocd'
  | 'components.argocd.exposure.host'
  | 'components.builder.cache'
  | 'components.builder.memory'
  | 'components.builder.sources'
  | 'components.gpu.hotAbove'
  | 'components.jupyterhub.bucket'
  | 'components.jupyterhub.cpu'
  | 'components.jupyterhub.exposure.host'
  | 'components.jupyterhub.gpus'
  | 'components.jupyterhub.home.storageClass'
  | 'components.jupyterhub.idleMinutes'
  | 'components.jupyterhub.memory'
  | 'components.jupyterhub.servers'
  | 'components.mlflow.exposure.host'
  | 'components.mlflow.uploadSpace'
  | 'components.mlflow.workers'
  | 'components.objectStore.exposure.host'
  | 'components.objectStore.volume.storageClass'
  | 'components.postgres.instances'
  | 'components.postgres.volume.storageClass'
  | 'components.prometheus.alerts.receivers.*.severities'
  | 'components.prometheus.grafana.host'
  | 'components.prometheus.retention'
  | 'components.prometheus.scrapeInterval'
  | 'components.prometheus.volume.storageClass'
  | 'components.registry.space'
  | 'git.authorities'
  | 'git.knownHosts'
  | 'git.private'
  | 'git.revision'
  | 'identity.host'
  | 'identity.storageClass'
  | 'identity.users.*.groups'
  | 'network.apiAddressIsExternal'
  | 'network.podCidr'
  | 'network.proxy.except'
  | 'network.registryMirrors'
  | 'network.routed'
  | 'network.serviceCidr'
  | 'network.subnets.*.mtu'
  | 'network.tailnet.cidr'
  | 'network.tailnet.podMtu'
  | 'network.timeServers'
  | 'nodes.*.arch'
  | 'nodes.*.gpu.count'
  | 'nodes.*.gpu.reserved'
  | 'nodes.*.labels'
  | 'nodes.*.networkInterface'
  | 'nodes.*.taints'
  | 'storage.classes.*.default'
  | 'storage.classes.*.nfsVersion'
  | 'teams'
  | 'teams.*.environments.dev.models'
  | 'teams.*.environments.dev.models.*.cpu'
  | 'teams.*.environments.dev.models.*.exposure.host'
  | 'teams.*.environments.dev.models.*.memory'
  | 'teams.*.environments.dev.models.*.replicas'
  | 'teams.*.environments.dev.models.*.size'
  | 'teams.*.environments.dev.pipelines'
  | 'teams.*.environments.dev.pipelines.*.dataVersion'
  | 'teams.*.environments.dev.pipelines.*.promotion.approval'
  | 'teams.*.environments.dev.quota.bucket'
  | 'teams.*.environments.dev.quota.gpus'
  | 'teams.*.environments.dev.quota.scratch'
  | 'teams.*.environments.production.models'
  | 'teams.*.environments.production.models.*.cpu'
  | 'teams.*.environments.production.models.*.exposure.host'
  | 'teams.*.environments.production.models.*.memory'
  | 'teams.*.environments.production.models.*.replicas'
  | 'teams.*.environments.production.models.*.size'
  | 'teams.*.environments.production.pipelines'
  | 'teams.*.environments.production.pipelines.*.dataVersion'
  | 'teams.*.environments.production.pipelines.*.promotion.approval'
  | 'teams.*.environments.production.quota.bucket'
  | 'teams.*.environments.production.quota.gpus'
  | 'teams.*.environments.production.quota.scratch'
  | 'teams.*.environments.staging.models'
  | 'teams.*.environments.staging.models.*.cpu'
  | 'teams.*.environments.staging.models.*.exposure.host'
  | 'teams.*.environments.staging.models.*.memory'
  | 'teams.*.environments.staging.models.*.replicas'
  | 'teams.*.environments.staging.models.*.size'
  | 'teams.*.environments.staging.pipelines'
  | 'teams.*.environments.staging.pipelines.*.dataVersion'
  | 'teams.*.environments.staging.pipelines.*.promotion.approval'
  | 'teams.*.environments.staging.quota.bucket'
  | 'teams.*.environments.staging.quota.gpus'
  | 'teams.*.environments.staging.quota.scratch'
  | 'teams.*.members'
  | 'teams.*.members.*.kind'
  | 'teams.*.privateRepositories'
  | 'teams.*.repositories'
  | 'teams.*.uses'
  | 'tls'
  | 'tls.rfc2136.algorithm'
  | 'tls.server'
>;

/** What components declare of their options, by path in the cluster file. */
export const declaredOptions = {
  'components.argoWorkflows': argoWorkflows,
  'components.argocd': argocd,
  'components.builder': builder,
  'components.dns': dns,
  'components.gpu': gpu,
  'components.jupyterhub': jupyterhub,
  'components.kserve': kserve,
  'components.mlflow': mlflow,
  'components.objectStore': objectStore,
  'components.postgres': postgres,
  'components.prometheus': prometheus,
  'components.registry': registry,
  'components.traefik': traefik,
  'identity': identity,
  'teams': team,
  'tls': issuer,
};

/** The places in a cluster file whose values have a role. */
export const roles: readonly RolePath[] = [
  { path: 'identity.host', role: 'host' },
  { path: 'identity.storageClass', role: 'local-storage-class' },
  { path: 'components.argoWorkflows.exposure', role: 'exposure' },
  { path: 'components.argoWorkflows.exposure.host', role: 'host' },
  { path: 'components.argoWorkflows.exposure.address', role: 'address' },
  { path: 'components.argocd.exposure', role: 'exposure' },
  { path: 'components.argocd.exposure.host', role: 'host' },
  { path: 'components.argocd.exposure.address', role: 'address' },
  { path: 'components.dns.address', role: 'address' },
  { path: 'components.jupyterhub.home.size', role: 'volume-size' },
  { path: 'components.jupyterhub.home.storageClass', role: 'storage-class' },
  { path: 'components.jupyterhub.exposure', role: 'exposure' },
  { path: 'components.jupyterhub.exposure.host', role: 'host' },
  { path: 'components.jupyterhub.exposure.address', role: 'address' },
  { path: 'components.mlflow.exposure', role: 'api-exposure' },
  { path: 'components.mlflow.exposure.host', role: 'host' },
  { path: 'components.mlflow.exposure.address', role: 'address' },
  { path: 'components.objectStore.volume.size', role: 'volume-size' },
  { path: 'components.objectStore.volume.storageClass', role: 'storage-class' },
  { path: 'components.objectStore.exposure', role: 'exposure' },
  { path: 'components.objectStore.exposure.host', role: 'host' },
  { path: 'components.objectStore.exposure.address', role: 'address' },
  { path: 'components.postgres.volume.size', role: 'volume-size' },
  { path: 'components.postgres.volume.storageClass', role: 'local-storage-class' },
  { path: 'components.prometheus.volume.size', role: 'volume-size' },
  { path: 'components.prometheus.volume.storageClass', role: 'local-storage-class' },
  { path: 'components.prometheus.grafana', role: 'exposure' },
  { path: 'components.prometheus.grafana.host', role: 'host' },
  { path: 'components.prometheus.grafana.address', role: 'address' },
  { path: 'components.traefik.address', role: 'address' },
];
