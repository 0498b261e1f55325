import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';

/** Serves git repositories over HTTP on loopback, as a git host does. */
export class GitServer {
  /** The folder of all repositories. */
  readonly #folder: string;
  readonly #port: number;
  #server: Server | undefined;

  constructor(folder: string, port: number) {
    this.#folder = folder;
    this.#port = port;
  }

  /** The URL of a repository. */
  urlOf(name: string): string {
    return `http://127.0.0.1:${this.#port}/${name}/.git`;
  }

  /** Makes a commit that holds exactly these files, and returns its hash. */
  push(name: string, message: string, files: ReadonlyMap<string, string>): string {
    const tree = join(this.#folder, name);
    const git = (...args: string[]) => run(tree, args);
    if (!existsSync(tree)) {
      mkdirSync(tree, { recursive: true });
      git('init', '--quiet', '--initial-branch=main');
      git('config', 'user.name', 'e2e');
      git('config', 'user.email', 'e2e@localhost');
    }
    for (const entry of readdirSync(tree).filter((entry) => entry !== '.git'))
      rmSync(join(tree, entry), { recursive: true });
    for (const [path, content] of files) {
      const file = join(tree, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    git('add', '--all');
    git('commit', '-qm', message, '--allow-empty');
    return git('rev-parse', 'HEAD').trim();
  }

  /** Starts serving. */
  async start(): Promise<void> {
    const server = createServer((request, response) => this.#serve(request, response));
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    this.#server = server;
  }

  /** Closes all connections, like a host that is down. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    server?.closeAllConnections();
    await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
  }

  #serve(request: IncomingMessage, response: ServerResponse): void {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const child = spawn('git', ['http-backend'], {
      env: {
        PATH: process.env.PATH,
        GIT_PROJECT_ROOT: this.#folder,
        GIT_HTTP_EXPORT_ALL: '1',
        GATEWAY_INTERFACE: 'CGI/1.1',
        PATH_INFO: pathname,
        QUERY_STRING: search.slice(1),
        REQUEST_METHOD: request.method,
        CONTENT_TYPE: request.headers['content-type'] ?? '',
        HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
        GIT_PROTOCOL: request.headers['git-protocol']?.toString() ?? '',
      },
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    request.pipe(child.stdin);
    // A client may close the connection before the answer is complete.
    child.stdin.on('error', () => {});
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('close', () => answer(Buffer.concat(chunks), response));
  }
}

function run(cwd: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** Turns the output of a CGI program, headers first, into an answer. */
function answer(printed: Buffer, response: ServerResponse): void {
  const end = printed.indexOf('\r\n\r\n');
  for (const line of printed.subarray(0, end).toString('latin1').split('\r\n')) {
    const [name = '', ...value] = line.split(': ');
    if (name === 'Status') response.statusCode = Number.parseInt(value.join(': '), 10);
    else if (name !== '') response.setHeader(name, value.join(': '));
  }
  response.end(printed.subarray(end + 4));
}
