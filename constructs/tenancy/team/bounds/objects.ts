import { refuse } from '../../../core/author/admission.ts';
import type { Component } from '../../../core/author/component.ts';
import { marksUntouched, trackingVariables } from '../../../gitops/argocd/tracking.ts';

/** How the names of the platform's objects begin in the namespace of a team. */
export const platformPrefix = 'team-';

/** A team may not change the objects of the platform in its namespace, by hand or by an Application. */
export function boundObjects(component: Component): void {
  const reserved = `variables.name.startsWith('${platformPrefix}')`;
  const ours = (marks: string) => `variables.${marks}[0].startsWith('${component.name}:')`;
  refuse(component, 'objects', {
    namespace: component.namespaceName,
    matched: [{ groups: ['*'], resources: ['*/*'], operations: ['CREATE', 'UPDATE', 'DELETE'] }],
    variables: {
      ...trackingVariables,
      // A name that is generated is in the object, not in the request.
      name: "(object == null ? oldObject : object).?metadata.?name.orValue('')",
    },
    validations: [
      marksUntouched,
      {
        expression: `variables.administrator || variables.kubernetes || variables.delivery || !${reserved}`,
        message: `objects whose names begin with ${platformPrefix} are the platform's`,
      },
      {
        expression: `!variables.delivery || object == null || ${ours('marks')} || !(${reserved} || ${ours('oldMarks')})`,
        message: "an object of the platform stays with the platform's Application",
      },
    ],
  });
}
