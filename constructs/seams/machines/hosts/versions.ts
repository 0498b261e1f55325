/** Version of K3s. CloudNativePG and Argo CD are tested up to Kubernetes 1.36. */
// renovate: datasource=github-releases depName=k3s-io/k3s versioning=regex:^v(?<major>\d+)\.(?<minor>\d+)\.(?<patch>\d+)\+k3s(?<build>\d+)$
export const k3s = 'v1.36.3+k3s1';
