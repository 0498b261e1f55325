import type { JsonObject, Manifest } from '../../constructs/core/base/manifest.ts';
import type { NodeSpec } from '../../constructs/core/spec/spec.ts';
import type { Tree } from './dist.ts';

/** A small machine. */
export function node(name: string, rest: Partial<NodeSpec> = {}): NodeSpec {
  const place = { role: 'agent', address: '192.168.1.10', subnet: 'home' } as const;
  return { name, ...place, cpu: 2, memory: '4Gi', disk: '32Gi', ...rest };
}

/** A tree of one component, whose namespace asks for Pod Security `restricted`. */
export function treeOf(namespace: string, objects: readonly Manifest[]): Tree {
  const labels = { 'pod-security.kubernetes.io/enforce': 'restricted' };
  const home: Manifest = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace, labels } };
  return { boot: [], apps: [], parts: [{ component: namespace, wave: 0, objects: [home, ...objects] }] };
}

/** Changes of a Deployment. */
export interface DeploymentChanges {
  readonly spec?: JsonObject;
  readonly pod?: JsonObject;
  readonly container?: JsonObject;
}

/** A valid Deployment with changes. */
export function deployment(namespace: string, { spec, pod, container }: DeploymentChanges = {}): Manifest {
  const labels = { app: 'server' };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'server', namespace },
    spec: {
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          securityContext: {
            runAsNonRoot: true,
            runAsUser: 1000,
            seccompProfile: { type: 'RuntimeDefault' },
          },
          containers: [
            {
              name: 'server',
              image: 'server:1',
              resources: { requests: { cpu: '100m', memory: '64Mi' } },
              securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
              ...container,
            },
          ],
          ...pod,
        },
      },
      ...spec,
    },
  };
}

/** A service account and the role that it is bound to: it may read the ConfigMaps of its namespace. */
export function reader(namespace: string): { account: Manifest; role: Manifest; binding: Manifest } {
  const metadata = { name: 'reader', namespace };
  const apiGroup = 'rbac.authorization.k8s.io';
  const rules = [{ apiGroups: [''], resources: ['configmaps'], verbs: ['get', 'list'] }];
  return {
    account: { apiVersion: 'v1', kind: 'ServiceAccount', metadata },
    role: { apiVersion: `${apiGroup}/v1`, kind: 'Role', metadata, rules },
    binding: {
      apiVersion: `${apiGroup}/v1`,
      kind: 'RoleBinding',
      metadata,
      roleRef: { apiGroup, kind: 'Role', name: 'reader' },
      subjects: [{ kind: 'ServiceAccount', name: 'reader', namespace }],
    },
  };
}
