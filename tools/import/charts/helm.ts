import { spawnSync } from 'node:child_process';
import { CORE_SCHEMA, loadAll } from 'js-yaml';
import { valueAt } from '../../../constructs/core/author/chart/names.ts';
import type { Json } from '../../../constructs/core/base/manifest.ts';
import { kubernetesVersion } from '../kinds.ts';
import type { Rendering } from './manifests.ts';
import { release } from './naming.ts';

/** A namespace that no chart contains by itself, so that it can be found in the output. */
export const namespace = 'inglenook';

/** Runs Helm, since only Helm can render charts. */
export class Helm {
  readonly #binary: string;
  readonly #parsed = new Map<string, Rendering[]>();

  /** @param binary by default the `helm` of the PATH, or the one that the variable `HELM` names */
  constructor(binary = process.env.HELM ?? 'helm') {
    this.#binary = binary;
  }

  /** Fetches a chart's archive into a folder. */
  pull(chart: string, repository: string, version: string, folder: string): void {
    const source = repository.startsWith('oci://')
      ? [`${repository}/${chart}`]
      : [chart, '--repo', repository];
    const run = this.#run(['pull', ...source, '--version', version, '--destination', folder]);
    if (run.status !== 0) throw new Error(`helm could not fetch chart ${chart} ${version}: ${run.stderr}`);
  }

  /** The output of a chart with some values; undefined when the chart refuses them. */
  template(folder: string, values: Json): Rendering[] | undefined {
    const args = ['template', release, folder, '--namespace', namespace, '--kube-version', kubernetesVersion];
    const run = this.#run([...args, '--include-crds', '--values', '-'], JSON.stringify(values));
    if (run.status !== 0) return undefined;
    return run.stdout.split(/^---$/m).flatMap((text) => this.#parse(text));
  }

  #run(args: readonly string[], input = ''): { status: number | null; stdout: string; stderr: string } {
    const run = spawnSync(this.#binary, args, { encoding: 'utf8', input, maxBuffer: 2 ** 28 });
    if (run.error) {
      throw new Error(`cannot run ${this.#binary}: put Helm 3 on the PATH, or name it by the variable HELM`);
    }
    return run;
  }

  // A chart is rendered many times with one value changed, and most objects stay the same.
  #parse(text: string): Rendering[] {
    const parsed = this.#parsed.get(text);
    if (parsed) return parsed;
    const objects = loadAll(text, { schema: CORE_SCHEMA }).map(withoutNull).filter(isObject);
    this.#parsed.set(text, objects);
    return objects;
  }
}

/** Removes empty keys, which templates leave behind and a cluster ignores. */
function withoutNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNull);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, child]) => child !== null);
  return Object.fromEntries(kept.map(([key, child]) => [key, withoutNull(child)]));
}

/** Drops objects without a name, which some templates print when a value is not set. */
function isObject(value: unknown): value is Rendering {
  return (
    typeof value === 'object' && value !== null && typeof valueAt(value, ['metadata', 'name']) === 'string'
  );
}
