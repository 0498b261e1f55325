import { formatBytes } from '../../constructs/core/base/quantity.ts';
import type { Server } from './process.ts';

/** The peak memory of each server, on one line. */
export function memoryLine(servers: readonly Server[]): string {
  const peaks = servers.flatMap((server) => {
    const peak = server.peakMemory();
    return peak === undefined ? [] : [{ name: server.name, peak }];
  });
  const total = peaks.reduce((sum, { peak }) => sum + peak, 0);
  const each = peaks.map(({ name, peak }) => `${name} ${formatBytes(peak)}`).join(', ');
  return `peak memory: ${formatBytes(total)} (${each})`;
}
