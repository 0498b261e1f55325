/** A kind of object by its group, its name and its plural. */
export interface TeamKind {
  readonly group: string;
  readonly kind: string;
  readonly resource: string;
}

/**
 * The kinds that a team may create in its namespaces, by hand or by Argo CD. Network policies, roles, quotas and
 * namespaces are not among them, since these isolate teams.
 */
export const teamKinds: readonly TeamKind[] = [
  { group: '', kind: 'ConfigMap', resource: 'configmaps' },
  { group: '', kind: 'PersistentVolumeClaim', resource: 'persistentvolumeclaims' },
  { group: '', kind: 'Service', resource: 'services' },
  { group: 'apps', kind: 'Deployment', resource: 'deployments' },
  { group: 'apps', kind: 'StatefulSet', resource: 'statefulsets' },
  { group: 'autoscaling', kind: 'HorizontalPodAutoscaler', resource: 'horizontalpodautoscalers' },
  { group: 'batch', kind: 'CronJob', resource: 'cronjobs' },
  { group: 'batch', kind: 'Job', resource: 'jobs' },
  { group: 'bitnami.com', kind: 'SealedSecret', resource: 'sealedsecrets' },
  { group: 'policy', kind: 'PodDisruptionBudget', resource: 'poddisruptionbudgets' },
];
