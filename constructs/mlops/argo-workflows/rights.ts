import type { ApiAccess } from '../../core/author/workload/props.ts';
import { group } from './definitions.ts';

type Rules = ApiAccess['rules'];

const see = ['get', 'list', 'watch'];
const change = ['create', 'update', 'patch', 'delete'];

/** Rights of the controller in every namespace: it watches all namespaces with one request for each kind. */
export const controllerSees: Rules = [
  {
    apiGroups: [group],
    resources: [
      'workflows',
      'workflowtemplates',
      'clusterworkflowtemplates',
      'cronworkflows',
      'workflowtasksets',
      'workflowtaskresults',
      'workflowartifactgctasks',
    ],
    verbs: see,
  },
  { apiGroups: [''], resources: ['pods', 'configmaps', 'namespaces'], verbs: see },
];

/** Further rights of the controller in its own namespace. */
export const controllerAtHome: Rules = [{ apiGroups: [''], resources: ['secrets'], verbs: ['get'] }];

/** Rights of the controller in a namespace where workflows run. */
export const controllerRuns: Rules = [
  {
    apiGroups: [group],
    resources: ['workflows', 'workflowtasksets', 'workflowartifactgctasks'],
    verbs: [...change],
  },
  // A status of its own, which rights to the object alone do not give.
  {
    apiGroups: [group],
    resources: ['workflowtasksets/status', 'workflowartifactgctasks/status'],
    verbs: ['patch', 'update'],
  },
  { apiGroups: [group], resources: ['cronworkflows'], verbs: ['update', 'patch'] },
  { apiGroups: [group], resources: ['workflowtaskresults'], verbs: ['deletecollection'] },
  { apiGroups: [''], resources: ['pods'], verbs: [...change] },
  // It ends the containers of a pod by a command in them.
  { apiGroups: [''], resources: ['pods/exec'], verbs: ['create', 'get'] },
  // Results of steps that it need not run again.
  { apiGroups: [''], resources: ['configmaps'], verbs: ['create', 'update'] },
  { apiGroups: [''], resources: ['persistentvolumeclaims'], verbs: ['get', 'create', 'update', 'delete'] },
  { apiGroups: [''], resources: ['serviceaccounts'], verbs: ['get', 'list'] },
  { apiGroups: [''], resources: ['events'], verbs: ['create', 'patch'] },
  { apiGroups: ['policy'], resources: ['poddisruptionbudgets'], verbs: ['get', 'create', 'delete'] },
];

/** Rights of the executor in the pods of a workflow. */
export const executorRights: Rules = [
  { apiGroups: [group], resources: ['workflowtaskresults'], verbs: ['create', 'patch'] },
];

/** Rights of people to read and to change workflows. */
const described = ['workflows', 'workflowtemplates', 'cronworkflows'];

/** The rights of somebody who looks at workflows, without their artifacts. */
export const viewerRights: Rules = [
  { apiGroups: [group], resources: described, verbs: see },
  { apiGroups: [''], resources: ['pods', 'pods/log', 'events'], verbs: see },
];

/** The rights of somebody who starts and stops workflows. */
export const developerRights: Rules = [
  ...viewerRights,
  { apiGroups: [group], resources: described, verbs: change },
];

/**
 * Rights of the server in every namespace. It reads all workflows and templates before it accepts a request, and lists
 * accounts to find the one that acts for a person.
 */
export const serverSees: Rules = [
  { apiGroups: [group], resources: ['workflows', 'workflowtemplates'], verbs: ['list', 'watch'] },
  { apiGroups: [''], resources: ['serviceaccounts'], verbs: see },
];

/** Rights of the server in its own namespace: it reads its configuration, its session key and the database's login. */
export const serverAtHome: Rules = [
  { apiGroups: [''], resources: ['configmaps'], verbs: see },
  { apiGroups: [''], resources: ['secrets'], verbs: ['get', 'create'] },
];
