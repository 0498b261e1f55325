import type { Component } from '../../core/author/component.ts';
import { quantity } from '../../core/base/quantity.ts';
import { repels } from '../../core/base/taint.ts';
import { allocatable } from '../../core/spec/allocatable.ts';
import type { TeamEnvironment } from './environments.ts';

/** Priorities that would push the platform's own pods aside. */
const platformPriorities = ['system-node-critical', 'system-cluster-critical', 'hearth-platform'];

/** How much the pods of an environment may take, together and one by one. */
export function createLimits(component: Component, { quota }: TeamEnvironment): void {
  component.object('v1/ResourceQuota', 'quota', {
    spec: {
      hard: {
        'requests.cpu': String(quota.cpu),
        'requests.memory': quota.memory,
        'requests.storage': quota.storage,
        'requests.nvidia.com/gpu': String(quota.gpus),
        // A node takes 110, whatever they ask for.
        pods: '50',
        // The way in from the LAN, and its addresses, are the platform's.
        'services.loadbalancers': '0',
        'services.nodeports': '0',
      },
    },
  });
  component.object('v1/ResourceQuota', 'priorities', {
    spec: {
      hard: { pods: '0' },
      scopeSelector: {
        matchExpressions: [
          {
            scopeName: 'PriorityClass',
            operator: 'In',
            values: platformPriorities,
          },
        ],
      },
    },
  });
  component.object('v1/LimitRange', 'containers', {
    spec: {
      limits: [
        {
          type: 'Container',
          defaultRequest: { cpu: '100m', memory: '128Mi' },
          default: { memory: '256Mi' },
          max: largest(component, quota),
          // What nodes are counted by is the request.
          maxLimitRequestRatio: { memory: '2' },
        },
      ],
    },
  });
}

// More than the largest node has would stay pending for ever, and hold its share of the quota.
function largest({ cluster }: Component, quota: TeamEnvironment['quota']): { memory: string } {
  const nodes = cluster.spec.nodes.filter(({ gpu, taints }) => !repels(taints) || (gpu && quota.gpus > 0));
  const most = Math.max(...nodes.map((node) => allocatable(node).memory));
  return { memory: `${Math.floor(Math.min(most, 2 * quantity(quota.memory)) / 2 ** 20)}Mi` };
}
