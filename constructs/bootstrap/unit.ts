import type { ResolvedNode } from '../core/cluster/resolve.ts';

/** The systemd unit that runs K3s on a node, named as K3s's own installer names it. */
export function serviceOf({ role }: ResolvedNode): { readonly unit: string; readonly content: string } {
  return {
    unit: role === 'server' ? 'k3s.service' : 'k3s-agent.service',
    content: `[Unit]
Description=K3s ${role}
Wants=network-online.target
After=network-online.target

[Service]
Type=notify
ExecStart=/usr/local/bin/k3s ${role}
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
