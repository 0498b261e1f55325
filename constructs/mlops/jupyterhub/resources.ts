import { mebibytes, quantity } from '../../core/base/quantity.ts';
import { type ResourceRequirements, resources } from '../../core/model/resources.ts';

/** Resources of each container. */
export const containers = {
  hub: resources('100m', '256Mi', '512Mi', 'chosen: hub and proxy together were seen to take 180 MiB'),
  proxy: resources('50m', '96Mi', '192Mi', 'chosen: upstream sets none'),
} as const;

/** Resources of one notebook server, by the cluster file. */
export function notebook(cpu: number, memory: string): ResourceRequirements {
  const most = mebibytes(2 * quantity(memory));
  return resources(`${Math.round(cpu * 1000)}m`, memory, most, 'chosen: in the cluster file');
}
