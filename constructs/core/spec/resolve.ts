import type {
  AcmeSpec,
  ClusterSpec,
  ComponentsSpec,
  EnvironmentSpec,
  EnvironmentsSpec,
  ExposureSpec,
  ExposuresSpec,
  GitSpec,
  GpuSpec,
  IdentitySpec,
  MemberSpec,
  MlflowOptions,
  NetworkSpec,
  NodeSpec,
  ObjectivesSpec,
  OwnCaSpec,
  PostgresOptions,
  QuotaSpec,
  StorageClassSpec,
  StorageSpec,
  TailnetSpec,
  TeamSpec,
  UserSpec,
  VolumeOptions,
} from './spec.ts';

/** A cluster file with every default filled in: what the platform is built from. */
export interface ResolvedCluster extends ClusterSpec {
  readonly git: Required<GitSpec>;
  readonly network: ResolvedNetwork;
  readonly nodes: readonly ResolvedNode[];
  readonly storage: ResolvedStorage;
  readonly tls: OwnCaSpec | Required<AcmeSpec>;
  readonly exposures: ResolvedExposures;
  readonly identity?: ResolvedIdentity;
  readonly components: ResolvedComponents;
  readonly teams: readonly ResolvedTeam[];
  readonly objectives: Required<ObjectivesSpec>;
}

/** Address ranges, each of them known. */
export interface ResolvedNetwork extends NetworkSpec {
  readonly podCidr: string;
  readonly serviceCidr: string;
  readonly tailnet?: Required<TailnetSpec>;
}

/** A machine of which everything is known. */
export interface ResolvedNode extends NodeSpec {
  readonly networkInterface: string;
  readonly arch: 'amd64' | 'arm64';
  readonly gpu?: Required<GpuSpec>;
  readonly labels: Readonly<Record<string, string>>;
  readonly taints: readonly string[];
}

/** The storage classes, and the one for claims that name none. */
export interface ResolvedStorage extends StorageSpec {
  readonly classes: readonly ResolvedStorageClass[];
  /** Name of the default class. */
  readonly defaultClass: string;
}

/** A storage class that says whether it is the default. */
export type ResolvedStorageClass = StorageClassSpec & { readonly default: boolean };

/** An exposure whose host name is known. */
export interface ResolvedExposure extends ExposureSpec {
  readonly host: string;
}

/** What is reachable from the LAN, host names included. */
export interface ResolvedExposures extends ExposuresSpec {
  readonly argocd?: ResolvedExposure;
  readonly grafana?: ResolvedExposure;
  readonly mlflow?: ResolvedExposure;
  readonly objectStore?: ResolvedExposure;
}

/** Who may log in, and at which name. */
export interface ResolvedIdentity extends Required<IdentitySpec> {
  readonly users: readonly Required<UserSpec>[];
}

/** The optional parts that are on, with all of their options. */
export interface ResolvedComponents extends ComponentsSpec {
  readonly objectStore?: Required<VolumeOptions>;
  readonly postgres?: Required<PostgresOptions>;
  readonly observability?: Required<VolumeOptions>;
  readonly mlflow?: Required<MlflowOptions>;
}

/** A team of which everything is known. */
export interface ResolvedTeam extends TeamSpec {
  readonly members: readonly Required<MemberSpec>[];
  readonly environments: Readonly<Partial<Record<keyof EnvironmentsSpec, ResolvedEnvironment>>>;
  readonly uses: NonNullable<TeamSpec['uses']>;
  readonly repositories: NonNullable<TeamSpec['repositories']>;
}

/** An environment whose quota counts everything. */
export interface ResolvedEnvironment extends EnvironmentSpec {
  readonly quota: Required<QuotaSpec>;
}

/** Fills in every default of a spec whose shape is right. */
export function resolveCluster(spec: ClusterSpec): ResolvedCluster {
  const storage = resolveStorage(spec.storage);
  return {
    name: spec.name,
    domain: spec.domain,
    git: { url: spec.git.url, revision: spec.git.revision ?? 'main' },
    network: resolveNetwork(spec.network),
    nodes: spec.nodes.map(resolveNode),
    storage,
    tls: resolveTls(spec),
    exposures: resolveExposures(spec.exposures),
    ...(spec.identity && { identity: resolveIdentity(spec.identity, storage.defaultClass) }),
    components: resolveComponents(spec.components, storage.defaultClass),
    teams: (spec.teams ?? []).map(resolveTeam),
    objectives: {
      metricsRetention: spec.objectives?.metricsRetention ?? '7d',
      scrapeInterval: spec.objectives?.scrapeInterval ?? '30s',
    },
  };
}

