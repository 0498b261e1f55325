import { System } from './cluster/system/index.ts';
import { Cluster } from './core/author/cluster.ts';
import type { ResolvedCluster } from './core/spec/resolve.ts';
import { ArgoCd } from './gitops/argocd/index.ts';
import { Mlflow } from './mlops/mlflow/index.ts';
import { Addresses } from './networking/addresses/index.ts';
import { CertManager } from './networking/cert-manager/index.ts';
import { Cilium } from './networking/cilium/index.ts';
import { Dns } from './networking/dns/index.ts';
import { Issuer } from './networking/issuer/index.ts';
import { Metallb } from './networking/metallb/index.ts';
import { Gateway } from './networking/traefik/index.ts';
import { NodeExporter } from './observability/node-exporter/index.ts';
import { Prometheus } from './observability/prometheus/index.ts';
import { PrometheusCrds } from './observability/prometheus-crds/index.ts';
import { Identity } from './security/identity/index.ts';
import { SealedSecrets } from './security/sealed-secrets/index.ts';
import { PostgresOperator } from './storage/cnpg/index.ts';
import { NfsDriver } from './storage/csi-nfs/index.ts';
import { ObjectStore } from './storage/object-store/index.ts';
import { Postgres } from './storage/postgres/index.ts';
import { StorageClasses } from './storage/storage-classes/index.ts';
import { createTeam } from './tenancy/team/index.ts';

/** The platform that a cluster file asks for: the layers from the ground up, each given what it stands on. */
export function createPlatform(spec: ResolvedCluster): Cluster {
  const cluster = new Cluster(spec);
  const { components, exposures, storage } = spec;

  // The cluster itself.
  const system = new System(cluster);
  new Cilium(cluster);

  // Security, but for the login.
  new SealedSecrets(cluster);

  // Networking.
  new Metallb(cluster);
  new Addresses(cluster);
  new CertManager(cluster);
  const issuer = new Issuer(cluster);
  const gateway = new Gateway(cluster, issuer);
  new Dns(cluster, gateway);

  // Storage classes.
  const nfs = storage.classes.some(({ type }) => type === 'nfs') ? new NfsDriver(cluster) : undefined;
  const classes = new StorageClasses(cluster, { nfs });

  // The login, which needs a volume.
  const identity =
    spec.identity &&
    new Identity(cluster, { ...spec.identity, gateway, classes, authority: issuer.authority });

  // GitOps.
  new ArgoCd(cluster, { gateway, exposure: exposures.argocd, identity });

  // Storage.
  const store = components.objectStore && new ObjectStore(cluster, { ...components.objectStore, classes });
  if (store && exposures.objectStore)
    gateway.expose(store, 'object-store', store.console, exposures.objectStore, { guard: identity?.guard });
  const postgres =
    components.postgres &&
    new Postgres(cluster, { ...components.postgres, classes, operator: new PostgresOperator(cluster) });

  // Observability.
  if (components.observability) {
    new PrometheusCrds(cluster);
    new NodeExporter(cluster);
    new Prometheus(cluster, {
      ...components.observability,
      classes,
      kubelet: system.kubelet,
      gateway,
      grafana: exposures.grafana,
      identity,
    });
  }

  // MLOps.
  const mlflow =
    components.mlflow &&
    postgres &&
    store &&
    new Mlflow(cluster, {
      ...components.mlflow,
      database: postgres.database('mlflow'),
      accounts: postgres.database('mlflow_auth'),
      artifacts: store.bucket('mlflow'),
      gateway,
      exposure: exposures.mlflow,
      guard: identity?.guard,
    });

  // Tenancy.
  for (const team of spec.teams) createTeam(cluster, team, { store, postgres, mlflow });
  return cluster;
}
