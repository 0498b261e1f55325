import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupBy } from '../../../constructs/core/base/collections.ts';
import { variantOf, variants } from '../../../constructs/mlops/rollout/model.ts';
import type { Api } from '../api.ts';
import { ask } from '../kubelet/http.ts';
import type { NodePod } from '../kubelet/node.ts';
import type { BucketUser } from '../mlflow/object-store.ts';
import { CheckError } from '../report.ts';
import { RouteProxy } from '../serving/proxy.ts';
import { namespace } from './site.ts';

const model = 'iris';
const features = ['sepal-length', 'sepal-width', 'petal-length', 'petal-width'] as const;

type Flower = Readonly<Record<(typeof features)[number], number>> & { readonly species: string };

/** A request that was answered. */
export interface Answered {
  readonly id: string;
  readonly time: Date;
  readonly variant: (typeof variants)[number];
  readonly version: string;
  readonly flower: Flower;
  readonly output: string;
}

/**
 * Visitors of the model. They come by the stand-in for Traefik. The tests also play what is not built: the logger of
 * requests, and whoever knows the labels.
 */
export class Visitors {
  readonly #api: Api;
  readonly #bucket: BucketUser;
  readonly #folder: string;
  readonly #flowers: readonly Flower[];
  readonly #proxy: RouteProxy;
  #port = 0;
  #sent = 0;
  #files = 0;

  /** @param flowers a JSON file; @param folder a folder for files on their way to the bucket */
  constructor(api: Api, bucket: BucketUser, flowers: string, folder: string) {
    this.#api = api;
    this.#bucket = bucket;
    this.#folder = folder;
    this.#flowers = JSON.parse(readFileSync(flowers, 'utf8'));
    this.#proxy = new RouteProxy(api, namespace, model);
    mkdirSync(folder, { recursive: true });
  }

  async start(): Promise<void> {
    this.#port = await this.#proxy.start();
  }

  stop(): void {
    this.#proxy.stop();
  }

  /** Sends so many flowers, four at a time, and logs the requests. @throws CheckError when one is not answered */
  async send(count: number): Promise<readonly Answered[]> {
    const versions = new Map(
      await Promise.all(variants.map(async (variant) => [variant, await this.#versionOf(variant)] as const)),
    );
    const answered: Answered[] = [];
    let left = count;
    const visit = async () => {
      while (left-- > 0) {
        const number = this.#sent++;
        const flower = this.#flowers[(number * 37) % this.#flowers.length]!;
        const { variant, output } = await this.#predict(flower);
        const version = versions.get(variant);
        if (version === undefined)
          throw new CheckError(`the ${variant} answers, and has no pod that is ready`);
        answered.push({ id: `request-${number}`, time: new Date(), variant, version, flower, output });
      }
    };
    await Promise.all(Array.from({ length: 4 }, visit));
    this.#store(
      'requests',
      answered[0]!.time,
      answered.map(({ id, time, version, flower: { species: _, ...inputs }, output }) => ({
        id,
        time: time.toISOString(),
        version,
        inputs,
        output,
      })),
    );
    return answered;
  }

  /** Says what the flowers really were. */
  label(answered: readonly Answered[]): void {
    const labels = answered.map(({ id, flower }) => ({ id, label: flower.species }));
    this.#store('labels', answered[0]!.time, labels);
  }

  async #predict(flower: Flower): Promise<Pick<Answered, 'variant' | 'output'>> {
    const { status, text, headers } = await ask({
      address: '127.0.0.1',
      port: this.#port,
      path: `/v2/models/${model}/infer`,
      method: 'POST',
      body: {
        parameters: { content_type: 'pd' },
        inputs: features.map((name) => ({ name, shape: [1, 1], datatype: 'FP64', data: [flower[name]] })),
      },
    });
    if (status !== 200) throw new CheckError(`${status}: ${text}`);
    const cookie = String(headers['set-cookie']);
    const variant = variants.find((one) => cookie.includes(`${variantOf(model, one)}-predictor`));
    if (!variant) throw new CheckError(`the answer does not say who gave it: ${cookie}`);
    const { outputs }: { readonly outputs: readonly [{ readonly data: readonly [string] }] } =
      JSON.parse(text);
    return { variant, output: outputs[0].data[0] };
  }

  /** The version that the pods of a variant serve; undefined when none is ready. */
  async #versionOf(variant: (typeof variants)[number]): Promise<string | undefined> {
    const label = `serving.kserve.io/inferenceservice=${variantOf(model, variant)}`;
    const pods = await this.#api.list<
      NodePod & { status?: { conditions?: { type: string; status: string }[] } }
    >(`/api/v1/namespaces/${namespace}/pods?labelSelector=${encodeURIComponent(label)}`);
    const found = pods
      .filter(({ metadata, status }) => {
        const isReady = status?.conditions?.some(({ type, status: is }) => type === 'Ready' && is === 'True');
        return metadata.deletionTimestamp === undefined && isReady;
      })
      .map(({ metadata }) => metadata.annotations?.['hearth/model-version']);
    if (new Set(found).size > 1) throw new CheckError(`the ${variant} has pods of ${found.join(' and ')}`);
    return found[0];
  }

  /** Writes a file in the form that `pipelines/common/records.py` describes. */
  #store(kind: 'requests' | 'labels', time: Date, lines: readonly object[]): void {
    const name = `${++this.#files}.jsonl`;
    const file = join(this.#folder, name);
    writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
    const [day = '', clock = ''] = time.toISOString().split('T');
    this.#bucket.upload(file, `${kind}/${model}/${day}/${clock.slice(0, 2)}/${name}`);
  }
}

/** So many requests each version answered, and how many of them rightly: a line each. */
export function splitOf(answered: readonly Answered[]): string[] {
  const groups = groupBy(answered, ({ variant, version }) => `${variant}, version ${version}`);
  return [...groups].map(([name, all]) => {
    const right = all.filter(({ flower, output }) => flower.species === output).length;
    const share = Math.round((100 * all.length) / answered.length);
    return `${name}: ${all.length} of ${answered.length} requests (${share} %), ${right} answered rightly`;
  });
}
