import { request } from 'node:https';

/** The answer of a server. */
export interface Answer {
  readonly status: number;
  readonly location: string | undefined;
  readonly body: string;
  /** The body as JSON. @throws SyntaxError when it is not JSON */
  json(): Record<string, unknown>;
}

/** Options of a request. */
export interface Question {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A browser: keeps cookies for the platform's domain, trusts the platform's authority, does not follow redirects. */
export class Visitor {
  readonly #authority: string;
  readonly #cookies = new Map<string, string>();

  constructor(authority: string) {
    this.#authority = authority;
  }

  ask(url: string, { method = 'GET', headers = {}, body }: Question = {}): Promise<Answer> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return new Promise((resolve, reject) => {
      const sent = { accept: 'text/html', ...(cookie && { cookie }), ...headers };
      const call = request(url, { method, ca: this.#authority, headers: sent }, (incoming) => {
        for (const line of incoming.headers['set-cookie'] ?? []) this.#keep(line);
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          resolve({
            status: incoming.statusCode ?? 0,
            location: incoming.headers.location,
            body: text,
            json: () => JSON.parse(text),
          });
        });
      });
      call.on('error', reject);
      call.end(body);
    });
  }

  /** The value of a cookie that it keeps. */
  cookie(name: string): string | undefined {
    return this.#cookies.get(name);
  }

  post(url: string, content: Readonly<Record<string, unknown>>): Promise<Answer> {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    return this.ask(url, { method: 'POST', headers, body: JSON.stringify(content) });
  }

  #keep(line: string): void {
    const [pair = ''] = line.split(';');
    const at = pair.indexOf('=');
    this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
}
