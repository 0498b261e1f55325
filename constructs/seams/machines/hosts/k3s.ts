import type { JsonObject } from '../../../core/base/manifest.ts';
import { evictionReserve, systemReserve } from '../../../core/spec/allocatable.ts';
import type { ResolvedCluster, ResolvedNode } from '../../../core/spec/resolve.ts';
import { nodeIp } from './node-ip.ts';

const mib = 2 ** 20;
const gib = 2 ** 30;

/** Free disk below which the kubelet evicts pods; a part of the system's reserve. Chosen. */
const diskEviction = 2 * gib;

/** All cipher suites of TLS 1.2 with forward secrecy and authenticated encryption; those of TLS 1.3 all have both. */
const ciphers = [
  'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256',
  'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
  'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384',
  'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
  'TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256',
  'TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256',
];

/**
 * The configuration of a server, hardened by K3s's guide for the CIS benchmark. The bootstrap writes a second file at
 * the installation: whether the server starts the cluster, or which server it joins.
 */
export function serverConfig(node: ResolvedNode, cluster: ResolvedCluster): JsonObject {
  const { podCidr, serviceCidr } = cluster.network;
  return {
    ...agentConfig(node, cluster),
    // Agents have a token of their own, with which a host cannot join as a server.
    'agent-token-file': '/etc/rancher/k3s/agent-token',
    'write-kubeconfig-mode': '0600',
    'tls-san': subjects(cluster),
    'cluster-cidr': podCidr,
    'service-cidr': serviceCidr,
    // Cilium does the work of these three.
    'flannel-backend': 'none',
    'disable-network-policy': true,
    'disable-kube-proxy': true,
    // MetalLB announces addresses, and Traefik comes from its own chart.
    disable: ['servicelb', 'traefik'],
    'secrets-encryption': true,
    'etcd-snapshot-schedule-cron': '0 */12 * * *',
    'etcd-snapshot-retention': 14,
    'kube-apiserver-arg': [
      'admission-control-config-file=/etc/rancher/k3s/psa.yaml',
      'audit-log-maxage=30',
      'audit-log-maxbackup=10',
      'audit-log-maxsize=100',
      'audit-log-path=/var/lib/rancher/k3s/server/logs/audit.log',
      'audit-policy-file=/etc/rancher/k3s/audit.yaml',
      'enable-admission-plugins=NodeRestriction,EventRateLimit',
      'service-account-extend-token-expiration=false',
    ],
    'kube-controller-manager-arg': ['terminated-pod-gc-threshold=100'],
  };
}

/** The configuration of an agent, which is also a part of a server's. */
export function agentConfig(node: ResolvedNode, cluster: ResolvedCluster): JsonObject {
  const { modes, taints } = node;
  // The kubelet sets labels when the node joins, and does not change them later.
  const labels = { ...node.labels, ...(modes && { [modes.label]: modes.initial }) };
  return {
    'node-name': node.name,
    'node-ip': nodeIp(node, cluster),
    ...(Object.keys(labels).length > 0 && {
      'node-label': Object.entries(labels).map(([key, value]) => `${key}=${value}`),
    }),
    ...(taints.length > 0 && { 'node-taint': taints }),
    'token-file': '/etc/rancher/k3s/token',
    'protect-kernel-defaults': true,
    'kubelet-arg': [
      `eviction-hard=${thresholds()}`,
      'pod-max-pids=4096',
      'streaming-connection-idle-timeout=5m',
      `system-reserved=${reserved(node)}`,
      `tls-cipher-suites=${ciphers.join(',')}`,
    ],
  };
}

/** Every name and address of the API. The list is the same on all servers. */
function subjects({ network, nodes }: ResolvedCluster): string[] {
  const servers = nodes.filter(({ role }) => role === 'server');
  const own = servers.flatMap(({ name, address, tailnetAddress = [] }) =>
    [name, address].concat(tailnetAddress),
  );
  return [...new Set([network.apiAddress, ...own])];
}

// K3s sets thresholds for disks only, which removes the kubelet's default for memory.
function thresholds(): string {
  const disk = `${diskEviction / gib}Gi`;
  return `imagefs.available<${disk},memory.available<${evictionReserve / mib}Mi,nodefs.available<${disk}`;
}

/** The values that the capacity proof uses: the resources that the node reserves, and the eviction thresholds. */
function reserved({ role }: ResolvedNode): string {
  const { cpu, memory, disk } = systemReserve[role];
  return `cpu=${cpu * 1000}m,memory=${memory / mib}Mi,ephemeral-storage=${(disk - diskEviction) / gib}Gi`;
}
