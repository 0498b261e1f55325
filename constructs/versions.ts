/** Helm charts; `npm run import -- charts` brings what is known of a newer version. */
export const charts = {
  // renovate: datasource=helm
  'argo-cd': { version: '10.1.1', repository: 'https://argoproj.github.io/argo-helm' },
  // renovate: datasource=helm
  'cert-manager': { version: 'v1.21.1', repository: 'https://charts.jetstack.io' },
  // renovate: datasource=helm
  cilium: { version: '1.20.0', repository: 'https://helm.cilium.io' },
  // renovate: datasource=helm
  'cloudnative-pg': { version: '0.29.0', repository: 'https://cloudnative-pg.github.io/charts' },
  // renovate: datasource=helm
  'csi-driver-nfs': {
    version: '4.13.4',
    repository: 'https://raw.githubusercontent.com/kubernetes-csi/csi-driver-nfs/master/charts',
  },
  // renovate: datasource=helm
  'kube-prometheus-stack': {
    version: '88.5.3',
    repository: 'https://prometheus-community.github.io/helm-charts',
  },
  // renovate: datasource=helm
  metallb: { version: '0.16.1', repository: 'https://metallb.github.io/metallb' },
  // renovate: datasource=helm
  'prometheus-node-exporter': {
    version: '4.56.1',
    repository: 'https://prometheus-community.github.io/helm-charts',
  },
  // renovate: datasource=helm
  'prometheus-operator-crds': {
    version: '31.0.1',
    repository: 'https://prometheus-community.github.io/helm-charts',
  },
  // renovate: datasource=helm
  'sealed-secrets': { version: '2.19.1', repository: 'https://bitnami.github.io/sealed-secrets' },
  // renovate: datasource=helm
  traefik: { version: '41.3.0', repository: 'https://traefik.github.io/charts' },
} as const;

/** A chart of the platform. */
export type ChartName = keyof typeof charts;

/** Images of what the platform runs without a chart, each with its registry and a fixed tag. */
export const images = {
  // renovate: datasource=docker
  authelia: 'docker.io/authelia/authelia:4.39.20',
  // renovate: datasource=docker
  coredns: 'docker.io/coredns/coredns:1.14.4',
  // `full` brings the drivers for PostgreSQL and S3 and the login.
  // renovate: datasource=docker
  mlflow: 'ghcr.io/mlflow/mlflow:v3.17.0-full',
  // MinIO's own images are gone from every registry; this fork reads its data and speaks its API.
  // renovate: datasource=docker versioning=regex:^RELEASE\.(?<major>\d+)-(?<minor>\d+)-(?<patch>\d+)T\S+Z-(?<compatibility>distroless)$
  objectStore: 'docker.io/pgsty/silo:RELEASE.2026-09-16T00-00-00Z-distroless',
  // renovate: datasource=docker versioning=regex:^RELEASE\.(?<major>\d+)-(?<minor>\d+)-(?<patch>\d+)T\S+Z$
  objectStoreClient: 'docker.io/pgsty/mc:RELEASE.2026-09-16T00-00-00Z',
  // renovate: datasource=docker
  postgres: 'ghcr.io/cloudnative-pg/postgresql:18.4-system-trixie',
} as const;

/** Versions that are neither a chart's nor an image's. */
export const versions = {
  // CloudNativePG and Argo CD are tested up to Kubernetes 1.36.
  // renovate: datasource=github-releases depName=k3s-io/k3s versioning=regex:^v(?<major>\d+)\.(?<minor>\d+)\.(?<patch>\d+)\+k3s(?<build>\d+)$
  k3s: 'v1.36.3+k3s1',
  // The chart still brings an older one; before 0.40.0 the controller answers questions that let others decrypt.
  // renovate: datasource=docker depName=docker.io/bitnami/sealed-secrets-controller
  sealedSecrets: '0.40.0',
} as const;
