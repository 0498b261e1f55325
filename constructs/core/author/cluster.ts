import { App } from 'cdk8s';
import { type Collection, MemoryRegistry, type Single } from '../base/registry.ts';
import type { ClusterContext } from '../model/owner.ts';
import { ReferencePlaceholders } from '../model/placeholders.ts';
import type { ResolvedCluster } from '../spec/resolve.ts';

/** A cluster while its components are constructed: the cdk8s App and the registry. */
export class Cluster extends App implements ClusterContext {
  readonly spec: ResolvedCluster;
  /** References inside objects of other construct libraries. */
  readonly placeholders: ReferencePlaceholders;
  readonly #registry = new MemoryRegistry();
  readonly #steps: (() => void)[] = [];

  constructor(spec: ResolvedCluster) {
    const placeholders = new ReferencePlaceholders();
    super({ resolvers: [placeholders] });
    this.placeholders = placeholders;
    this.spec = spec;
  }

  add<T>(collection: Collection<T>, item: T): void {
    this.#registry.add(collection, item);
  }

  all<T>(collection: Collection<T>): readonly T[] {
    return this.#registry.all(collection);
  }

  provide<T>(single: Single<T>, value: T): void {
    this.#registry.provide(single, value);
  }

  provided<T>(single: Single<T>): T | undefined {
    return this.#registry.provided(single);
  }

  required<T>(single: Single<T>): T {
    return this.#registry.required(single);
  }

  /** Registers a step that runs after every component is constructed and before the render pass. */
  whenComplete(step: () => void): void {
    this.#steps.push(step);
  }

  /** Runs the steps of whenComplete(); the render pass starts with it. */
  complete(): void {
    for (const step of this.#steps.splice(0)) step();
  }
}
