import { callers, refuse } from '../../core/author/admission.ts';
import type { Scope } from '../../core/author/object.ts';

/**
 * Has the API server refuse volumes that do not say whose they are: any claim of any namespace could take one, with the
 * data that is on it. Kubernetes takes away a claim that it did not bind after all.
 */
export function refuseFreeVolumes(component: Scope): void {
  refuse(component, 'volumes', {
    matched: [{ groups: [''], resources: ['persistentvolumes'], operations: ['CREATE', 'UPDATE'] }],
    variables: { kubernetes: callers.kubernetes },
    validations: [
      {
        expression:
          "object.spec.?claimRef.?name.orValue('') != '' || (request.operation == 'UPDATE' && variables.kubernetes)",
        message: 'a volume says in claimRef whose it is: without, any claim could take it',
      },
    ],
  });
}
