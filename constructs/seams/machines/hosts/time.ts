/** Path of the drop-in with the time servers, for systemd-timesyncd. */
export const timeServersPath = '/etc/systemd/timesyncd.conf.d/90-hearth.conf';

/** A drop-in for systemd-timesyncd. */
export function timeServers(servers: readonly string[]): string {
  return `[Time]\nNTP=${servers.join(' ')}\n`;
}
