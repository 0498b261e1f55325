import { Collection } from '../base/registry.ts';
import { type Owner, ownerTarget } from './owner.ts';
import { Reference } from './reference.ts';

export interface ClaimSpace {
  /** Size, such as `20Gi`. */
  readonly size: string;
  /** Name of the storage class; none for a folder of a node. */
  readonly storageClass?: string;
  /**
   * Lets pods on several nodes mount it at the same time (`ReadWriteMany`).
   * @default false
   */
  readonly shared?: boolean;
  /** Node of the space, when it is known at synth. */
  readonly node?: string;
}

/** A claim that several workloads and jobs mount and that is kept when they are removed. It is counted once. */
export class Claim {
  readonly component: Owner;
  /** Name of the PersistentVolumeClaim. */
  readonly name: string;
  readonly space: ClaimSpace;

  constructor(component: Owner, name: string, space: ClaimSpace) {
    this.component = component;
    this.name = name;
    this.space = space;
    component.cluster.add(allClaims, this);
  }

  get namespace(): string {
    return this.component.namespaceName;
  }

  /**
   * Name of the PersistentVolumeClaim, for objects of the same namespace: a component that uses it comes after its
   * component.
   */
  get reference(): Reference {
    return Reference.of({ text: this.name, target: ownerTarget(this.component) });
  }
}

/** The claims that pods share, without the claims that a workload makes for each of its pods. */
export const allClaims = new Collection<Claim>('claims');
