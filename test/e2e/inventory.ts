import { quantity } from '../../constructs/core/base/quantity.ts';
import { runningTogether } from '../../constructs/core/validate/rules/containers.ts';
import type { PodsInventory } from '../../constructs/core/verify/inventory.ts';
import type { Api } from './api.ts';
import { requested } from './capacity.ts';
import { nameOf, type Pod } from './kinds.ts';

/**
 * Compares the pods that the controllers made with those that synth counted and drew policies for: the proofs of
 * capacity and reachability depend on this list.
 *
 * @returns the differences.
 */
export async function compareInventory(api: Api, groups: readonly PodsInventory[]): Promise<string[]> {
  const pods = await api.list<Pod>('/api/v1/pods');
  const strangers = pods.flatMap((pod) => {
    const owners = groups.filter((group) => selects(group, pod));
    if (owners.length === 1) return [];
    const names = owners.map(labelOf).join(', ') || 'none';
    return [`pod ${nameOf(pod)} belongs to ${owners.length} pod groups instead of one: ${names}`];
  });
  const differences = groups.flatMap((group) => {
    const own = pods.filter((pod) => selects(group, pod));
    const wanted = counted(group) ? group.replicas : Math.max(own.length, 1);
    if (own.length !== wanted) return [`${labelOf(group)}: ${own.length} pods instead of ${wanted}`];
    return differencesOf(group, own[0]!).map((difference) => `${labelOf(group)}: ${difference}`);
  });
  return [...strangers, ...differences];
}

/** DaemonSets run on the nodes that take them, and CronJobs by their schedule. */
function counted({ kind }: PodsInventory): boolean {
  return kind === 'Deployment' || kind === 'StatefulSet' || kind === 'Pod';
}

function selects({ namespace, labels }: PodsInventory, { metadata }: Pod): boolean {
  const entries = Object.entries(labels);
  return (
    metadata.namespace === namespace && entries.every(([key, value]) => metadata.labels?.[key] === value)
  );
}

function differencesOf(group: PodsInventory, pod: Pod): string[] {
  const { spec } = pod;
  const ports = runningTogether(spec).flatMap((container) => container.ports ?? []);
  const facts: readonly (readonly [what: string, stated: unknown, real: unknown])[] = [
    ['CPU', quantity(group.cpu), requested([pod], 'cpu')],
    ['memory', quantity(group.memory), requested([pod], 'memory')],
    ['GPUs', group.gpus, requested([pod], 'nvidia.com/gpu')],
    ['host network', group.hostNetwork, spec.hostNetwork ?? false],
    ['service account', group.serviceAccount ?? 'default', spec.serviceAccountName],
    [
      'ports',
      list(group.ports.map(portName)),
      list(ports.map((port) => portName({ ...port, port: port.containerPort }))),
    ],
  ];
  return facts
    .filter(([, stated, real]) => stated !== real)
    .map(([what, stated, real]) => `${what} is ${real}, stated is ${stated}`);
}

function portName({ port, protocol = 'TCP' }: { readonly port: number; readonly protocol?: string }): string {
  return `${port}/${protocol}`;
}

function list(values: readonly string[]): string {
  return values.toSorted().join(', ') || 'none';
}

function labelOf({ component, name }: PodsInventory): string {
  return `${component}/${name}`;
}
