import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Api } from '../api.ts';
import type { RouteObject, ServiceObject, SliceObject } from './objects.ts';

/**
 * A stand-in for Traefik: shares the requests among the services of a TraefikService by their weights, as it is in the
 * cluster at that moment, and sends a visitor with a cookie to the same service for as long as that has a weight.
 */
export class RouteProxy {
  readonly #api: Api;
  readonly #namespace: string;
  readonly #name: string;
  readonly #turns = new Map<string, number>();
  #server: Server | undefined;

  constructor(api: Api, namespace: string, name: string) {
    this.#api = api;
    this.#namespace = namespace;
    this.#name = name;
  }

  /** Starts it. @returns its port on loopback */
  async start(): Promise<number> {
    const server = createServer((incoming, outgoing) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('end', async () => {
        try {
          const { service, address, port, cookie } = await this.#choose(incoming.headers.cookie ?? '');
          const sent = request(
            { host: address, port, path: incoming.url, method: incoming.method, headers: incoming.headers },
            (answer) => {
              outgoing.writeHead(answer.statusCode ?? 502, {
                ...answer.headers,
                'set-cookie': `${cookie}=${service}`,
              });
              answer.pipe(outgoing);
            },
          );
          sent.on('error', () => outgoing.writeHead(502).end());
          sent.end(Buffer.concat(chunks));
        } catch (error) {
          outgoing.writeHead(503).end(String(error));
        }
      });
    });
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  }

  stop(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
  }

  async #choose(cookies: string) {
    const base = `/apis/traefik.io/v1alpha1/namespaces/${this.#namespace}/traefikservices/${this.#name}`;
    const { weighted } = (await this.#api.get<RouteObject>(base)).spec;
    const cookie = weighted.sticky.cookie.name;
    const open = weighted.services.filter(({ weight }) => weight > 0);
    const kept = open.find(({ name }) => cookies.includes(`${cookie}=${name}`));
    const chosen = kept ?? this.#next(open);
    const { address, port } = await this.#endpoint(chosen.name, chosen.port);
    return { service: chosen.name, address, port, cookie };
  }

  /** Smooth weighted turns: each gains its weight, and who has most loses the weights of all. */
  #next<S extends { readonly name: string; readonly weight: number }>(services: readonly S[]): S {
    let best: S | undefined;
    let total = 0;
    for (const service of services) {
      total += service.weight;
      const gained = (this.#turns.get(service.name) ?? 0) + service.weight;
      this.#turns.set(service.name, gained);
      if (!best || gained > (this.#turns.get(best.name) ?? 0)) best = service;
    }
    if (!best) throw new Error('no service has a weight');
    this.#turns.set(best.name, (this.#turns.get(best.name) ?? 0) - total);
    return best;
  }

  async #endpoint(service: string, port: number) {
    const { spec } = await this.#api.get<ServiceObject>(
      `/api/v1/namespaces/${this.#namespace}/services/${service}`,
    );
    const target = spec.ports.find((one) => one.port === port);
    if (!target) throw new Error(`${service} has no port ${port}`);
    const slices = await this.#api.list<SliceObject>(
      `/apis/discovery.k8s.io/v1/namespaces/${this.#namespace}/endpointslices?labelSelector=kubernetes.io/service-name=${service}`,
    );
    const ready = slices.flatMap(({ endpoints }) => endpoints.filter(({ conditions }) => conditions.ready));
    const address = ready[0]?.addresses[0];
    if (address === undefined) throw new Error(`no pod of ${service} is ready`);
    return { address, port: target.targetPort };
  }
}