function resolveNetwork({
  podCidr,
  serviceCidr,
  apiAddress,
  subnets,
  tailnet,
}: NetworkSpec): ResolvedNetwork {
  return {
    podCidr: podCidr ?? '10.42.0.0/16',
    serviceCidr: serviceCidr ?? '10.43.0.0/16',
    apiAddress,
    subnets,
    ...(tailnet && { tailnet: { cidr: tailnet.cidr ?? '100.64.0.0/10', podMtu: tailnet.podMtu ?? 1270 } }),
  };
}

function resolveNode({ gpu, ...node }: NodeSpec): ResolvedNode {
  const labels = Object.entries(node.labels ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...node,
    networkInterface: node.networkInterface ?? 'eth0',
    arch: node.arch ?? 'amd64',
    ...(gpu && { gpu: { model: gpu.model, vram: gpu.vram, count: gpu.count ?? 1 } }),
    labels: Object.fromEntries(labels),
    taints: node.taints ?? [],
  };
}

function resolveStorage({ classes }: StorageSpec): ResolvedStorage {
  return {
    classes: classes.map((storageClass) => ({ ...storageClass, default: storageClass.default ?? false })),
    // The empty name, which is no class, only until the checks refuse a file without a default.
    defaultClass: classes.find((storageClass) => storageClass.default)?.name ?? '',
  };
}

function resolveTls({ tls = { issuer: 'own-ca' } }: ClusterSpec): ResolvedCluster['tls'] {
  if (tls.issuer === 'own-ca') return tls;
  return { ...tls, server: tls.server ?? 'https://acme-v02.api.letsencrypt.org/directory' };
}

function resolveExposures({
  gateway,
  dns,
  argocd,
  grafana,
  mlflow,
  objectStore,
}: ExposuresSpec): ResolvedExposures {
  return {
    gateway,
    dns,
    ...(argocd && { argocd: { ...argocd, host: argocd.host ?? 'argocd' } }),
    ...(grafana && { grafana: { ...grafana, host: grafana.host ?? 'grafana' } }),
    ...(mlflow && { mlflow: { ...mlflow, host: mlflow.host ?? 'mlflow' } }),
    ...(objectStore && { objectStore: { ...objectStore, host: objectStore.host ?? 'object-store' } }),
  };
}

function resolveIdentity(
  { host, storageClass, users }: IdentitySpec,
  defaultClass: string,
): ResolvedIdentity {
  return {
    host: host ?? 'auth',
    storageClass: storageClass ?? defaultClass,
    users: users.map((user) => ({ ...user, groups: user.groups ?? [] })),
  };
}

function resolveComponents(
  { objectStore, postgres, observability, mlflow }: ComponentsSpec,
  defaultClass: string,
): ResolvedComponents {
  return {
    ...(objectStore && { objectStore: resolveVolume(objectStore, defaultClass) }),
    ...(postgres && {
      postgres: { ...resolveVolume(postgres, defaultClass), instances: postgres.instances ?? 1 },
    }),
    ...(observability && { observability: resolveVolume(observability, defaultClass) }),
    ...(mlflow && { mlflow: { workers: mlflow.workers ?? 2 } }),
  };
}

function resolveTeam({
  members = [],
  environments,
  uses = [],
  repositories = [],
  ...team
}: TeamSpec): ResolvedTeam {
  const { dev, staging, production } = environments;
  return {
    ...team,
    members: members.map((member) => ({ ...member, kind: member.kind ?? 'user' })),
    environments: {
      ...(dev && { dev: resolveEnvironment(dev) }),
      ...(staging && { staging: resolveEnvironment(staging) }),
      ...(production && { production: resolveEnvironment(production) }),
    },
    uses,
    repositories,
  };
}

function resolveEnvironment({ quota }: EnvironmentSpec): ResolvedEnvironment {
  return { quota: { ...quota, gpus: quota.gpus ?? 0 } };
}

function resolveVolume({ size, storageClass }: VolumeOptions, defaultClass: string): Required<VolumeOptions> {
  return { size, storageClass: storageClass ?? defaultClass };
}
