import { options as gpu } from '../../cluster/gpu/options.ts';
import type { Problem } from '../../core/base/problem.ts';
import { formatBytes } from '../../core/base/quantity.ts';
import { quoted } from '../../core/base/words.ts';
import { bytesOf, checkCount, checkSize } from '../../core/spec/checks/syntax.ts';
import { ComponentOptions, type OptionsContext } from '../../core/spec/options.ts';
import type { Resolved } from '../../core/spec/resolved.ts';
import type { ExposureOptions, VolumeOptions } from '../../core/spec/roles.ts';
import { imageProblems } from '../../core/validate/rules/images.ts';
import { options as objectStore } from '../../storage/object-store/options.ts';
import { options as postgres } from '../../storage/postgres/options.ts';

/** JupyterHub: notebooks for the users of `identity`. Needs `identity` and `postgres`. */
export interface Options {
  /**
   * How many notebook servers run at once; the platform keeps room for all of them.
   * @default 3
   */
  readonly servers?: number;
  /**
   * CPU cores that each server is sure to have, such as 0.5; it may use more.
   * @default 0.25
   */
  readonly cpu?: number;
  /**
   * Memory that each server is sure to have, such as `2Gi`; it is stopped when it uses twice as much.
   * @default '1Gi'
   */
  readonly memory?: string;
  /**
   * How many of them may have a graphics card at once, each one of its own. Needs `gpu`.
   * @default 0
   */
  readonly gpus?: number;
  /**
   * Minutes without activity after which a server is stopped; the home folder stays.
   * @default 60
   */
  readonly idleMinutes?: number;
  /**
   * Image of the servers, with a fixed tag: one with JupyterHub's single-user server and the packages that people use.
   * @default the sample of JupyterHub, with JupyterLab
   */
  readonly image?: string;
  /**
   * Space in the object store for files that all servers share, such as `10Gi`; without `objectStore` there is none.
   * @default '10Gi'
   */
  readonly bucket?: string;
  /** Home folder of each user of `identity`. */
  readonly home: VolumeOptions;
  /** How it is reached from the LAN. */
  readonly exposure: ExposureOptions<'oidc'>;
}

/** The same with every default. */
export type ResolvedOptions = Resolved<
  Options,
  'servers' | 'cpu' | 'memory' | 'gpus' | 'idleMinutes' | 'bucket' | 'home.storageClass' | 'exposure.host'
>;

export const options = new ComponentOptions<ResolvedOptions>({
  dependsOn: [{ options: postgres, for: 'its users and their servers' }],
  check,
});

function* check(
  { servers, cpu, memory, gpus, idleMinutes, image, bucket, exposure }: ResolvedOptions,
  { path, spec, optionsOf }: OptionsContext,
): Generator<Problem> {
  yield* checkCount(`${path}.servers`, servers, '3');
  yield* checkCount(`${path}.idleMinutes`, idleMinutes, '60');
  yield* checkSize(`${path}.memory`, memory, '1Gi');
  yield* checkSize(`${path}.bucket`, bucket, '10Gi');
  if (image !== undefined) yield* imageProblems(path, image);
  const store = optionsOf(objectStore);
  if (store) yield* checkBucket(path, bucket, store.volume.size);
  if (!(cpu >= 0.05 && Number.isInteger(Number((cpu * 100).toFixed(6))))) {
    yield {
      code: 'jupyterhub-invalid-cpu',
      path: `${path}.cpu`,
      found: String(cpu),
      expected: 'CPU cores from 0.05, to the hundredth',
      fix: 'Write it like 0.5.',
    };
  }
  if (!Number.isInteger(gpus) || gpus < 0 || gpus > servers) {
    yield {
      code: 'invalid-count',
      path: `${path}.gpus`,
      found: String(gpus),
      expected: `a whole number from 0 to ${servers}, which is ${path}.servers`,
      fix: 'Write a count, such as 1.',
    };
  }
  if (gpus > 0 && !optionsOf(gpu) && spec.nodes.some((node) => node.gpu)) {
    yield {
      code: 'component-off',
      path: `${path}.gpus`,
      found: `${gpus}, but components.gpu is off`,
      expected: 'components.gpu, by which nodes offer their graphics cards to pods',
      fix: `Add components.gpu, or remove ${path}.gpus.`,
    };
  }
  if (exposure.auth !== 'oidc') {
    yield {
      code: 'jupyterhub-without-login',
      path: `${path}.exposure.auth`,
      found: quoted(exposure.auth),
      expected: "'oidc': who logs in has the home folder and the server of that name",
      fix: "Write 'oidc'.",
    };
  }
}

/** Checks that the store has room for the bucket, and as much again for those of others. */
function* checkBucket(path: string, bucket: string, size: string): Generator<Problem> {
  const most = (bytesOf(size) ?? Number.POSITIVE_INFINITY) / 2;
  if ((bytesOf(bucket) ?? 0) <= most) return;
  yield {
    code: 'jupyterhub-bucket-exceeds-store',
    path: `${path}.bucket`,
    found: bucket,
    expected: `at most ${formatBytes(most)}, half of components.objectStore.volume, which others fill too`,
    fix: 'Write less, or give the store a larger volume.',
  };
}
