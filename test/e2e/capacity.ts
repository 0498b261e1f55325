import { formatBytes, formatCores, quantity } from '../../constructs/core/base/quantity.ts';
import type { Api } from './api.ts';
import type { KubeNode, Pod } from './kinds.ts';

/** Requests of the pods on a node, and its allocatable resources. */
export interface NodeLoad {
  readonly node: KubeNode;
  readonly pods: readonly Pod[];
}

/** Every node with the pods that use its resources. */
export async function nodeLoads(api: Api): Promise<NodeLoad[]> {
  const [nodes, pods] = await Promise.all([
    api.list<KubeNode>('/api/v1/nodes'),
    api.list<Pod>('/api/v1/pods'),
  ]);
  return nodes.map((node) => ({
    node,
    pods: pods.filter(
      ({ spec, status }) => spec.nodeName === node.metadata.name && status.phase === 'Running',
    ),
  }));
}

/** Requested of allocatable for each node, as a table. */
export function capacityTable(loads: readonly NodeLoad[]): string {
  const rows = loads.map(({ node, pods }) => {
    const { name } = node.metadata;
    const share = (resource: string, format: (value: number) => string) => {
      const asked = requested(pods, resource);
      const given = quantity(node.status.allocatable[resource] ?? '0');
      const percent = given > 0 ? ` ${Math.round((100 * asked) / given)}%` : '';
      return given > 0 || asked > 0 ? `${format(asked)} of ${format(given)}${percent}` : '';
    };
    return [
      name,
      share('cpu', formatCores),
      share('memory', formatBytes),
      share('nvidia.com/gpu', String),
      String(pods.length),
    ];
  });
  return table([['node', 'CPU', 'memory', 'GPU', 'pods'], ...rows]);
}

/** The sum of the requests of pods for a resource, as the scheduler counts it. */
export function requested(pods: readonly Pod[], resource: string): number {
  return pods.reduce((sum, pod) => sum + requestOf(pod, resource), 0);
}

/**
 * Containers run together; init containers run one after the other before them, except sidecars, which keep running.
 */
function requestOf({ spec }: Pod, resource: string): number {
  const ask = (container: Pod['spec']['containers'][number]) =>
    quantity(container.resources?.requests?.[resource] ?? '0');
  let sidecars = 0;
  let start = 0;
  for (const init of spec.initContainers ?? []) {
    if (init.restartPolicy === 'Always') sidecars += ask(init);
    start = Math.max(start, sidecars + (init.restartPolicy === 'Always' ? 0 : ask(init)));
  }
  return Math.max(start, sidecars + spec.containers.reduce((sum, container) => sum + ask(container), 0));
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
