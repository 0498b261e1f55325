import type { JsonObject } from '../../constructs/core/base/manifest.ts';
import type { TeamEnvironment } from '../../constructs/tenancy/team/environments.ts';
import type { TeamRole } from '../../constructs/tenancy/team/teams.ts';
import type { Actor, Api } from './api.ts';

/** A forbidden request of a team, and the expected message. */
export interface Attempt {
  readonly name: string;
  /** Sends the requests, each as the role with the most rights for it. */
  run(roles: Readonly<Record<TeamRole, Actor>>): Promise<unknown>[];
  readonly refusal: RegExp;
}

/** A valid pod with changes. */
export function pod(name: string, container: JsonObject = {}, spec: JsonObject = {}): JsonObject {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name },
    spec: {
      securityContext: { runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: 'RuntimeDefault' } },
      containers: [
        {
          name: 'main',
          image: 'example.org/main:1',
          securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
          ...container,
        },
      ],
      ...spec,
    },
  };
}

/** Requests that a member of a team may try in its namespaces and in other ones. */
export function attempts(
  api: Api,
  { namespace, quota }: TeamEnvironment,
  others: readonly string[],
): readonly Attempt[] {
  const pods = `/api/v1/namespaces/${namespace}/pods`;
  const rbac = '/apis/rbac.authorization.k8s.io/v1';
  const forbidden = / is forbidden: User ".*" cannot /;
  const requests = (amounts: JsonObject) => ({ resources: { requests: amounts, limits: amounts } });
  const asDeveloper =
    (...bodies: readonly JsonObject[]): Attempt['run'] =>
    ({ developer }) =>
      bodies.map((body) => api.create(pods, body, developer));
  return [
    {
      name: 'reading the secrets of everybody else',
      run: ({ maintainer }) =>
        others.map((other) =>
          api.call('GET', `/api/v1/namespaces/${other}/secrets/login`, { as: maintainer }),
        ),
      refusal: forbidden,
    },
    {
      name: 'a developer reading the secrets of the team',
      run: ({ developer }) => [
        api.call('GET', `/api/v1/namespaces/${namespace}/secrets/login`, { as: developer }),
      ],
      refusal: forbidden,
    },
    {
      name: 'pods with more rights than restricted ones',
      run: asDeveloper(
        pod('privileged', { securityContext: { privileged: true } }),
        pod('host', {}, { hostNetwork: true }),
        pod('disk', {}, { volumes: [{ name: 'disk', hostPath: { path: '/' } }] }),
      ),
      refusal: /violates PodSecurity "restricted:latest"/,
    },
    {
      name: 'more than the quota',
      run: asDeveloper(
        pod('cpu', requests({ cpu: String(quota.cpu + 1), memory: '64Mi' })),
        pod('gpu', requests({ cpu: '100m', memory: '64Mi', 'nvidia.com/gpu': String(quota.gpus + 1) })),
      ),
      refusal: /exceeded quota: quota/,
    },
    {
      name: 'more space than the quota',
      run: ({ developer }) => [
        api.create(
          `/api/v1/namespaces/${namespace}/persistentvolumeclaims`,
          {
            apiVersion: 'v1',
            kind: 'PersistentVolumeClaim',
            metadata: { name: 'large' },
            spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '10Ti' } } },
          },
          developer,
        ),
      ],
      refusal: /exceeded quota: quota/,
    },
    {
      name: 'a limit far above the request',
      run: asDeveloper(
        pod('greedy', { resources: { requests: { memory: '64Mi' }, limits: { memory: '1Gi' } } }),
      ),
      refusal: /memory max limit to request ratio per Container is 2/,
    },
    {
      name: "the platform's priorities",
      run: asDeveloper(
        ...[
          'hearth-platform',
          'hearth-standard',
          'hearth-batch',
          'system-cluster-critical',
          'system-node-critical',
        ].map((priorityClassName) => pod(priorityClassName, {}, { priorityClassName })),
      ),
      refusal: /exceeded quota: priorities/,
    },
    {
      name: 'nodes that are not for the team',
      run: asDeveloper(
        pod('anywhere', {}, { tolerations: [{ operator: 'Exists' }] }),
        pod('nas', {}, { tolerations: [{ key: 'dedicated', operator: 'Exists' }] }),
        ...unsound.map((toleration, index) => pod(`toleration-${index}`, {}, { tolerations: [toleration] })),
        pod('chosen', {}, { nodeName: 'k3s-master' }),
      ),
      refusal: /tolerate no taint but|the scheduler chooses the node/,
    },
    {
      name: 'more space outside of claims than the quota',
      run: asDeveloper(pod('scratch', requests({ 'ephemeral-storage': '10Ti' }))),
      refusal: /exceeded quota: quota, requested: limits.ephemeral-storage/,
    },
    {
      name: 'addresses of others',
      run: ({ developer }) => [
        api.create(
          `/api/v1/namespaces/${namespace}/services`,
          {
            apiVersion: 'v1',
            kind: 'Service',
            metadata: { name: 'external' },
            spec: { externalIPs: ['192.168.2.20'], selector: { app: 'main' }, ports: [{ port: 443 }] },
          },
          developer,
        ),
      ],
      refusal: /takes no address/,
    },
    {
      name: 'addresses on the LAN',
      run: ({ developer }) =>
        ['LoadBalancer', 'NodePort'].map((type) =>
          api.create(
            `/api/v1/namespaces/${namespace}/services`,
            {
              apiVersion: 'v1',
              kind: 'Service',
              metadata: { name: type.toLowerCase() },
              spec: { type, selector: { app: 'main' }, ports: [{ port: 80 }] },
            },
            developer,
          ),
        ),
      refusal: /exceeded quota: quota/,
    },
    {
      name: 'binding a higher role, to anybody, anywhere',
      run: (roles) =>
        (['viewer', 'developer', 'maintainer'] as const).flatMap((role) => [
          api.create(
            `${rbac}/namespaces/${namespace}/rolebindings`,
            binding('Role', 'team-maintainer'),
            roles[role],
          ),
          api.create(
            `${rbac}/namespaces/${namespace}/rolebindings`,
            binding('ClusterRole', 'admin'),
            roles[role],
          ),
          api.create(`${rbac}/clusterrolebindings`, binding('ClusterRole', 'cluster-admin'), roles[role]),
        ]),
      refusal: forbidden,
    },
    {
      name: 'taking down what holds the team',
      run: ({ maintainer }) =>
        [
          `/api/v1/namespaces/${namespace}`,
          `/api/v1/namespaces/${namespace}/resourcequotas/quota`,
          `/api/v1/namespaces/${namespace}/limitranges/containers`,
          `/apis/networking.k8s.io/v1/namespaces/${namespace}/networkpolicies/default-deny`,
          `${rbac}/namespaces/${namespace}/rolebindings/team-viewer`,
          `/apis/argoproj.io/v1alpha1/namespaces/argocd/appprojects/team-${namespace}`,
        ].map((path) => api.call('DELETE', path, { as: maintainer })),
      refusal: forbidden,
    },
  ];
}

