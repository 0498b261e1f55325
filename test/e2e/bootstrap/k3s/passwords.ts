import type { Kube } from './kube.ts';

/** Deletes the password of a deleted node, as K3s does, so that another host can use its name. */
export class Passwords {
  readonly #kube: Kube;
  #known: readonly string[] = [];

  constructor(kube: Kube) {
    this.#kube = kube;
  }

  async forget(): Promise<void> {
    const nodes = (await this.#kube.list('/api/v1/nodes')).map(({ metadata }) => metadata.name);
    const gone = this.#known.filter((name) => !nodes.includes(name));
    for (const name of gone)
      await this.#kube.delete(`/api/v1/namespaces/kube-system/secrets/${name}.node-password.k3s`);
    this.#known = nodes;
  }
}
