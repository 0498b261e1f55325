export type Protocol = 'TCP' | 'UDP' | 'SCTP';

/** A port that a pod listens on. */
export interface PodPort {
  readonly name?: string;
  readonly port: number;
  readonly protocol: Protocol;
}

/** The identity of a pod. */
export interface PodRef {
  readonly namespace: string;
  readonly name: string;
}

/** A pod as policies see it. */
export interface Pod extends PodRef {
  readonly labels: Readonly<Record<string, string>>;
  /**
   * True when the pod uses the network of its node. Policies do not apply to it, and others see it as its node.
   * @default false
   */
  readonly hostNetwork?: boolean;
  readonly ports: readonly PodPort[];
}

/** A namespace as policies see it. The label `kubernetes.io/metadata.name` is implied. */
export interface Namespace {
  readonly name: string;
  readonly labels?: Readonly<Record<string, string>>;
}

/**
 * Ends of traffic without labels: the API server, the pod's own node, the other nodes, and everything outside the
 * nodes.
 *
 * The API server does not count as a node, although it runs on nodes: a rule has to name it.
 */
export type Entity = 'kube-apiserver' | 'host' | 'remote-node' | 'world';

/** Addresses outside the cluster. In this model no address range matches pods or nodes. */
export interface Range {
  readonly cidr: string;
  readonly except?: readonly string[];
}

/** An end of traffic other than a pod: an entity, addresses, or a host name, which may contain `*`. */
export type Outside = { readonly entity: Entity } | Range | { readonly fqdn: string };

/** One end of traffic. */
export type Peer = PodRef | Outside;

export type Direction = 'ingress' | 'egress';

/** `unrestricted`: policies apply to neither end. */
export type Verdict = 'allowed' | 'denied' | 'unrestricted';

/** A peer's name for messages: `notes/server`, `remote-node`, `192.168.2.20/32`, `*.example.org`. */
export function nameOf(peer: Peer): string {
  if ('namespace' in peer) return `${peer.namespace}/${peer.name}`;
  if ('entity' in peer) return peer.entity;
  if ('fqdn' in peer) return peer.fqdn;
  return peer.except?.length ? `${peer.cidr} except ${peer.except.join(', ')}` : peer.cidr;
}

/** Wanted traffic. */
export interface IntendedEdge {
  readonly from: Peer;
  readonly to: Peer;
  /** The port that the target itself listens on. */
  readonly port: number;
  readonly protocol: Protocol;
  /** The origin of the edge, for messages. */
  readonly because?: string;
}
