export type Protocol = 'TCP' | 'UDP' | 'SCTP';

/** A port that a pod listens on. */
export interface PodPort {
  readonly name?: string;
  readonly port: number;
  readonly protocol: Protocol;
}

/** What makes a pod the same pod to everybody. */
export interface PodRef {
  readonly namespace: string;
  readonly name: string;
}

/** A pod as policies see it. */
export interface Pod extends PodRef {
  readonly labels: Readonly<Record<string, string>>;
  /**
   * Whether the pod uses its node's network. Policies do not govern it, and others see it as its node.
   * @default false
   */
  readonly hostNetwork?: boolean;
  readonly ports: readonly PodPort[];
}

/** A namespace as policies see it. The label `kubernetes.io/metadata.name` is there without being named. */
export interface Namespace {
  readonly name: string;
  readonly labels?: Readonly<Record<string, string>>;
}

/**
 * Ends of traffic that have no labels: the API server, the pod's own node, the other nodes, all that is no node.
 *
 * That the API server runs on nodes does not count: a rule has to name it.
 */
export type Entity = 'kube-apiserver' | 'host' | 'remote-node' | 'world';

/** Addresses outside the cluster. Pods and nodes have none here: no address range ever matches them. */
export interface Range {
  readonly cidr: string;
  readonly except?: readonly string[];
}

/** An end of traffic that is no pod of the cluster: an entity, addresses, or a host name, perhaps with `*`. */
export type Outside = { readonly entity: Entity } | Range | { readonly fqdn: string };

/** One end of traffic. */
export type Peer = PodRef | Outside;

export type Direction = 'ingress' | 'egress';

/** `unrestricted`: neither end is a pod that policies govern. */
export type Verdict = 'allowed' | 'denied' | 'unrestricted';

/** A peer's name for messages: `notes/server`, `remote-node`, `192.168.2.20/32`, `*.example.org`. */
export function nameOf(peer: Peer): string {
  if ('namespace' in peer) return `${peer.namespace}/${peer.name}`;
  if ('entity' in peer) return peer.entity;
  if ('fqdn' in peer) return peer.fqdn;
  return peer.except?.length ? `${peer.cidr} except ${peer.except.join(', ')}` : peer.cidr;
}

/** Traffic that is wanted. */
export interface IntendedEdge {
  readonly from: Peer;
  readonly to: Peer;
  /** The port that the target itself listens on. */
  readonly port: number;
  readonly protocol: Protocol;
  /** What wants it, for messages. */
  readonly because?: string;
}
