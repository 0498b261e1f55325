import type { Validation } from '../../../imports/types/index.ts';
import type { Component } from '../../core/author/component.ts';
import { parseTaint } from '../../core/base/taint.ts';
import type { TeamEnvironment } from './environments.ts';

/**
 * Policies against requests that neither Pod Security nor a quota refuses: nodes that are not for teams, and external
 * addresses of Services.
 */
export function createBounds(component: Component, environment: TeamEnvironment): void {
  refuse(
    component,
    'pods',
    ['CREATE'],
    [
      {
        expression: tolerates(taintKeys(component, environment)),
        message: 'pods of this team tolerate no taint but those of the nodes whose graphics cards it has',
      },
      { expression: '!has(object.spec.nodeName)', message: 'the scheduler chooses the node' },
    ],
  );
  refuse(
    component,
    'services',
    ['CREATE', 'UPDATE'],
    [
      {
        expression: '!has(object.spec.externalIPs) || size(object.spec.externalIPs) == 0',
        message: "a Service takes no address that may be somebody else's",
      },
    ],
  );
}

function refuse(
  component: Component,
  resource: string,
  operations: ('CREATE' | 'UPDATE')[],
  validations: Validation[],
): void {
  const name = `${component.name}-${resource}`;
  component.object('admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy', name, {
    spec: {
      matchConstraints: {
        namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': component.namespaceName } },
        resourceRules: [{ apiGroups: [''], apiVersions: ['v1'], operations, resources: [resource] }],
      },
      validations,
    },
  });
  component.object('admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding', name, {
    spec: { policyName: name, validationActions: ['Deny'] },
  });
}

// Kubernetes adds tolerations to every pod.
function tolerates(keys: readonly string[]): string {
  const known = ["t.key.startsWith('node.kubernetes.io/')", ...keys.map((key) => `t.key == '${key}'`)];
  return `!has(object.spec.tolerations) || object.spec.tolerations.all(t, has(t.key) && (${known.join(' || ')}))`;
}

function taintKeys({ cluster }: Component, { quota }: TeamEnvironment): string[] {
  if (quota.gpus === 0) return [];
  const taints = cluster.spec.nodes.filter(({ gpu }) => gpu).flatMap((node) => node.taints);
  return [...new Set(taints.flatMap((taint) => parseTaint(taint)?.key ?? []))];
}
