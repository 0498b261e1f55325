import { type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import { compareSync } from 'bcryptjs';
import type { Manifest } from '../../../constructs/core/base/manifest.ts';
import { matches } from './rule.ts';

interface Route {
  readonly match: string;
  readonly priority?: number;
  readonly namespace: string;
  readonly services: readonly { readonly name: string; readonly port: number }[];
  readonly middlewares?: readonly { readonly name: string }[];
}

interface ForwardAuth {
  readonly address: string;
  readonly authRequestHeaders?: readonly string[];
  readonly authResponseHeaders?: readonly string[];
}

interface Middleware {
  readonly forwardAuth?: ForwardAuth;
  readonly basicAuth?: { readonly secret: string };
}

/** Gives the value of a Secret's key. */
export type SecretReader = (namespace: string, secret: string, key: string) => string;

/**
 * Stands in for Traefik: TLS, the synthesized routes by their priority, which is the length of the rule if none is given,
 * and the logins of their middlewares.
 */
export function startGateway(
  objects: readonly Manifest[],
  address: string,
  certificate: { key: string; cert: string },
  secret: SecretReader,
): Promise<Server> {
  const routes = routesIn(objects);
  const server = createServer(certificate, (incoming, outgoing) => {
    pass(incoming, outgoing, { routes, objects, secret }).catch((error: unknown) => {
      outgoing.writeHead(502).end(String(error));
    });
  });
  return new Promise((resolve) => server.listen(443, address, () => resolve(server)));
}

function routesIn(objects: readonly Manifest[]): Route[] {
  return objects
    .filter(({ kind }) => kind === 'IngressRoute')
    .flatMap(({ metadata, spec }) => {
      const { routes }: { routes: Omit<Route, 'namespace'>[] } = JSON.parse(JSON.stringify(spec));
      return routes.map((route) => ({ ...route, namespace: metadata.namespace ?? '' }));
    })
    .sort((a, b) => priorityOf(b) - priorityOf(a));
}

function priorityOf({ match, priority }: Route): number {
  return priority ?? match.length;
}

interface Configuration {
  readonly routes: readonly Route[];
  readonly objects: readonly Manifest[];
  readonly secret: SecretReader;
}

async function pass(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { routes, objects, secret }: Configuration,
): Promise<void> {
  const host = incoming.headers.host ?? '';
  const path = incoming.url ?? '/';
  const route = routes.find(({ match }) => matches(match, host, path));
  if (!route) {
    outgoing.writeHead(404).end('404 page not found');
    return;
  }
  const headers = { ...incoming.headers, ...forwarded(incoming) };
  for (const { name } of route.middlewares ?? []) {
    const { forwardAuth, basicAuth } = middleware(objects, route, name);
    if (basicAuth) {
      const list = secret(route.namespace, basicAuth.secret, 'users');
      if (isListed(list, incoming.headers.authorization)) continue;
      outgoing.writeHead(401, { 'www-authenticate': 'Basic realm="traefik"' }).end('401 Unauthorized');
      return;
    }
    if (!forwardAuth) throw new Error(`the Middleware ${name} is of an unknown kind`);
    const { address, authRequestHeaders, authResponseHeaders = [] } = forwardAuth;
    const taken = authRequestHeaders?.map((header) => header.toLowerCase());
    const asked = Object.entries(incoming.headers).filter(([header]) => taken?.includes(header) ?? true);
    const answer = await send('GET', address, { ...Object.fromEntries(asked), ...forwarded(incoming) });
    if (answer.statusCode === undefined || answer.statusCode >= 300) {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
      return;
    }
    answer.resume();
    for (const header of authResponseHeaders) {
      const value = answer.headers[header.toLowerCase()];
      if (value !== undefined) headers[header.toLowerCase()] = value;
    }
  }
  const [service] = route.services;
  if (!service) throw new Error(`a route to no Service: ${route.match}`);
  const url = `http://${service.name}.${route.namespace}.svc.cluster.local:${service.port}${path}`;
  const answer = await send(incoming.method ?? 'GET', url, headers, incoming);
  outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
  answer.pipe(outgoing);
}

/** True when a list of logins, as htpasswd writes it, has the login of the header. */
function isListed(list: string, header = ''): boolean {
  const [user = '', ...rest] = Buffer.from(header.replace(/^Basic /, ''), 'base64')
    .toString('utf8')
    .split(':');
  const line = list.split('\n').find((candidate) => candidate.startsWith(`${user}:`));
  return line !== undefined && compareSync(rest.join(':'), line.slice(user.length + 1));
}

function middleware(objects: readonly Manifest[], { namespace }: Route, name: string): Middleware {
  const found = objects.find(
    ({ kind, metadata }) =>
      kind === 'Middleware' && metadata.namespace === namespace && metadata.name === name,
  );
  if (!found) throw new Error(`no Middleware ${namespace}/${name}`);
  return JSON.parse(JSON.stringify(found.spec));
}

function forwarded({ method, headers: { host }, url, socket }: IncomingMessage): IncomingHttpHeaders {
  return {
    'x-forwarded-method': method,
    'x-forwarded-proto': 'https',
    'x-forwarded-host': host,
    'x-forwarded-uri': url,
    'x-forwarded-for': socket.remoteAddress,
  };
}

function send(
  method: string,
  url: string,
  headers: IncomingHttpHeaders,
  body?: IncomingMessage,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const call = request(url, { method, headers }, resolve).on('error', reject);
    if (body) body.pipe(call);
    else call.end();
  });
}
