import type { Release } from '../author/chart/release.ts';
import type { JsonObject } from '../base/manifest.ts';
import type { Problem } from '../base/problem.ts';
import type { Dependency, Edge } from '../model/edge.ts';
import type { PlacedObject } from '../model/placed.ts';

/** The result of the render pass. */
export interface Rendering {
  readonly objects: PlacedObject[];
  readonly edges: Edge[];
  readonly dependencies: Dependency[];
  /** Values of each chart, resolved. */
  readonly values: Map<Release, JsonObject>;
  readonly problems: Problem[];
}
