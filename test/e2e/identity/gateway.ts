import { type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { Manifest } from '../../../constructs/core/base/manifest.ts';
import { matches } from './rule.ts';

interface Route {
  readonly match: string;
  readonly namespace: string;
  readonly services: readonly { readonly name: string; readonly port: number }[];
  readonly middlewares?: readonly { readonly name: string }[];
}

interface ForwardAuth {
  readonly address: string;
  readonly authRequestHeaders?: readonly string[];
  readonly authResponseHeaders?: readonly string[];
}

/**
 * Stands in for Traefik: TLS, the synthesized routes with the longest rule first, and forward-auth of their
 * middlewares.
 */
export function startGateway(
  objects: readonly Manifest[],
  address: string,
  certificate: { key: string; cert: string },
): Promise<Server> {
  const routes = routesIn(objects);
  const server = createServer(certificate, (incoming, outgoing) => {
    pass(incoming, outgoing, routes, objects).catch((error: unknown) => {
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
    .sort((a, b) => b.match.length - a.match.length);
}

async function pass(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  routes: readonly Route[],
  objects: readonly Manifest[],
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
    const { address, authRequestHeaders, authResponseHeaders = [] } = middleware(objects, route, name);
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

function middleware(objects: readonly Manifest[], { namespace }: Route, name: string): ForwardAuth {
  const found = objects.find(
    ({ kind, metadata }) =>
      kind === 'Middleware' && metadata.namespace === namespace && metadata.name === name,
  );
  const { forwardAuth }: { forwardAuth?: ForwardAuth } = JSON.parse(JSON.stringify(found?.spec ?? {}));
  if (!forwardAuth) throw new Error(`no Middleware ${namespace}/${name} with forwardAuth`);
  return forwardAuth;
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
