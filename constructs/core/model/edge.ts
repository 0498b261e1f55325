import { Collection } from '../base/registry.ts';
import type { External } from './external.ts';
import type { Owner } from './owner.ts';
import type { Endpoint, Pods } from './pods.ts';
import type { Strength } from './reference.ts';

/** The Kubernetes API server, which runs on the servers' own network. */
export const apiServer = 'api-server';
/** All addresses of the LAN. */
export const lan = 'lan';

/** Traffic that follows from a used reference or from another statement. */
export interface Edge {
  readonly from: Pods | typeof apiServer | typeof lan;
  readonly to: Endpoint | External | typeof apiServer;
  readonly strength: Strength;
  /** The object and path that hold the reference. */
  readonly because: string;
}

/** A component that has to be there before another one starts. */
export interface Dependency {
  readonly from: Owner;
  readonly to: Owner;
  readonly because: string;
}

/** Traffic that charts and operators make without a reference. */
export const allDeclaredTraffic = new Collection<Edge>('edges of declared traffic');

/** Orders between components without a reference. */
export const allDeclaredDependencies = new Collection<Dependency>('declared orders');
