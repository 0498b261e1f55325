import { parseTaint } from '../../constructs/core/base/taint.ts';
import { allocatable } from '../../constructs/core/spec/allocatable.ts';
import type { NodeSpec } from '../../constructs/core/spec/spec.ts';
import { type ClusterSpec, resolveCluster } from '../../constructs/spec.ts';
import type { Api } from './api.ts';

/** Creates the cluster's nodes: kwok reports them ready and simulates their pods. */
export async function createNodes(api: Api, spec: ClusterSpec): Promise<void> {
  // With the labels and taints that follow from other fields.
  for (const node of resolveCluster(spec).nodes) await createNode(api, node);
}

/** Makes one node. */
export async function createNode(api: Api, node: NodeSpec): Promise<void> {
  await api.create('/api/v1/nodes', nodeObject(node));
}

function nodeObject(node: NodeSpec) {
  const arch = node.arch ?? 'amd64';
  const { cpu, memory, disk } = allocatable(node);
  const others = { pods: '110', ...(node.gpu && { 'nvidia.com/gpu': String(node.gpu.count ?? 1) }) };
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: {
      name: node.name,
      labels: {
        'kubernetes.io/hostname': node.name,
        'kubernetes.io/os': 'linux',
        'kubernetes.io/arch': arch,
        ...(node.role === 'server' && {
          'node-role.kubernetes.io/control-plane': 'true',
          'node-role.kubernetes.io/etcd': 'true',
        }),
        ...node.labels,
      },
      annotations: { 'kwok.x-k8s.io/node': 'fake' },
    },
    spec: { taints: (node.taints ?? []).map(parseTaint) },
    status: {
      capacity: { cpu: String(node.cpu), memory: node.memory, 'ephemeral-storage': node.disk, ...others },
      allocatable: {
        cpu: `${Math.round(cpu * 1000)}m`,
        memory: String(memory),
        'ephemeral-storage': String(disk),
        ...others,
      },
      addresses: [
        { type: 'InternalIP', address: node.tailnetAddress ?? node.address },
        { type: 'Hostname', address: node.name },
      ],
      nodeInfo: { architecture: arch, operatingSystem: 'linux', ...noNodeInfo },
    },
  };
}

const noNodeInfo = {
  bootID: '',
  containerRuntimeVersion: '',
  kernelVersion: '',
  kubeProxyVersion: '',
  kubeletVersion: '',
  machineID: '',
  osImage: '',
  systemUUID: '',
};