/** Tolerations with which a pod would stay on a node that is lost or full, or come onto one that is being set up. */
const unsound: readonly JsonObject[] = [
  ...[
    'node.kubernetes.io/not-ready',
    'node.kubernetes.io/unreachable',
    'node.kubernetes.io/unschedulable',
    'node.kubernetes.io/disk-pressure',
    'node.kubernetes.io/network-unavailable',
    'node.kubernetes.io/out-of-service',
    'node.cloudprovider.kubernetes.io/uninitialized',
    'node.cilium.io/agent-not-ready',
    'node-role.kubernetes.io/control-plane',
  ].map((key) => ({ key, operator: 'Exists' })),
  { key: 'node.kubernetes.io/not-ready', operator: 'Exists', effect: 'NoExecute' },
  {
    key: 'node.kubernetes.io/unreachable',
    operator: 'Exists',
    effect: 'NoExecute',
    tolerationSeconds: 301,
  },
];

function binding(kind: string, name: string): JsonObject {
  const apiGroup = 'rbac.authorization.k8s.io';
  return {
    apiVersion: `${apiGroup}/v1`,
    kind: kind === 'ClusterRole' && name === 'cluster-admin' ? 'ClusterRoleBinding' : 'RoleBinding',
    metadata: { name: 'higher' },
    roleRef: { apiGroup, kind, name },
    subjects: [{ apiGroup, kind: 'User', name: 'anybody' }],
  };
}
