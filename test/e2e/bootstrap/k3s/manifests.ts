import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { kubectl } from './children.ts';
import { log } from './log.ts';
import { data } from './server.ts';

const folder = `${data}/manifests`;

/**
 * Applies manifests as K3s does: each without a `.skip` file beside it, with force at each start, and again after a
 * change.
 */
export class Manifests {
  readonly #applied = new Map<string, number>();
  #first = true;

  /** Applies manifests that were not applied since the start, or have changed since. */
  async deploy(): Promise<void> {
    const due = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ya?ml|json)$/.test(name) && !existsSync(join(folder, `${name}.skip`)))
      .map((name) => join(folder, name))
      .filter((path) => this.#applied.get(path) !== statSync(path).mtimeMs)
      .toSorted();
    for (const path of due) {
      const { mtimeMs } = statSync(path);
      const problem = kubectl([
        'apply',
        '--server-side',
        '--force-conflicts',
        '--field-manager=deploy',
        '-f',
        path,
      ]);
      if (problem === undefined) this.#applied.set(path, mtimeMs);
      log(problem === undefined ? 'info' : 'error', problem ?? `Applied manifest at ${path}`);
    }
    if (this.#first) log('info', 'Applied manifests');
    this.#first = false;
  }
}
