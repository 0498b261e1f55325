import type { ResolvedTeam } from './teams.ts';

/** A kind of object by its group, its name and its plural. */
export interface TeamKind {
  readonly group: string;
  readonly kind: string;
  readonly resource: string;
  /** How many of them a namespace may hold. Every object may fill 1.5 MiB of the database that all share. */
  readonly most: number;
}

/**
 * The kinds that every team may create in its namespaces, by hand or by Argo CD. Network policies, roles, quotas and
 * namespaces are not among them, since these isolate teams.
 */
export const teamKinds: readonly TeamKind[] = [
  { group: '', kind: 'ConfigMap', resource: 'configmaps', most: 30 },
  { group: '', kind: 'PersistentVolumeClaim', resource: 'persistentvolumeclaims', most: 20 },
  { group: '', kind: 'Service', resource: 'services', most: 20 },
  { group: 'apps', kind: 'Deployment', resource: 'deployments', most: 20 },
  { group: 'apps', kind: 'StatefulSet', resource: 'statefulsets', most: 10 },
  { group: 'autoscaling', kind: 'HorizontalPodAutoscaler', resource: 'horizontalpodautoscalers', most: 20 },
  { group: 'batch', kind: 'CronJob', resource: 'cronjobs', most: 20 },
  { group: 'batch', kind: 'Job', resource: 'jobs', most: 40 },
  { group: 'bitnami.com', kind: 'SealedSecret', resource: 'sealedsecrets', most: 20 },
  { group: 'policy', kind: 'PodDisruptionBudget', resource: 'poddisruptionbudgets', most: 20 },
];

/** The kinds that a team may create besides, if it uses workflows. */
const workflowKinds: readonly TeamKind[] = [
  { group: 'argoproj.io', kind: 'CronWorkflow', resource: 'cronworkflows', most: 20 },
  { group: 'argoproj.io', kind: 'Workflow', resource: 'workflows', most: 100 },
  { group: 'argoproj.io', kind: 'WorkflowTemplate', resource: 'workflowtemplates', most: 30 },
];

/** The kinds that a team may create in its namespaces. */
export function kindsOf({ uses }: Pick<ResolvedTeam, 'uses'>): readonly TeamKind[] {
  return uses.includes('workflows') ? [...teamKinds, ...workflowKinds] : teamKinds;
}

/** Kinds that Kubernetes makes from these, and further kinds that a role may change; each with the most objects of a namespace. */
export const countedKinds: readonly Pick<TeamKind, 'group' | 'resource' | 'most'>[] = [
  // Those that have ended as well, which the quota of running pods leaves out.
  { group: '', resource: 'pods', most: 100 },
  { group: '', resource: 'secrets', most: 30 },
  // The ten old revisions that each Deployment and StatefulSet keeps unless told otherwise, and the current one.
  { group: 'apps', resource: 'controllerrevisions', most: 110 },
  { group: 'apps', resource: 'replicasets', most: 220 },
];
