import type { Component } from '../author/component.ts';
import type { Endpoint } from './endpoint.ts';
import type { External } from './external.ts';
import type { PodGroup } from './pods.ts';
import type { Strength } from './reference.ts';

/** The Kubernetes API server, which runs on the servers' own network. */
export const apiServer = 'api-server';
/** Everybody on the LAN. */
export const lan = 'lan';

/** Traffic that a used reference, or a fact that is there anyway, asks for. */
export interface Edge {
  readonly from: PodGroup | typeof apiServer | typeof lan;
  readonly to: Endpoint | External | typeof apiServer;
  readonly strength: Strength;
  /** The object and path that hold the reference. */
  readonly because: string;
}

/** A component that has to be there before another one starts. */
export interface Need {
  readonly from: Component;
  readonly to: Component;
  readonly because: string;
}
