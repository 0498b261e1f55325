import type { Answer, Visitor } from '../identity/visitor.ts';
import { until } from '../process.ts';
import { CheckError } from '../report.ts';
import type { Site } from './site.ts';

/** A person with a browser, who is logged in at the platform. */
export class Person {
  readonly #visitor: Visitor;
  readonly #url: string;
  readonly #name: string;
  #isKnown = false;

  constructor(site: Pick<Site, 'url' | 'stranger'>, name: string) {
    this.#visitor = site.stranger();
    this.#url = site.url;
    this.#name = name;
  }

  /** Opens a page, and follows what it redirects to. */
  async visit(path: string): Promise<Answer & { readonly url: string }> {
    await this.#introduce();
    let url = `${this.#url}${path}`;
    for (let hops = 0; hops < 20; hops++) {
      const answer = await this.#visitor.ask(url, { headers: { 'sec-fetch-mode': 'navigate' } });
      const { pathname, search } = new URL(url);
      // The page has one button, which leads to the platform's login.
      if (answer.status === 200 && pathname === '/hub/login') url = `${this.#url}/hub/oauth_login${search}`;
      else if (answer.location === undefined) return { ...answer, url };
      else url = new URL(answer.location, url).href;
    }
    throw new CheckError(`${path} redirects for ever, last to ${url}`);
  }

  /** Starts the person's notebook server, and waits until it answers. */
  async startServer(): Promise<void> {
    let last: Awaited<ReturnType<Person['visit']>> | undefined;
    await until(`the server of ${this.#name}`, 90_000, async () => {
      last = await this.visit('/hub/spawn');
      if (last.status >= 500) throw new CheckError('the hub refuses');
      return last.url.startsWith(`${this.#url}/user/${this.#name}/`);
    }).catch((error: Error) => {
      throw new CheckError(`${error.message}: ${last?.status} ${last?.url}`);
    });
  }

  /** Writes a file of the home. */
  async write(name: string, content: string): Promise<void> {
    const { status, body } = await this.#contents(name, {
      method: 'PUT',
      body: JSON.stringify({ type: 'file', format: 'text', content }),
    });
    if (status !== 201) throw new CheckError(`${name}: ${status} ${body}`);
  }

  /** Reads a file of the home. */
  async read(name: string): Promise<string> {
    const answer = await this.#contents(name, {});
    if (answer.status !== 200) throw new CheckError(`${name}: ${answer.status} ${answer.body}`);
    return String(answer.json().content);
  }

  async #contents(name: string, question: { method?: string; body?: string }): Promise<Answer> {
    const home = `/user/${this.#name}`;
    // The page gives the cookie that requests of its scripts repeat in a header.
    await this.visit(`${home}/lab`);
    return this.#visitor.ask(`${this.#url}${home}/api/contents/${name}`, {
      ...question,
      headers: { accept: 'application/json', 'x-xsrftoken': this.#visitor.cookie('_xsrf') ?? '' },
    });
  }

  async #introduce(): Promise<void> {
    if (this.#isKnown) return;
    this.#isKnown = true;
    const { status } = await this.#visitor.ask(
      `https://auth.${new URL(this.#url).host.split('.').slice(1).join('.')}/login?name=${this.#name}`,
    );
    if (status !== 204) throw new CheckError(`${this.#name} is not let in: ${status}`);
  }
}
