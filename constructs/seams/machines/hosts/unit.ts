import { proxyVariables } from '../../../core/spec/proxy.ts';
import type { ResolvedCluster, ResolvedNode } from '../../../core/spec/resolve.ts';
import { kernelModules, kernelSettingsPath } from './kernel.ts';

/** Folder of the API server's audit log. */
const logs = '/var/lib/rancher/k3s/server/logs';

/**
 * The systemd service that runs K3s on a node, with the name that K3s's installer uses. It prepares the host at each
 * start, so the bootstrap only has to place files.
 *
 * @param folders folders of the node that pods mount
 */
export function serviceOf(
  { role }: ResolvedNode,
  cluster: ResolvedCluster,
  folders: readonly string[] = [],
): { readonly name: string; readonly content: string } {
  const server = role === 'server';
  const clock =
    cluster.network.timeServers.length > 0
      ? 'ExecStartPre=-/bin/systemctl try-restart systemd-timesyncd.service\n'
      : '';
  // containerd, which K3s starts, also uses these variables to pull images.
  const environment = Object.entries(proxyVariables(cluster))
    .map(([name, value]) => `Environment=${name}=${value}\n`)
    .join('');
  return {
    name: server ? 'k3s' : 'k3s-agent',
    content: `[Unit]
Description=K3s ${role}
Wants=network-online.target
After=network-online.target

[Service]
Type=notify
${environment}ExecStartPre=-/sbin/modprobe -a ${kernelModules.join(' ')}
ExecStartPre=/sbin/sysctl -q -p ${kernelSettingsPath}
${clock}${server ? `ExecStartPre=/bin/mkdir -p -m 700 ${logs}\n` : ''}${folders.map(makeFolder).join('')}ExecStart=/usr/local/bin/k3s ${role}
Restart=always
RestartSec=5s
# A server waits for its etcd members, an agent for a server, however long that takes.
TimeoutStartSec=0
# Pods go on while K3s restarts.
KillMode=process
Delegate=yes
LimitNOFILE=1048576
LimitNPROC=infinity
LimitCORE=infinity
TasksMax=infinity

[Install]
WantedBy=multi-user.target
`,
  };
}

// A node without the folder starts all the same: only the pods that mount it wait.
function makeFolder(path: string): string {
  return `ExecStartPre=-/bin/mkdir -p -m 700 ${path}\n`;
}
