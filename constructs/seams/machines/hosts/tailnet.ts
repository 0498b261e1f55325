import type { ResolvedCluster, ResolvedNode } from '../../../core/spec/resolve.ts';
import { nodeIp } from './node-ip.ts';

/**
 * The MTU of Tailscale with which the pods' MTU was measured; it is set although it is the default, so that it stays
 * the same.
 */
const tailnetMtu = 1280;

/** Drop-ins for systemd that start K3s after the tailnet is up, by path below `/etc/systemd/system`. */
export function tailnetUnits(node: ResolvedNode, cluster: ResolvedCluster, unit: string): [string, string][] {
  if (!cluster.network.tailnet) return [];
  return [
    ['tailscaled.service.d/90-hearth.conf', `[Service]\nEnvironment=TS_DEBUG_MTU=${tailnetMtu}\n`],
    [
      `${unit}.d/90-tailnet.conf`,
      `[Unit]
Wants=tailscaled.service
After=tailscaled.service

[Service]
# K3s gives up when the address that it is told to use is not there yet.
ExecStartPre=/bin/sh -c 'until ip -4 -o address show dev tailscale0 | grep -qF " ${nodeIp(node, cluster)}/"; do sleep 1; done'
ExecStartPre=/usr/bin/tailscale set ${tailnetFlags(node, cluster)}
`,
    ],
  ];
}

/**
 * The settings of Tailscale on a node, as flags of `tailscale set`. The first node of each LAN advertises the route to
 * the LAN. A node accepts all routes or none, so a node accepts none if another node advertises its own LAN: it would
 * reach its neighbours through the tailnet, or not at all.
 */
function tailnetFlags(node: ResolvedNode, { network, nodes }: ResolvedCluster): string {
  const lan = network.subnets.find(({ name }) => name === node.subnet);
  const offers = nodes.find(({ subnet }) => subnet === node.subnet) === node;
  return `--advertise-routes=${offers ? lan?.cidr : ''} --accept-routes=${offers}`;
}
