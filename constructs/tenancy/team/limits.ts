import { teamPriority } from '../../cluster/system/priorities.ts';
import type { Component } from '../../core/author/component.ts';
import { quantity } from '../../core/base/quantity.ts';
import { repels } from '../../core/base/taint.ts';
import { allocatable } from '../../core/spec/allocatable.ts';
import type { TeamEnvironment } from './environments.ts';
import { countedKinds, kindsOf } from './kinds.ts';
import type { ResolvedTeam } from './teams.ts';

/** Space on the disk of its node that a container may fill if it asks for no other. */
const scratch = '512Mi';

/** The same in bytes. */
export const scratchOfContainer = quantity(scratch);

/** Limits of the pods of an environment, in total and for each one. */
export function createLimits(component: Component, team: ResolvedTeam, { quota }: TeamEnvironment): void {
  component.object('v1/ResourceQuota', 'quota', {
    spec: {
      hard: {
        'requests.cpu': String(quota.cpu),
        'requests.memory': quota.memory,
        'requests.storage': quota.storage,
        'requests.ephemeral-storage': quota.scratch,
        'limits.ephemeral-storage': quota.scratch,
        'requests.nvidia.com/gpu': String(quota.gpus),
        // A node takes 110 pods, regardless of their requests.
        pods: '50',
        // The platform owns the gateway and the LAN addresses.
        'services.loadbalancers': '0',
        'services.nodeports': '0',
      },
    },
  });
  component.object('v1/ResourceQuota', 'counts', {
    spec: {
      hard: Object.fromEntries(
        [...kindsOf(team), ...countedKinds].map(({ group, resource, most }) => [
          `count/${group === '' ? resource : `${resource}.${group}`}`,
          String(most),
        ]),
      ),
    },
  });
  // No pods with any other class than the teams' own: each of those would push others aside.
  component.object('v1/ResourceQuota', 'priorities', {
    spec: {
      hard: { pods: '0' },
      scopeSelector: {
        matchExpressions: [
          { scopeName: 'PriorityClass', operator: 'Exists' },
          { scopeName: 'PriorityClass', operator: 'NotIn', values: [teamPriority] },
        ],
      },
    },
  });
  component.object('v1/LimitRange', 'containers', {
    spec: {
      limits: [
        {
          type: 'Container',
          defaultRequest: { cpu: '100m', memory: '128Mi', 'ephemeral-storage': '128Mi' },
          default: { memory: '256Mi', 'ephemeral-storage': scratch },
          max: largest(component, quota),
          // The capacity of nodes is counted by requests.
          maxLimitRequestRatio: { memory: '2' },
        },
      ],
    },
  });
}

// A pod that is larger than the largest node would stay Pending for ever and use up the quota.
function largest({ cluster }: Component, quota: TeamEnvironment['quota']): { memory: string } {
  const nodes = cluster.spec.nodes.filter(({ gpu, taints }) => !repels(taints) || (gpu && quota.gpus > 0));
  const most = Math.max(...nodes.map((node) => allocatable(node).memory));
  return { memory: `${Math.floor(Math.min(most, 2 * quantity(quota.memory)) / 2 ** 20)}Mi` };
}
