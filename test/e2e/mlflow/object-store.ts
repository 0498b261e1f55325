import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Container } from '../kubelet/container.ts';
import type { Pod } from '../kubelet/pod.ts';
import { CheckError } from '../report.ts';
import type { Environment } from './environment.ts';

/** The bucket of a Job, accessed as its user. */
export class BucketUser {
  readonly #mc: string;
  readonly #env: Readonly<Record<string, string>>;
  readonly #bucket: string;

  constructor(mc: string, { env }: Pick<Pod, 'env'>) {
    const { BUCKET = '', BUCKET_USER, BUCKET_PASSWORD, MC_HOST_store = '' } = env;
    const url = new URL(MC_HOST_store);
    this.#mc = mc;
    this.#bucket = BUCKET;
    this.#env = {
      ...env,
      MC_HOST_admin: MC_HOST_store,
      MC_HOST_store: `http://${BUCKET_USER}:${BUCKET_PASSWORD}@${url.host}`,
    };
  }

  /** Whether the store lets it in. */
  get isLetIn(): boolean {
    return this.#may(['ls', `store/${this.#bucket}`]);
  }

  /** Whether the store lets its administrator in with the password that the Job of the bucket has. */
  get isAdministratorLetIn(): boolean {
    return this.#may(['admin', 'user', 'list', 'admin']);
  }

  /** Checksum of an object's content. */
  sha256(key: string): string {
    const content = this.#run('cat', `store/${this.#bucket}/${key}`);
    return createHash('sha256').update(content).digest('hex');
  }

  /** Content of an object. */
  text(key: string): string {
    return this.#run('cat', `store/${this.#bucket}/${key}`).toString();
  }

  /** Copies an object into a file. */
  download(key: string, file: string): void {
    this.#run('cp', '--quiet', `store/${this.#bucket}/${key}`, file);
  }

  /** Copies a file into an object. */
  upload(file: string, key: string): void {
    this.#run('cp', '--quiet', file, `store/${this.#bucket}/${key}`);
  }

  /** The forbidden operations that succeed. */
  excesses(): string[] {
    const forbidden: Readonly<Record<string, readonly string[]>> = {
      'make a bucket': ['mb', 'store/another'],
      // Without --force, which would first remove what is in it, as its user may.
      'remove its bucket': ['rb', `store/${this.#bucket}`],
      'list users': ['admin', 'user', 'list', 'store'],
    };
    return Object.entries(forbidden)
      .filter(([, args]) => this.#may(args))
      .map(([what]) => `it may ${what}`);
  }

  #may(args: readonly string[]): boolean {
    try {
      this.#run(...args);
      return true;
    } catch {
      return false;
    }
  }

  #run(...args: readonly string[]): Buffer {
    return execFileSync(this.#mc, [...args], { env: this.#env, stdio: 'pipe', maxBuffer: 2 ** 28 });
  }
}

/** Runs the Job that makes a bucket twice, as a second sync does. */
export async function makeBucket(
  job: Pod,
  { images, mc }: { images: Pick<Environment['images'], 'objectStoreClient'>; mc: string },
  folder: string,
): Promise<BucketUser> {
  for (const run of ['first', 'second']) {
    const container = new Container(job, images.objectStoreClient, join(folder, run));
    await container.finished().catch((error: Error) => {
      throw new CheckError(`the ${run} run failed: ${error.message}`);
    });
  }
  return new BucketUser(mc, job);
}
