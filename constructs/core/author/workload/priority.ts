import { Single } from '../../base/registry.ts';
import { type ClusterContext, type Owner, ownerTarget } from '../../model/owner.ts';
import { Reference } from '../../model/reference.ts';
import type { Priority } from './props.ts';

/** The component that brings the priority classes. */
export const priorityClasses = new Single<Owner>('the priority classes');

/** The name of a priority class: a component that uses it comes after the component that brings it. */
export function priorityClass(cluster: ClusterContext, priority: Priority): Reference {
  const text = `hearth-${priority}`;
  const owner = cluster.provided(priorityClasses);
  return Reference.of(owner ? { text, target: ownerTarget(owner) } : { text });
}
