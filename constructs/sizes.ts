import { quantity } from './core/base/quantity.ts';
import type { ResourceRequirements } from './core/model/resources.ts';

/**
 * What each container asks for, once.
 *
 * Sources: "measured" was run by this project (`npm run e2e -- mlflow` prints its numbers again); "upstream" is the
 * project's own recommendation; "as built" was run in published homelabs of this size; "chosen" is a judgement that
 * monitoring should replace.
 */
export const sizes = {
  // cluster: what K3s brings, stated as its manifests have it
  coredns: { ...size('100m', '70Mi', '170Mi', 'upstream: K3s manifest'), foreign: true },
  metricsServer: size('100m', '70Mi', '140Mi', 'upstream: K3s manifest; limit chosen'),
  localPathProvisioner: size('10m', '32Mi', '64Mi', 'chosen: K3s sets none'),

  // networking
  ciliumAgent: size('200m', '400Mi', '800Mi', 'chosen: upstream sets none'),
  ciliumInit: size('20m', '32Mi', '64Mi', 'chosen: copies files and sets switches'),
  ciliumEnvoy: size('50m', '128Mi', '256Mi', 'chosen: upstream sets none'),
  ciliumOperator: size('50m', '128Mi', '256Mi', 'chosen: upstream sets none'),
  hubbleRelay: size('20m', '64Mi', '128Mi', 'chosen: upstream sets none'),
  hubbleUi: size('10m', '32Mi', '64Mi', 'chosen: upstream sets none'),
  hubbleUiBackend: size('10m', '64Mi', '128Mi', 'chosen: upstream sets none'),
  certgen: size('50m', '64Mi', '128Mi', 'chosen: upstream sets none'),
  metallbController: size('20m', '96Mi', '192Mi', 'chosen: upstream sets none'),
  metallbSpeaker: size('50m', '96Mi', '192Mi', 'chosen: upstream sets none'),
  traefik: size('100m', '128Mi', '256Mi', 'chosen: upstream sets none'),
  certManager: size('20m', '96Mi', '192Mi', 'chosen: upstream sets none'),
  certManagerWebhook: size('10m', '48Mi', '96Mi', 'chosen: upstream sets none'),
  certManagerInjector: size('20m', '128Mi', '256Mi', 'chosen: upstream sets none'),
  dns: size('20m', '48Mi', '96Mi', 'chosen: a handful of names'),

  // security
  authelia: size('50m', '96Mi', '192Mi', 'measured: 61 MiB, also with twenty logins at once'),
  sealedSecrets: size('20m', '64Mi', '128Mi', 'chosen: upstream sets none'),

  // storage
  csiNfsController: size('40m', '100Mi', '200Mi', 'upstream: sum of its four sidecars, rounded'),
  csiNfsNode: size('30m', '60Mi', '120Mi', 'upstream: sum of its sidecars'),
  objectStore: size('250m', '512Mi', '1Gi', 'measured: 0.37 GiB with one client'),
  objectStoreSetup: size('50m', '96Mi', '192Mi', 'measured: mc peaks at 95 MiB'),
  postgresOperator: size('50m', '128Mi', '256Mi', 'chosen: upstream sets none'),
  postgres: size('500m', '1Gi', '2Gi', 'chosen: shared_buffers is a quarter of it'),

  // gitops
  argocdController: size(
    '250m',
    '512Mi',
    '1Gi',
    'measured: 0.2 GiB for two Applications; room for a hundred',
  ),
  argocdRepoServer: size('100m', '256Mi', '512Mi', 'measured: 0.12 GiB idle; rendering charts needs more'),
  argocdServer: size('50m', '128Mi', '256Mi', 'chosen: upstream sets none'),
  argocdRedis: size('20m', '64Mi', '128Mi', 'measured: 10 MiB for two Applications'),
  argocdApplicationSet: size('20m', '64Mi', '128Mi', 'chosen: upstream sets none'),

  // observability
  prometheusOperator: size('50m', '128Mi', '256Mi', 'chosen: upstream sets none'),
  prometheus: size('500m', '1Gi', '2Gi', 'as built: 7 days of a five-node homelab'),
  alertmanager: size('20m', '64Mi', '128Mi', 'chosen: upstream sets none'),
  prometheusReloader: size('10m', '32Mi', '64Mi', 'chosen: upstream sets none'),
  kubeStateMetrics: size('20m', '96Mi', '192Mi', 'chosen: upstream sets none'),
  grafana: size('100m', '256Mi', '512Mi', 'chosen: upstream sets none'),
  grafanaSidecar: size('20m', '96Mi', '192Mi', 'chosen: upstream sets none'),
  nodeExporter: size('20m', '32Mi', '64Mi', 'chosen: upstream sets none'),

  // mlops
  mlflow: size('250m', '768Mi', '1536Mi', 'measured: 0.66 to 0.7 GiB with 2 workers and no job consumers'),
  mlflowAccount: size('50m', '64Mi', '128Mi', 'chosen: a few lines of Python'),
} as const;

function size(cpu: string, memory: string, memoryLimit: string, source: string): ResourceRequirements {
  return { cpu, memory, memoryLimit, source };
}

/** What a pod of several containers asks for. */
export function sumOf(...parts: readonly ResourceRequirements[]): ResourceRequirements {
  const add = (key: 'cpu' | 'memory' | 'memoryLimit') =>
    parts.reduce((sum, part) => sum + quantity(part[key]), 0);
  return {
    cpu: `${Math.round(add('cpu') * 1000)}m`,
    memory: `${Math.round(add('memory') / 2 ** 20)}Mi`,
    memoryLimit: `${Math.round(add('memoryLimit') / 2 ** 20)}Mi`,
    source: parts.map((part) => part.source).join('; '),
  };
}
