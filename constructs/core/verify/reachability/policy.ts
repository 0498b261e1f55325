import type { Direction, Entity, Range } from './model.ts';
import { coversName } from './names.ts';
import type { PortRule } from './ports.ts';
import { covers, isEverything } from './range.ts';
import type { Labels, Selector } from './selector.ts';

/** A policy of any kind in one form. */
export interface Policy {
  /** `NetworkPolicy notes/server` */
  readonly id: string;
  /** Namespace of the pods that it applies to; absent: all namespaces. */
  readonly namespace?: string;
  /** The pods of that namespace that it applies to. */
  readonly subject: PodRule;
  /** The traffic that it allows in each direction; it does not apply to an absent direction. */
  readonly rules: Readonly<Partial<Record<Direction, readonly Rule[]>>>;
}

/** Traffic that a policy allows. */
export interface Rule {
  readonly policy: string;
  /** Absent: all peers. */
  readonly peers?: readonly PeerRule[];
  /** Absent: every port. */
  readonly ports?: readonly PortRule[];
  /** Names that may be resolved through the DNS proxy, for rules that lead there. */
  readonly dns?: readonly string[];
}

/** A pod without its name: policies treat pods with the same identity alike. */
export interface Identity {
  readonly id: number;
  readonly namespace: string;
  readonly labels: Labels;
  readonly namespaceLabels: Labels;
}

/** True when a rule matches pods of an identity. */
export type PodRule = (identity: Identity) => boolean;

/** Entities that rules can name besides the ends of traffic: the whole cluster, and everything. */
export type RuleEntity = Entity | 'cluster' | 'all';

/** A peer of a rule other than pods. */
export type OutsideRule = { readonly entity: RuleEntity } | Range | { readonly fqdn: string };

export type PeerRule = PodPeer | OutsideRule;

/** Pods that a rule matches. */
export interface PodPeer {
  readonly pods: PodRule;
  /** The one namespace that they can be in; absent: any. */
  readonly namespace?: string;
  /** Labels that each of them has, as `key=value`. */
  readonly bearing?: readonly string[];
}

/** True when a rule matches pods of that identity. */
export function meansPods({ peers }: Rule, identity: Identity): boolean {
  if (peers === undefined) return true;
  return peers.some((peer) => {
    if ('pods' in peer) {
      // Most rules match another namespace, which is faster to compare than labels.
      return (peer.namespace ?? identity.namespace) === identity.namespace && peer.pods(identity);
    }
    return 'entity' in peer && (peer.entity === 'cluster' || peer.entity === 'all');
  });
}

/** True when a peer of a rule, or of an edge, includes all of that outside peer. */
export function meansOutside(peer: PeerRule, outside: OutsideRule): boolean {
  if ('pods' in peer) return false;
  if ('entity' in peer) return meansEntity(peer.entity, 'entity' in outside ? outside.entity : 'world');
  if ('fqdn' in peer) return 'fqdn' in outside && coversName(peer.fqdn, outside.fqdn);
  if ('cidr' in outside) return covers(peer, outside);
  return 'entity' in outside && outside.entity === 'world' && isEverything(peer);
}

function meansEntity(entity: RuleEntity, meant: RuleEntity): boolean {
  if (entity === 'cluster') return meant !== 'world' && meant !== 'all';
  return entity === 'all' || entity === meant;
}

/** A selector of pods by their own labels. */
export function byLabels(selector: Selector): PodRule {
  return ({ labels }) => selector(labels);
}
