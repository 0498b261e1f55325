import { Agent, request } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Manifest } from '../../constructs/core/base/manifest.ts';

/** An answer of the API server other than success. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** URL and credentials of an API server. */
export interface ApiOptions {
  readonly port: number;
  readonly token: string;
  /** Certificate of the server, in PEM. */
  readonly ca: string;
}

interface Resource {
  readonly kind: string;
  readonly name: string;
  readonly namespaced: boolean;
}

/** The user to impersonate. */
export interface Actor {
  /** `system:serviceaccount:<namespace>:<name>`, or the name of a user. */
  readonly user: string;
  /** @default those of every user */
  readonly groups?: readonly string[];
}

interface RequestOptions {
  readonly body?: unknown;
  readonly contentType?: string;
  readonly as?: Actor;
}

/** A client for the requests of tests to a Kubernetes API server. */
export class Api {
  /** Warnings of the server (deprecated versions, odd values, Pod Security), each with the first path. */
  readonly warnings = new Map<string, string>();
  readonly #options: ApiOptions;
  readonly #agent: Agent;
  readonly #resources = new Map<string, readonly Resource[]>();

  constructor(options: ApiOptions) {
    this.#options = options;
    this.#agent = new Agent({ keepAlive: true, maxSockets: 8, ca: options.ca });
  }

  /** Its port on loopback. */
  get port(): number {
    return this.#options.port;
  }

  /** Closes the open connections. */
  close(): void {
    this.#agent.destroy();
  }

  get<Result>(path: string): Promise<Result> {
    return this.call('GET', path);
  }

  /** The items of a list; `path` as in the API: `/api/v1/pods`. */
  async list<Item>(path: string): Promise<Item[]> {
    const { items } = await this.get<{ items: Item[] }>(path);
    return items;
  }

  create<Result>(path: string, body: unknown, as?: Actor): Promise<Result> {
    return this.call('POST', path, as === undefined ? { body } : { body, as });
  }

  /** Changes parts of an object: a JSON merge patch. */
  patch(path: string, body: unknown): Promise<unknown> {
    return this.call('PATCH', path, { body, contentType: 'application/merge-patch+json' });
  }

  /** Deletes an object; its dependents are deleted in the background. */
  delete(path: string, gracePeriodSeconds?: number): Promise<unknown> {
    return this.call('DELETE', path, { body: { ...deleteOptions, gracePeriodSeconds } });
  }

  /**
   * Server-side apply like Argo CD's, but strict: an unknown field is refused.
   *
   * @param dryRun true: the server only validates the request
   */
  async apply(manifest: Manifest, { dryRun = false } = {}): Promise<void> {
    const query = `fieldManager=hearth-e2e&force=true&fieldValidation=Strict${dryRun ? '&dryRun=All' : ''}`;
    await this.call('PATCH', `${await this.path(manifest)}?${query}`, {
      body: manifest,
      contentType: 'application/apply-patch+yaml',
    });
  }

  /** Path of an object. @throws Error when the server does not know the kind */
  async path(manifest: Manifest): Promise<string> {
    const { apiVersion, kind, metadata } = manifest;
    const root = apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
    const resource = await this.#resource(root, kind);
    if (!resource) throw new Error(`the API server knows no ${kind} in ${apiVersion}`);
    const scope = resource.namespaced ? `/namespaces/${metadata.namespace ?? 'default'}` : '';
    return `${root}${scope}/${resource.name}/${metadata.name}`;
  }

  /** True when the server is ready. */
  async ready(): Promise<boolean> {
    const { status } = await this.#send('GET', '/readyz', {});
    return status === 200;
  }

  /** Sends one request; waits and repeats it while the server is too busy. */
  async call<Result>(method: string, path: string, options: RequestOptions = {}): Promise<Result> {
    for (let attempt = 0; ; attempt++) {
      const answer = await this.#send(method, path, options);
      if (answer.status === 429 && attempt < 30) {
        await sleep(1000 * (answer.retryAfter || 1));
      } else if (answer.status >= 300) {
        throw new ApiError(
          answer.status,
          messageOf(answer.text) ?? `${method} ${path}: ${answer.status} ${answer.text}`,
        );
      } else {
        return JSON.parse(answer.text);
      }
    }
  }

  async #resource(root: string, kind: string): Promise<Resource | undefined> {
    const find = () => this.#resources.get(root)?.find((one) => one.kind === kind && !one.name.includes('/'));
    if (!find()) {
      const answer = await this.get<{ resources: Resource[] }>(root).catch((error: unknown) => {
        if (error instanceof ApiError && error.status === 404) return { resources: [] };
        throw error;
      });
      this.#resources.set(root, answer.resources);
    }
    return find();
  }

  #send(method: string, path: string, { body, contentType, as }: RequestOptions) {
    const headers: Record<string, string | string[]> = {
      authorization: `Bearer ${this.#options.token}`,
      accept: 'application/json',
    };
    if (body !== undefined) headers['content-type'] = contentType ?? 'application/json';
    const text = body === undefined ? '' : JSON.stringify(body);
    // Node sends no length with the body of a DELETE, and the server reads the body as the next request.
    if (body !== undefined) headers['content-length'] = String(Buffer.byteLength(text));
    if (as !== undefined) {
      headers['impersonate-user'] = as.user;
      if (as.groups) headers['impersonate-group'] = [...as.groups];
    }
    const target = { host: '127.0.0.1', port: this.#options.port, path, method, headers, agent: this.#agent };

    return new Promise<{ status: number; retryAfter: number; text: string }>((resolve, reject) => {
      const sent = request(target, (response) => {
        const warning = response.headers.warning ?? '';
        for (const text of warningsIn(warning)) {
          if (!this.warnings.has(text)) this.warnings.set(text, path.split('?')[0]!);
        }
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const retryAfter = Number(response.headers['retry-after']);
          resolve({
            status: response.statusCode ?? 0,
            retryAfter,
            text: Buffer.concat(chunks).toString('utf8'),
          });
        });
      });
      sent.on('error', reject);
      sent.end(text);
    });
  }
}

const deleteOptions = { apiVersion: 'v1', kind: 'DeleteOptions', propagationPolicy: 'Background' };

/** The texts of a Warning header: `299 - "first", 299 - "second"`. */
function warningsIn(header: string): string[] {
  return Array.from(header.matchAll(/299 - "((?:[^"\\]|\\.)*)"/g), (match) =>
    match[1]!.replaceAll('\\"', '"'),
  );
}

function messageOf(text: string): string | undefined {
  return text.startsWith('{') ? JSON.parse(text).message : undefined;
}
