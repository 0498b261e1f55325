import { existsSync, readFileSync } from 'node:fs';
import { type AgentOptions, request } from 'node:https';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { load } from 'js-yaml';
import { keyFolder } from '../secrets/keys.ts';

/** URL and credentials of an API server. */
export interface Access {
  readonly server: string;
  readonly tls: AgentOptions;
  readonly token?: string;
}

type Named<Key extends string, Value> = readonly ({ readonly name: string } & {
  readonly [K in Key]: Value;
})[];
type Texts = Readonly<Record<string, string>>;

interface Kubeconfig {
  readonly 'current-context'?: string;
  readonly clusters?: Named<'cluster', Texts>;
  readonly users?: Named<'user', Texts>;
  readonly contexts?: Named<'context', { readonly cluster: string; readonly user: string }>;
}

/**
 * The kubeconfig of a cluster when none is named on the command line: that of KUBECONFIG, else the one that the
 * bootstrap fetched, else kubectl's own.
 */
export function kubeconfigOf(cluster: string, environment: NodeJS.ProcessEnv): string {
  if (environment.KUBECONFIG) return environment.KUBECONFIG;
  const fetched = join(keyFolder(environment), cluster, 'kubeconfig');
  return existsSync(fetched) ? fetched : join(environment.HOME || homedir(), '.kube', 'config');
}

/**
 * Reads the context of a kubeconfig.
 *
 * @throws Error with the missing parts
 */
export function readKubeconfig(path: string, wanted?: string): Access {
  if (!existsSync(path)) {
    throw new Error(
      `there is no ${path}: run \`bootstrap/bootstrap.sh <cluster> kubeconfig\`, or name one by KUBECONFIG or --kubeconfig`,
    );
  }
  const config = load(readFileSync(path, 'utf8')) as Kubeconfig;
  const name = wanted ?? config['current-context'];
  const context = config.contexts?.find((one) => one.name === name)?.context;
  const cluster = config.clusters?.find((one) => one.name === context?.cluster)?.cluster;
  const user = config.users?.find((one) => one.name === context?.user)?.user ?? {};
  if (!cluster?.server) throw new Error(`${path} has no context ${name} with a cluster`);
  const data = (from: Texts, key: string) => {
    const inline = from[`${key}-data`];
    if (inline !== undefined) return Buffer.from(inline, 'base64').toString();
    return from[key] === undefined ? undefined : readFileSync(resolve(dirname(path), from[key]), 'utf8');
  };
  const ca = data(cluster, 'certificate-authority');
  const cert = data(user, 'client-certificate');
  const key = data(user, 'client-key');
  const token = user.tokenFile === undefined ? user.token : readFileSync(user.tokenFile, 'utf8').trim();
  if (!token && !cert)
    throw new Error(`user ${context?.user} of ${path} has neither a token nor a client certificate`);
  return {
    server: cluster.server,
    tls: { ...(ca && { ca }), ...(cert && { cert }), ...(key && { key }) },
    ...(token && { token }),
  };
}

/** Reads an object or a list. @throws Error with the error of the server or the connection */
export function get<Result>({ server, tls, token }: Access, path: string): Promise<Result> {
  const headers = { accept: 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  return new Promise((done, fail) => {
    const sent = request(new URL(path, server), { ...tls, headers, timeout: 10_000 }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', fail);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        if (response.statusCode === 200) done(JSON.parse(text));
        else fail(new Error(`${server}${path}: ${response.statusCode} ${text.slice(0, 300)}`));
      });
    });
    sent.on('timeout', () => sent.destroy(new Error(`${server} does not answer`)));
    sent.on('error', fail);
    sent.end();
  });
}
