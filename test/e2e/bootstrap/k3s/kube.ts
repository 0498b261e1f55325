import { request } from 'node:https';

/** An object of the API, with the fields that the stand-in reads. */
export interface KubeObject {
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly annotations?: Readonly<Record<string, string>>;
  };
  readonly spec?: Readonly<Record<string, unknown>>;
  readonly status?: Readonly<Record<string, unknown>>;
}

/** An answer of the API with an error. */
export class Refused extends Error {
  readonly status: number;

  constructor(status: number, text: string) {
    super(text);
    this.status = status;
  }
}

/** A client of the API, as one account. */
export class Kube {
  readonly #server: string;
  readonly #headers: Readonly<Record<string, string | readonly string[]>>;

  constructor(server: string, token: string, headers: Readonly<Record<string, string>> = {}) {
    this.#server = server;
    this.#headers = { authorization: `Bearer ${token}`, ...headers };
  }

  get<Result = KubeObject>(path: string): Promise<Result> {
    return this.#send('GET', path);
  }

  /** An object; undefined when it or its kind does not exist. */
  async find(path: string): Promise<KubeObject | undefined> {
    return this.get(path).catch(absent);
  }

  async list(path: string): Promise<readonly KubeObject[]> {
    const found = await this.get<{ items: KubeObject[] }>(path).catch(absent);
    return found?.items ?? [];
  }

  create(path: string, body: object): Promise<unknown> {
    return this.#send('POST', path, body);
  }

  patch(path: string, body: object): Promise<unknown> {
    return this.#send('PATCH', path, body, 'application/merge-patch+json');
  }

  delete(path: string): Promise<unknown> {
    return this.#send('DELETE', path);
  }

  #send<Result>(method: string, path: string, body?: object, type = 'application/json'): Promise<Result> {
    return new Promise((resolve, reject) => {
      // Who joins has compared the authority with its token (token.ts); nobody comes between here.
      const options = { method, rejectUnauthorized: false, timeout: 5_000, agent: false } as const;
      const headers = { ...this.#headers, accept: 'application/json', 'content-type': type };
      const call = request(`${this.#server}${path}`, { ...options, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('error', reject);
        response.on('end', () => {
          const status = response.statusCode ?? 0;
          if (status >= 300) reject(new Refused(status, text));
          else resolve((text.startsWith('{') ? JSON.parse(text) : text) as Result);
        });
      });
      call.on('timeout', () => call.destroy(new Error(`no answer from ${this.#server}`)));
      call.on('error', reject);
      call.end(body === undefined ? undefined : JSON.stringify(body));
    });
  }
}

function absent(error: unknown): undefined {
  if (error instanceof Refused && error.status === 404) return undefined;
  throw error;
}
