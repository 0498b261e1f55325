import { createLifecycles, hasRollbacks } from '../pipelines/lifecycle.ts';
import { Gpu } from './cluster/gpu/index.ts';
import { System } from './cluster/system/index.ts';
import { Cluster } from './core/author/cluster.ts';
import { componentManifests } from './core/author/component.ts';
import { manifestsOf } from './core/derive/component-manifests.ts';
import { ArgoCd } from './gitops/argocd/index.ts';
import { isPrivate } from './gitops/argocd/repositories.ts';
import { connectionsOfWorkflows } from './mlops/argo-workflows/configuration.ts';
import { ArgoWorkflows } from './mlops/argo-workflows/index.ts';
import { Builder } from './mlops/builder/index.ts';
import { JupyterHub } from './mlops/jupyterhub/index.ts';
import { Kserve } from './mlops/kserve/index.ts';
import { KserveCrds } from './mlops/kserve-crds/index.ts';
import { mlflowAccount } from './mlops/mlflow/account.ts';
import { connectionsOfWorker } from './mlops/mlflow/connections.ts';
import { Mlflow } from './mlops/mlflow/index.ts';
import { Addresses } from './networking/addresses/index.ts';
import { CertManager } from './networking/cert-manager/index.ts';
import { Cilium } from './networking/cilium/index.ts';
import { Dns } from './networking/dns/index.ts';
import { Issuer } from './networking/issuer/index.ts';
import { Metallb } from './networking/metallb/index.ts';
import { Gateway } from './networking/traefik/index.ts';
import { GpuExporter } from './observability/gpu-exporter/index.ts';
import { NodeExporter } from './observability/node-exporter/index.ts';
import { Prometheus } from './observability/prometheus/index.ts';
import { PrometheusCrds } from './observability/prometheus-crds/index.ts';
import { Identity } from './security/identity/index.ts';
import { SealedSecrets } from './security/sealed-secrets/index.ts';
import type { ResolvedClusterSpec } from './spec.ts';
import { PostgresOperator } from './storage/cnpg/index.ts';
import { NfsDriver } from './storage/csi-nfs/index.ts';
import { ObjectStore } from './storage/object-store/index.ts';
import { Postgres } from './storage/postgres/index.ts';
import { Registry } from './storage/registry/index.ts';
import { StorageClasses } from './storage/storage-classes/index.ts';
import { environmentsOf } from './tenancy/team/environments.ts';
import { createTeam } from './tenancy/team/index.ts';
import { repositoriesOf } from './tenancy/team/repositories.ts';

/** The platform of a cluster file: the layers from the ground up, each with handles of the layers below. */
export function createPlatform(spec: ResolvedClusterSpec): Cluster {
  const { identity: login, teams, tls, components: on, ...machines } = spec;
  const cluster = new Cluster(machines);
  cluster.provide(componentManifests, manifestsOf);

  // The cluster itself.
  const system = new System(cluster);
  new Cilium(cluster);
  const gpu = on.gpu && new Gpu(cluster);

  // Security, but for the login.
  new SealedSecrets(cluster, { bootstrap: isPrivate(spec.git) });

  // Networking.
  new Metallb(cluster);
  new Addresses(cluster);
  new CertManager(cluster, { tls });
  const issuer = new Issuer(cluster, tls);
  const gateway = new Gateway(cluster, { ...on.traefik, issuer });
  new Dns(cluster, { ...on.dns, gateway });

  // Storage classes.
  const nfs = spec.storage.classes.some(({ type }) => type === 'nfs') ? new NfsDriver(cluster) : undefined;
  const classes = new StorageClasses(cluster, { nfs });

  // The login, which needs a volume.
  const { authority } = issuer;
  const identity = login && new Identity(cluster, { ...login, teams, gateway, classes, authority });
  const guard = identity?.guard;

  // GitOps.
  const repositories = teams.flatMap(repositoriesOf);
  new ArgoCd(cluster, { ...on.argocd, gateway, identity, repositories });

  // Storage.
  const store = on.objectStore && new ObjectStore(cluster, { ...on.objectStore, classes, gateway, guard });
  const operator = on.postgres && new PostgresOperator(cluster);
  const postgres = on.postgres && operator && new Postgres(cluster, { ...on.postgres, classes, operator });

  const registry =
    on.registry &&
    store &&
    new Registry(cluster, { bucket: store.bucket('registry', { quota: on.registry.space }), gateway });

  // Observability.
  if (on.prometheus) {
    new PrometheusCrds(cluster);
    new NodeExporter(cluster);
    if (on.gpu && gpu) new GpuExporter(cluster, { ...on.gpu, gpu });
  }
  const prometheus =
    on.prometheus &&
    new Prometheus(cluster, { ...on.prometheus, classes, kubelet: system.kubelet, gateway, identity });

  // MLOps.
  const mlflow =
    on.mlflow &&
    postgres &&
    store &&
    new Mlflow(cluster, {
      ...on.mlflow,
      database: postgres.database('mlflow', {
        connections: on.mlflow.workers * connectionsOfWorker.database,
      }),
      accounts: postgres.database('mlflow_auth', {
        connections: on.mlflow.workers * connectionsOfWorker.accounts,
      }),
      artifacts: store.bucket('mlflow'),
      gateway,
      guard,
    });

  if (on.jupyterhub && login && identity && postgres) {
    new JupyterHub(cluster, {
      ...on.jupyterhub,
      people: login.users.map(({ name }) => name),
      database: postgres.database('jupyterhub', { connections: 15 }),
      mlflow: mlflow && { api: mlflow.api, account: mlflowAccount(mlflow, 'jupyterhub') },
      bucket: store?.bucket('jupyterhub', { quota: on.jupyterhub.bucket }),
      classes,
      gateway,
      identity,
      gpu,
    });
  }

  const builder = on.builder && registry && new Builder(cluster, { ...on.builder, registry, authority });

  const workflows =
    on.argoWorkflows &&
    postgres &&
    new ArgoWorkflows(cluster, {
      ...on.argoWorkflows,
      database: postgres.database('argo_workflows', { connections: connectionsOfWorkflows }),
      gateway,
      identity,
      webhooks: prometheus !== undefined && teams.flatMap(environmentsOf).some(hasRollbacks),
    });

  if (on.kserve) {
    new KserveCrds(cluster);
    new Kserve(cluster);
  }

  // Tenancy.
  const environments = teams.flatMap((team, index) =>
    createTeam(cluster, team, {
      path: `teams[${index}]`,
      store,
      postgres,
      mlflow,
      registry,
      builder,
      workflows,
      gateway,
      guard,
    }),
  );

  // The pipelines of models.
  for (const environment of environments) createLifecycles(environment, { prometheus, workflows });
  return cluster;
}
