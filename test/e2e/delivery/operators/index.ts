import { setTimeout as sleep } from 'node:timers/promises';
import type { Build } from '../../../../constructs/core/derive/build.ts';
import type { Api } from '../../api.ts';
import type { Pod } from '../../kinds.ts';
import { provision } from '../../volumes.ts';
import { caBundles } from './ca-bundles.ts';
import { certManager } from './cert-manager.ts';
import { cloudNativePg } from './cnpg.ts';
import { helmController } from './helm-controller.ts';
import { metallb } from './metallb.ts';
import { prometheusOperator } from './prometheus.ts';
import { sealedSecrets } from './sealed-secrets.ts';
import { type Operator, World } from './world.ts';

/** One stand-in for each missing operator. */
const operators: Readonly<Record<string, Operator>> = {
  helmController,
  sealedSecrets,
  metallb,
  certManager,
  caBundles,
  cloudNativePg,
  prometheusOperator,
  volumes: async ({ api }) => {
    await provision(api);
  },
};

/** Stand-ins for all operators, which run until they are stopped. */
export class Operators {
  /** Objects that stay unready, as `Kind/name`. */
  readonly held = new Set<string>();
  /** The last failure of each; most disappear in the next round. */
  readonly errors = new Map<string, string>();
  readonly #api: Api;
  #build: Build;
  #stopped = false;
  readonly #loop: Promise<void>;

  constructor(api: Api, build: Build) {
    this.#api = api;
    this.#build = build;
    this.#loop = this.#run();
  }

  /** The expected pods change with each push. */
  follow(build: Build): void {
    this.#build = build;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#loop;
  }

  async #run(): Promise<void> {
    while (!this.#stopped) {
      await this.#round();
      await sleep(300);
    }
  }

  async #round(): Promise<void> {
    try {
      const pods = await this.#api.list<Pod>('/api/v1/pods');
      const world = new World(this.#api, this.#build, this.held, pods);
      for (const [name, operator] of Object.entries(operators)) {
        await operator(world).then(
          () => this.errors.delete(name),
          (error: Error) => this.errors.set(name, error.message),
        );
      }
    } catch (error) {
      this.errors.set('pods', error instanceof Error ? error.message : String(error));
    }
  }
}
