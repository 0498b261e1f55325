import { Single } from '../base/registry.ts';
import { gpuResource } from '../spec/gpu.ts';
import type { Owner } from './owner.ts';
import { ownerTarget } from './owner.ts';
import type { Placement, Toleration } from './pod-props.ts';
import { Reference } from './reference.ts';

/** The driver by which pods use the graphics cards of nodes. */
export interface GpuDriver {
  /** The component that brings it. */
  readonly component: Owner;
  /** Name of the runtime class of pods with graphics cards. */
  readonly runtimeClass: string;
}

/** Without it, no node offers its graphics cards to pods. */
export const gpuDriver = new Single<GpuDriver>('the driver of graphics cards');

/** Lets pods onto nodes that are for pods with a graphics card alone. */
export const gpuToleration: Toleration = { key: gpuResource, operator: 'Exists', effect: 'NoSchedule' };

/** The name of the driver's runtime class: a component that uses it comes after the one that brings the driver. */
export function runtimeClassOf({ component, runtimeClass }: GpuDriver): Reference {
  return Reference.of({ text: runtimeClass, target: ownerTarget(component) });
}

/** The placement of pods, which tolerate the taint of graphics cards when they have some. */
export function placementWith(gpus: number, placement: Placement | undefined): Placement | undefined {
  if (gpus === 0) return placement;
  return { ...placement, tolerations: [...(placement?.tolerations ?? []), gpuToleration] };
}
