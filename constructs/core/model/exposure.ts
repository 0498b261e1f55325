import type { Component } from '../author/component.ts';
import type { Authentication } from '../spec/spec.ts';

/** Something that people reach from the LAN by its host name. */
export interface Exposure {
  readonly component: Component;
  /** Name of the exposure in the cluster file. */
  readonly name: string;
  /** Full host name. */
  readonly host: string;
  /** `https://host` */
  readonly url: string;
  /** Address of its own besides the gateway's. */
  readonly address?: string;
  readonly auth: Authentication;
  /** Paths that forward-auth leaves to a login of the application's own. */
  readonly ownLogin: readonly string[];
}
