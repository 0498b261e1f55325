import type { Direction, Entity, Range } from './model.ts';
import { coversName } from './names.ts';
import type { PortRule } from './ports.ts';
import { covers, isEverything } from './range.ts';
import type { Labels, Selector } from './selector.ts';

/** What a policy of any kind says, in one form. */
export interface Policy {
  /** `NetworkPolicy notes/server` */
  readonly id: string;
  /** Namespace of the pods that it governs; absent: every one. */
  readonly namespace?: string;
  /** Which pods of that namespace it governs. */
  readonly subject: PodRule;
  /** What it allows in each direction; a direction that is absent is not governed by it. */
  readonly rules: Readonly<Partial<Record<Direction, readonly Rule[]>>>;
}

/** Traffic that a policy allows. */
export interface Rule {
  readonly policy: string;
  /** Absent: anybody. */
  readonly peers?: readonly PeerRule[];
  /** Absent: every port. */
  readonly ports?: readonly PortRule[];
  /** Names that may be asked for through the DNS proxy, for rules that lead there. */
  readonly dns?: readonly string[];
}

/** A pod without its name: pods that have these in common are the same to every policy. */
export interface Identity {
  readonly id: number;
  readonly namespace: string;
  readonly labels: Labels;
  readonly namespaceLabels: Labels;
}

/** Decides whether pods of an identity are meant. */
export type PodRule = (identity: Identity) => boolean;

/** Entities that rules can name besides the ends of traffic: everything inside, and everything. */
export type RuleEntity = Entity | 'cluster' | 'all';

/** A peer of a rule that is no pod. */
export type OutsideRule = { readonly entity: RuleEntity } | Range | { readonly fqdn: string };

export type PeerRule = PodPeer | OutsideRule;

/** Pods that a rule means. */
export interface PodPeer {
  readonly pods: PodRule;
  /** The one namespace that they can be in; absent: any. */
  readonly namespace?: string;
  /** Labels that each of them bears, as `key=value`. */
  readonly bearing?: readonly string[];
}

/** Whether a rule means pods of that identity. */
export function meansPods({ peers }: Rule, identity: Identity): boolean {
  if (peers === undefined) return true;
  return peers.some((peer) => {
    if ('pods' in peer) {
      // Most rules mean another namespace, which is faster to see than that the labels differ.
      return (peer.namespace ?? identity.namespace) === identity.namespace && peer.pods(identity);
    }
    return 'entity' in peer && (peer.entity === 'cluster' || peer.entity === 'all');
  });
}

/** Whether a peer of a rule, or of an edge, means all of that outside. */
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
