import type { Validation } from '../../../imports/types/index.ts';
import { createObject, type Scope } from './object.ts';

/** The requests that an admission policy checks: kinds of one or more groups, and operations on them. */
export interface Matched {
  readonly groups: readonly string[];
  /** As the API calls them, after a slash their subresources; a star is all of either. */
  readonly resources: readonly string[];
  readonly operations: readonly ('CREATE' | 'UPDATE' | 'DELETE')[];
}

/** The requests that are refused, and their namespaces. */
export interface Refusal {
  /**
   * Namespace in which it holds.
   * @default everywhere, for objects that have no namespace
   */
  readonly namespace?: string;
  readonly matched: readonly Matched[];
  /** The condition, in CEL, with the message when it does not hold. */
  readonly validations: readonly Validation[];
  /**
   * Expressions in CEL by the names that validations, and later variables, call them: `variables.<name>`.
   * @default none
   */
  readonly variables?: Readonly<Record<string, string>>;
}

/** Who a request comes from, for variables of admission policies. */
export const callers = {
  /** Whoever has the kubeconfig of a server. */
  administrator: "'system:masters' in request.userInfo.?groups.orValue([])",
  /** Kubernetes itself: its controllers, what runs in kube-system, and the kubelets. */
  kubernetes:
    "['system:kube-', 'system:node:', 'system:serviceaccount:kube-system:'].exists(p, request.userInfo.username.startsWith(p))",
} as const;

/**
 * Has the API server refuse requests: an admission policy and its binding, called `<component>-<name>`.
 *
 * @example
 * refuse(this, 'services', {
 *   namespace: this.namespaceName,
 *   matched: [{ groups: [''], resources: ['services'], operations: ['CREATE', 'UPDATE'] }],
 *   validations: [{ expression: "object.spec.?type.orValue('') != 'ExternalName'", message: 'no names elsewhere' }],
 * });
 */
export function refuse(
  component: Scope,
  name: string,
  { namespace, matched, validations, variables = {} }: Refusal,
): void {
  const policyName = `${component.name}-${name}`;
  // Before what it governs, of the same component.
  const metadata = { phase: 'before' } as const;
  const selector = namespace !== undefined && {
    namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } },
  };
  createObject(component, 'admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy', policyName, {
    metadata,
    spec: {
      matchConstraints: {
        ...selector,
        resourceRules: matched.map(({ groups, resources, operations }) => ({
          apiGroups: [...groups],
          apiVersions: ['*'],
          operations: [...operations],
          resources: [...resources],
          scope: namespace === undefined ? ('Cluster' as const) : ('Namespaced' as const),
        })),
      },
      ...(Object.keys(variables).length > 0 && {
        variables: Object.entries(variables).map(([name, expression]) => ({ name, expression })),
      }),
      validations: [...validations],
    },
  });
  createObject(component, 'admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding', policyName, {
    metadata,
    spec: { policyName, validationActions: ['Deny'] },
  });
}
