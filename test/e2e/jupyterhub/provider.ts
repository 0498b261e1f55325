import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

/** A person who logs in, as the provider tells applications. */
export interface Person {
  readonly name: string;
  readonly groups: readonly string[];
}

/** The application that is registered. */
export interface Application {
  readonly id: string;
  readonly secret: string;
  readonly callback: string;
}

/**
 * Stands in for the provider of logins: the authorization code flow of OpenID Connect. `/login?name=` lets anybody in, and
 * the cookie `person` says who that is. It checks the client, its secret, the callback and PKCE.
 */
export class Provider {
  readonly #application: Application;
  readonly #people: readonly Person[];
  readonly #codes = new Map<string, { readonly name: string; readonly challenge: string }>();
  readonly #tokens = new Map<string, string>();
  /** Requests that it refused, with the reason. */
  readonly refusals: string[] = [];

  constructor(application: Application, people: readonly Person[]) {
    this.#application = application;
    this.#people = people;
  }

  /** Serves it; it ends with the process. */
  listen(port: number, address: string): void {
    createServer((incoming, outgoing) => {
      this.#answer(incoming, outgoing).catch((error: unknown) => {
        outgoing.writeHead(500).end(String(error));
      });
    }).listen(port, address);
  }

  async #answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const url = new URL(incoming.url ?? '/', 'http://provider');
    const refuse = (status: number, why: string) => {
      this.refusals.push(`${url.pathname}: ${why}`);
      outgoing.writeHead(status).end(why);
    };
    if (url.pathname === '/login') {
      const cookie = `person=${url.searchParams.get('name')}; Path=/`;
      outgoing.writeHead(204, { 'set-cookie': cookie }).end();
    } else if (url.pathname === '/api/oidc/authorization') this.#authorize(incoming, url, outgoing, refuse);
    else if (url.pathname === '/api/oidc/token') await this.#exchange(incoming, outgoing, refuse);
    else if (url.pathname === '/api/oidc/userinfo') this.#tell(incoming, outgoing, refuse);
    else refuse(404, 'no such page');
  }

  #authorize(
    incoming: IncomingMessage,
    { searchParams: asked }: URL,
    outgoing: ServerResponse,
    refuse: Refuse,
  ) {
    const { id, callback } = this.#application;
    const [, name] = /(?:^|; )person=(\w+)/.exec(incoming.headers.cookie ?? '') ?? [];
    const challenge = asked.get('code_challenge');
    if (!this.#people.some((person) => person.name === name)) return refuse(401, 'nobody is logged in');
    if (asked.get('client_id') !== id) return refuse(400, 'another client');
    if (asked.get('redirect_uri') !== callback) return refuse(400, 'another callback');
    if (asked.get('code_challenge_method') !== 'S256' || challenge === null) return refuse(400, 'no PKCE');
    const code = randomBytes(16).toString('hex');
    this.#codes.set(code, { name: name!, challenge });
    const answer = new URLSearchParams({ code, state: asked.get('state') ?? '' });
    outgoing.writeHead(302, { location: `${callback}?${answer}` }).end();
  }

  async #exchange(incoming: IncomingMessage, outgoing: ServerResponse, refuse: Refuse): Promise<void> {
    const { id, secret } = this.#application;
    const form = new URLSearchParams(await text(incoming));
    const login = `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`;
    if (incoming.headers.authorization !== login) return refuse(401, 'another secret');
    const code = this.#codes.get(form.get('code') ?? '');
    this.#codes.delete(form.get('code') ?? '');
    if (!code) return refuse(400, 'no such code');
    const verifier = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (verifier !== code.challenge) return refuse(400, 'another verifier');
    const token = randomBytes(16).toString('hex');
    this.#tokens.set(token, code.name);
    send(outgoing, { access_token: token, token_type: 'bearer', expires_in: 3600 });
  }

  #tell(incoming: IncomingMessage, outgoing: ServerResponse, refuse: Refuse): void {
    const name = this.#tokens.get((incoming.headers.authorization ?? '').replace(/^bearer /i, ''));
    const person = this.#people.find((one) => one.name === name);
    if (!person) refuse(401, 'no such token');
    else send(outgoing, { sub: person.name, preferred_username: person.name, groups: person.groups });
  }
}

type Refuse = (status: number, why: string) => void;

function send(outgoing: ServerResponse, content: object): void {
  outgoing.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(content));
}
