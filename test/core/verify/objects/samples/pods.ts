import type { JsonObject } from '../../../../../constructs/core/base/manifest.ts';
import { labels, selector } from './object.ts';

const container = {
  name: 'main',
  image: 'registry.example.org/team/main:1.2.3',
  args: ['--listen', ':8080'],
  env: [
    { name: 'HOST', value: 'db.sample.svc' },
    { name: 'PASSWORD', valueFrom: { secretKeyRef: { name: 'sealed', key: 'password' } } },
    { name: 'URI', value: 'postgresql://user:$(PASSWORD)@$(HOST)/db' },
    { name: 'NODE', valueFrom: { fieldRef: { fieldPath: 'spec.nodeName' } } },
    { name: 'MEMORY', valueFrom: { resourceFieldRef: { resource: 'limits.memory' } } },
  ],
  envFrom: [{ prefix: 'SETTING_', configMapRef: { name: 'config' } }],
  ports: [
    { name: 'http', containerPort: 8080 },
    { name: 'metrics', containerPort: 9090, protocol: 'TCP' },
  ],
  livenessProbe: { httpGet: { path: '/healthz', port: 'http' }, periodSeconds: 10, timeoutSeconds: 5 },
  readinessProbe: { tcpSocket: { port: 8080 }, successThreshold: 2 },
  startupProbe: { exec: { command: ['/bin/true'] }, failureThreshold: 30 },
  lifecycle: { preStop: { sleep: { seconds: 5 } } },
  resources: { requests: { cpu: '250m', memory: '256Mi' }, limits: { memory: '512Mi', 'nvidia.com/gpu': 1 } },
  securityContext: {
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    runAsNonRoot: true,
    runAsUser: 1000,
    capabilities: { drop: ['ALL'], add: ['NET_BIND_SERVICE'] },
    seccompProfile: { type: 'RuntimeDefault' },
  },
  volumeMounts: [
    { name: 'config', mountPath: '/etc/sample', readOnly: true },
    { name: 'scratch', mountPath: '/tmp', subPath: 'tmp' },
  ],
} satisfies JsonObject;

/** A pod with most of the used fields. */
export const podSpec = {
  serviceAccountName: 'sample',
  automountServiceAccountToken: false,
  enableServiceLinks: false,
  priorityClassName: 'important',
  terminationGracePeriodSeconds: 30,
  securityContext: { runAsNonRoot: true, fsGroup: 1000, seccompProfile: { type: 'RuntimeDefault' } },
  nodeSelector: { 'kubernetes.io/arch': 'amd64' },
  tolerations: [{ key: 'storage', operator: 'Equal', value: 'nas', effect: 'NoSchedule' }],
  affinity: {
    nodeAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: {
        nodeSelectorTerms: [{ matchExpressions: [{ key: 'gpu', operator: 'In', values: ['true'] }] }],
      },
      preferredDuringSchedulingIgnoredDuringExecution: [
        { weight: 1, preference: { matchExpressions: [{ key: 'cores', operator: 'Gt', values: ['4'] }] } },
      ],
    },
    podAntiAffinity: {
      preferredDuringSchedulingIgnoredDuringExecution: [
        { weight: 100, podAffinityTerm: { topologyKey: 'kubernetes.io/hostname', labelSelector: selector } },
      ],
    },
  },
  topologySpreadConstraints: [
    {
      maxSkew: 1,
      topologyKey: 'kubernetes.io/hostname',
      whenUnsatisfiable: 'ScheduleAnyway',
      labelSelector: selector,
    },
  ],
  initContainers: [{ name: 'prepare', image: 'registry.example.org/team/prepare:1.0.0' }],
  containers: [container],
  volumes: [
    { name: 'config', configMap: { name: 'config', items: [{ key: 'app.yaml', path: 'app.yaml' }] } },
    { name: 'scratch', emptyDir: { sizeLimit: '1Gi' } },
    {
      name: 'identity',
      projected: {
        sources: [
          { serviceAccountToken: { path: 'token', expirationSeconds: 3600, audience: 'sample' } },
          { secret: { name: 'sealed', items: [{ key: 'password', path: 'password', mode: 0o440 }] } },
        ],
      },
    },
  ],
} satisfies JsonObject;

/** A pod template with most of the used fields. */
export const template = { metadata: { labels, annotations: { 'checksum/config': 'abc' } }, spec: podSpec };
/** A job of such pods. */
export const jobSpec = {
  backoffLimit: 3,
  template: { metadata: { labels }, spec: { ...podSpec, restartPolicy: 'Never' } },
};
