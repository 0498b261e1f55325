import type { JsonObject, Manifest } from '../../../../constructs/core/base/manifest.ts';
import type { Build } from '../../../../constructs/core/derive/build.ts';
import { inventory, type PodsInventory } from '../../../../constructs/core/verify/inventory.ts';
import { type Api, ApiError } from '../../api.ts';
import type { KubeObject, Pod } from '../../kinds.ts';
import { standIn, standInClaim } from '../../stand-ins.ts';

/** An object of any kind, with the fields that operators read. */
export interface Resource extends KubeObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly spec?: JsonObject;
  readonly status?: JsonObject;
}

/** One operator: each call brings the cluster one step closer to the wanted state. */
export type Operator = (world: World) => Promise<void>;

/** The objects of a cluster that operators read, again in each round. */
export class World {
  readonly api: Api;
  readonly build: Build;
  /** Objects that stay unready, as `Kind/name`. */
  readonly held: ReadonlySet<string>;
  readonly #groups: readonly PodsInventory[];
  readonly #pods: readonly Pod[];

  constructor(api: Api, build: Build, held: ReadonlySet<string>, pods: readonly Pod[]) {
    this.api = api;
    this.build = build;
    this.held = held;
    this.#groups = inventory(build.cluster);
    this.#pods = pods;
  }

  /** The objects of a kind without those that stay unready; none when the kind is not defined. */
  async list(path: string, kind: string): Promise<Resource[]> {
    const all = await this.api.list<Resource>(path).catch((error: unknown) => {
      if (error instanceof ApiError && error.status === 404) return [];
      throw error;
    });
    // Items of a list have no kind and apiVersion.
    const [, , group = '', version = ''] = path.split('/');
    const apiVersion = path.startsWith('/apis/') ? `${group}/${version}` : 'v1';
    return all
      .filter(({ metadata }) => metadata.deletionTimestamp === undefined)
      .filter(({ metadata }) => !this.held.has(`${kind}/${metadata.name}`))
      .map((one) => ({ ...one, apiVersion, kind }));
  }

  /** True when there is an object at a path. */
  async exists(path: string): Promise<boolean> {
    try {
      await this.api.get(path);
      return true;
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) return false;
      throw error;
    }
  }

  /** True when the pods of a component's Deployments run: its operator works only then. */
  running(component: string): boolean {
    const own = this.#groups.filter((group) => group.component === component && group.kind === 'Deployment');
    return own.length > 0 && own.every((group) => this.#pods.some((pod) => isRunning(group, pod)));
  }

  /** The pods that an operator makes for a component. */
  operated(component: string): PodsInventory[] {
    return this.#groups.filter((group) => group.component === component && group.origin === 'operator');
  }

  /** Creates the pods of some groups, owned by an object; true when all of them run. */
  async bring(owner: Resource, groups: readonly PodsInventory[]): Promise<boolean> {
    const { uid, name } = owner.metadata;
    const { apiVersion, kind } = owner;
    const ownerReferences = [{ apiVersion, kind, name, uid, controller: true }];
    for (const group of groups) {
      const { metadata, ...rest } = standIn(group);
      const owned = { ...rest, metadata: { ...metadata, ownerReferences } } as unknown as Manifest;
      for (const manifest of [...accountOf(group), ...standInClaim(group), owned]) {
        if (!(await this.exists(await this.api.path(manifest)))) await this.api.apply(manifest);
      }
    }
    const lasting = groups.filter(({ kind }) => kind !== 'Job' && kind !== 'CronJob');
    return lasting.every((group) => this.#pods.some((pod) => isRunning(group, pod)));
  }

  /** Writes an object's status if it differs. */
  async setStatus(object: Resource, status: JsonObject): Promise<void> {
    const same = Object.entries(status).every(
      ([key, value]) => JSON.stringify(object.status?.[key]) === JSON.stringify(value),
    );
    if (same) return;
    const { apiVersion, kind, metadata } = object;
    const path = await this.api.path({ apiVersion, kind, metadata: namesOf(metadata) });
    await this.api.patch(`${path}/status`, { status });
  }
}

/** A condition of a status. */
export function condition(type: string, status: boolean, reason: string, message = ''): JsonObject {
  // A fixed time, since a new one would be a change in each round.
  const lastTransitionTime = '2026-01-01T00:00:00Z';
  return { type, status: status ? 'True' : 'False', reason, message, lastTransitionTime };
}

/** An operator also creates the service account of its pods. */
function accountOf({ serviceAccount: name, namespace }: PodsInventory): Manifest[] {
  return name === undefined
    ? []
    : [{ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name, namespace } }];
}

function namesOf({ name, namespace }: KubeObject['metadata']): Manifest['metadata'] {
  return namespace === undefined ? { name } : { name, namespace };
}

function isRunning({ namespace, labels }: PodsInventory, { metadata, status }: Pod): boolean {
  return (
    status.phase === 'Running' &&
    metadata.namespace === namespace &&
    metadata.deletionTimestamp === undefined &&
    Object.entries(labels).every(([key, value]) => metadata.labels?.[key] === value)
  );
}
