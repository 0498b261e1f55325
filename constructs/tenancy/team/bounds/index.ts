import type { Component } from '../../../core/author/component.ts';
import type { TeamEnvironment } from '../environments.ts';
import { boundClaims } from './claims.ts';
import { boundObjects } from './objects.ts';
import { boundPods } from './pods.ts';
import { boundServices } from './services.ts';
import { boundTemplates } from './templates.ts';

/** Rules for the namespace of an environment that neither Pod Security nor a quota can state. */
export function createBounds(component: Component, environment: TeamEnvironment): void {
  boundObjects(component);
  boundTemplates(component);
  boundPods(component, environment);
  boundServices(component);
  boundClaims(component);
}
