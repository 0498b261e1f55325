import { type IncomingHttpHeaders, request } from 'node:http';

/** Options of a request. */
export interface Question {
  /** Address and port to connect to. */
  readonly address: string;
  readonly port: number;
  readonly path: string;
  /** @default 'GET' */
  readonly method?: string;
  /** Host header. @default the address and port */
  readonly host?: string;
  /** More headers. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly login?: Login;
  /** JSON to send. */
  readonly body?: object;
}

/** A user name and password. */
export interface Login {
  readonly username: string;
  readonly password: string;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: IncomingHttpHeaders;
}

/** Sends a request; does not follow redirects. */
export function ask({ address, port, path, method, host, headers, login, body }: Question): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: address,
        port,
        path,
        method: method ?? 'GET',
        headers: {
          ...headers,
          host: host ?? `${address}:${port}`,
          ...(body && { 'content-type': 'application/json' }),
        },
        ...(login && { auth: `${login.username}:${login.password}` }),
        timeout: 20_000,
        agent: false,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            text: Buffer.concat(chunks).toString('utf8'),
            headers: response.headers,
          }),
        );
      },
    );
    sent.on('timeout', () => sent.destroy(new Error(`no answer from ${address}:${port}${path} in 20 s`)));
    sent.on('error', reject);
    sent.end(body && JSON.stringify(body));
  });
}
