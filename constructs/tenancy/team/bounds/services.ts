import { refuse } from '../../../core/author/admission.ts';
import type { Component } from '../../../core/author/component.ts';

/** Addresses and names of somebody else. */
export function boundServices(component: Component): void {
  refuse(component, 'services', {
    namespace: component.namespaceName,
    matched: [{ groups: [''], resources: ['services'], operations: ['CREATE', 'UPDATE'] }],
    validations: [
      {
        expression: 'object.spec.?externalIPs.orValue([]).size() == 0',
        message: "a Service takes no address that may be somebody else's",
      },
      {
        // The cluster's DNS would ask outside for it, which the pods must not.
        expression: "object.spec.?type.orValue('') != 'ExternalName'",
        message: 'a Service stands for pods, not for a name elsewhere',
      },
    ],
  });
}
