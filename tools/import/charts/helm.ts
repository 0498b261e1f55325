import { spawnSync } from 'node:child_process';
import { CORE_SCHEMA, loadAll } from 'js-yaml';
import { valueAt } from '../../../constructs/core/author/chart/names.ts';
import type { Json } from '../../../constructs/core/base/manifest.ts';
import { kubernetesVersion } from '../kinds.ts';
import type { Rendering } from './manifests.ts';
import { release } from './naming.ts';

/** A namespace that no chart names by itself, to find it again in what they render. */
export const namespace = 'inglenook';

/** Runs Helm, which alone knows what its templates make. */
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

  /** What a chart renders with some values; nothing when it refuses them. */
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

  // Charts are rendered over and over with one value changed, and most objects stay as they were.
  #parse(text: string): Rendering[] {
    const parsed = this.#parsed.get(text);
    if (parsed) return parsed;
    const objects = loadAll(text, { schema: CORE_SCHEMA }).map(withoutNull).filter(isObject);
    this.#parsed.set(text, objects);
    return objects;
  }
}

/** Templates leave empty keys behind, which a cluster takes for no keys at all. */
function withoutNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNull);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, child]) => child !== null);
  return Object.fromEntries(kept.map(([key, child]) => [key, withoutNull(child)]));
}

/** Some templates print objects without a name when a value that belongs to them is not set. */
function isObject(value: unknown): value is Rendering {
  return (
    typeof value === 'object' && value !== null && typeof valueAt(value, ['metadata', 'name']) === 'string'
  );
}
