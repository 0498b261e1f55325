import { spawnSync } from 'node:child_process';
import { groupBy } from '../../../constructs/core/base/collections.ts';
import type { World } from '../../../constructs/core/verify/reachability/cluster.ts';

/** A call of a pod, `namespace/name`: of another pod, of an address, or of a host by its name. */
export interface Question {
  readonly from: string;
  readonly pod?: string;
  readonly address?: string;
  readonly host?: string;
  readonly port: number;
  readonly protocol: 'TCP' | 'UDP';
}

/** What Cilium's engine says to a call. */
export interface Answer {
  /** The policies of the caller let it out. */
  readonly allowed: boolean;
  /** It goes through Cilium's proxy, which reads DNS. */
  readonly proxied: boolean;
  /** The DNS answer for the host passes the proxy, so that its address gets an identity. */
  readonly learned: boolean;
}

const kinds = ['NetworkPolicy', 'CiliumNetworkPolicy', 'CiliumClusterwideNetworkPolicy'];

/** Asks Cilium's engine with the rendered policies of a cluster. */
export function askCilium(binary: string, world: World, questions: readonly Question[]): readonly Answer[] {
  const namespaces = groupBy(world.namespaces, ({ name }) => name);
  const input = {
    policies: world.manifests.filter(({ kind }) => kinds.includes(kind)),
    pods: world.pods
      .filter(({ hostNetwork }) => !hostNetwork)
      .map(({ name, namespace, labels, ports }) => ({
        name,
        namespace,
        labels,
        namespaceLabels: {
          ...namespaces.get(namespace)?.[0]?.labels,
          'kubernetes.io/metadata.name': namespace,
        },
        ports: Object.fromEntries(
          ports.flatMap(({ name: port, port: number }) => (port ? [[port, number]] : [])),
        ),
      })),
    questions,
  };
  const { status, stdout, stderr } = spawnSync(binary, {
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`Cilium's engine: ${stderr}`);
  return JSON.parse(stdout) as readonly Answer[];
}
