import { quantity } from '../../base/quantity.ts';
import { parseTaint, type Taint } from '../../base/taint.ts';
import { all } from '../../base/words.ts';
import type { Toleration } from '../../model/pods.ts';
import { allocatable, type Resources } from '../../spec/allocatable.ts';
import type { ResolvedNode } from '../../spec/resolve.ts';
import type { CountedClaim } from '../inventory.ts';
import type { Pod, PodDemand } from './demand.ts';
import { minus, nothing, plus, short } from './resources.ts';

/** A node while pods are being placed on it. */
export class NodeRoom {
  readonly node: ResolvedNode;
  readonly allocatable: Resources;
  readonly pods: Pod[] = [];
  readonly #claims = new Map<string, CountedClaim>();
  readonly #labels: Readonly<Record<string, string>>;
  readonly #taints: readonly Taint[];
  #requested = nothing;

  constructor(node: ResolvedNode) {
    this.node = node;
    this.allocatable = allocatable(node);
    this.#labels = labelsOf(node);
    this.#taints = node.taints.flatMap((text) => parseTaint(text) ?? []);
  }

  get requested(): Resources {
    return this.#requested;
  }

  get free(): Resources {
    return minus(this.allocatable, this.#requested);
  }

  /** The reason why the node never takes such pods, regardless of room; undefined when it takes them. */
  refusal({
    arch,
    nodeSelector,
    tolerations,
    claims = [],
  }: Pick<PodDemand, 'arch' | 'nodeSelector' | 'tolerations' | 'claims'>): string | undefined {
    if (!arch.includes(this.node.arch)) return `no image for ${this.node.arch}`;
    const lacking = Object.entries(nodeSelector).filter(([key, value]) => this.#labels[key] !== value);
    if (lacking.length > 0) {
      return `no label ${all(lacking.map(([key, value]) => `${key}=${value}`))}`;
    }
    const repelling = this.#taints.filter(
      (taint) => taint.effect !== 'PreferNoSchedule' && !tolerated(taint, tolerations),
    );
    if (repelling.length > 0) return `taint ${all(repelling.map(textOf))}`;
    const elsewhere = claims.find(({ node }) => node !== undefined && node !== this.node.name);
    if (elsewhere) return `${elsewhere.id} is on ${elsewhere.node}`;
    return undefined;
  }

  /** True when a taint asks the scheduler to prefer other nodes for such pods. */
  discourages({ tolerations }: PodDemand): boolean {
    return this.#taints.some(
      (taint) => taint.effect === 'PreferNoSchedule' && !tolerated(taint, tolerations),
    );
  }

  /** Number of pods of the same demand on this node. */
  count({ id }: Pod): number {
    return this.pods.filter((pod) => pod.id === id).length;
  }

  hasRoomFor(pod: Pod): boolean {
    return short(this.needOf(pod), this.free).length === 0 && !(pod.demand.spread && this.count(pod) > 0);
  }

  take(pod: Pod): void {
    this.pods.push(pod);
    this.#requested = plus(this.#requested, pod.need);
    for (const claim of pod.claims) this.hold(claim);
  }

  /** The claims whose space is on this node. */
  get claims(): readonly CountedClaim[] {
    return [...this.#claims.values()];
  }

  holds({ id }: CountedClaim): boolean {
    return this.#claims.has(id);
  }

  /** Reserves the space of a claim on the node's disk, once. */
  hold(claim: CountedClaim): void {
    if (this.holds(claim)) return;
    this.#claims.set(claim.id, claim);
    this.#requested = plus(this.#requested, diskOf([claim]));
  }

  /** Resources that a pod would take here: its own, and those of its claims that are not counted here yet. */
  needOf(pod: Pod): Resources {
    return plus(pod.need, diskOf(pod.claims.filter((claim) => !this.holds(claim))));
  }
}

/** The space of claims. */
export function diskOf(claims: readonly CountedClaim[]): Resources {
  return { ...nothing, disk: claims.reduce((sum, { size }) => sum + quantity(size), 0) };
}

/** Labels from the kubelet, the distribution and the cluster file. */
function labelsOf({ name, arch, role, labels }: ResolvedNode): Record<string, string> {
  return {
    'kubernetes.io/hostname': name,
    'kubernetes.io/os': 'linux',
    'kubernetes.io/arch': arch,
    ...(role === 'server' && {
      'node-role.kubernetes.io/control-plane': 'true',
      'node-role.kubernetes.io/etcd': 'true',
    }),
    ...labels,
  };
}

function tolerated(taint: Taint, tolerations: readonly Toleration[]): boolean {
  return tolerations.some(
    ({ key, operator = 'Equal', value = '', effect }) =>
      (effect === undefined || effect === taint.effect) &&
      (key === undefined || key === taint.key) &&
      (operator === 'Exists' || value === taint.value),
  );
}

function textOf({ key, value, effect }: Taint): string {
  return `${key}${value && `=${value}`}:${effect}`;
}
