import type { Release } from '../author/chart/release.ts';
import type { JsonObject, Manifest } from '../base/manifest.ts';
import type { Problem } from '../base/problem.ts';
import type { Edge, Need } from '../model/edge.ts';
import type { Owner } from '../model/owner.ts';

/** An object in the folder of its component. */
export interface Placed {
  readonly component: Owner;
  readonly manifest: Manifest;
}

/** What one pass over the construct tree yields. */
export interface Rendering {
  readonly objects: Placed[];
  readonly edges: Edge[];
  readonly needs: Need[];
  /** Values of each chart, resolved. */
  readonly values: Map<Release, JsonObject>;
  readonly problems: Problem[];
}
