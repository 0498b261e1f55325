import { callers, refuse } from '../../../core/author/admission.ts';
import type { Component } from '../../../core/author/component.ts';

/** Volumes that are there already: a claim gets a new one of its class. */
export function boundClaims(component: Component): void {
  const volume = (object: string) => `${object}.spec.?volumeName.orValue('')`;
  refuse(component, 'claims', {
    namespace: component.namespaceName,
    matched: [{ groups: [''], resources: ['persistentvolumeclaims'], operations: ['CREATE', 'UPDATE'] }],
    variables: { kubernetes: callers.kubernetes },
    validations: [
      {
        // Kubernetes notes the volume that it has bound.
        expression: `${volume('object')} == (oldObject == null ? '' : ${volume('oldObject')}) || variables.kubernetes`,
        message: 'a claim names no volume',
      },
      {
        expression: "!has(object.spec.selector) && object.spec.?storageClassName.orValue('unset') != ''",
        message: 'a claim gets a new volume of its class, not one that is there already',
      },
    ],
  });
}
