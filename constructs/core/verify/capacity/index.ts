export { allocatable, evictionReserve, type Resources, systemReserve } from '../../spec/allocatable.ts';
export type { PodDemand } from './demand.ts';
export { placeInModes } from './modes.ts';
export type { NodeLoss } from './node-loss.ts';
export { type Capacity, type NodeLoad, place } from './place.ts';
