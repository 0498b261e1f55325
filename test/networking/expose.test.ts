import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../constructs/core/base/manifest.ts';
import { build } from '../../constructs/core/derive/build.ts';
import { Endpoint, Pods } from '../../constructs/core/model/pods.ts';
import { lanAddresses } from '../../constructs/core/model/seams/addresses.ts';
import { Issuer } from '../../constructs/networking/issuer/index.ts';
import { type ExposeOptions, Gateway, type SplitBackend } from '../../constructs/networking/traefik/index.ts';
import { metallbAddresses } from '../../constructs/seams/addresses/metallb.ts';
import { emptyCluster, Part, tiny } from '../support/cluster.ts';

/** Builds one component with two servers behind the gateway. */
function exposed(
  backend: (endpoints: readonly [Endpoint, Endpoint]) => Endpoint | readonly SplitBackend[],
  options: ExposeOptions = {},
  fill: (part: Part) => void = () => {},
) {
  const cluster = emptyCluster();
  cluster.provide(lanAddresses, metallbAddresses(new Part(cluster, 'pools')));
  const issuer = new Issuer(cluster, { issuer: 'own-ca' });
  const gateway = new Gateway(cluster, { address: '192.168.2.100', issuer });
  const part = new Part(cluster, 'app');
  const server = (name: string) =>
    part
      .deployment(name, {
        image: 'example.org/a:1.0.0',
        resources: tiny,
        uid: 1000,
        ports: { http: 8080 },
      })
      .endpoint('http');
  fill(part);
  gateway.expose(part, 'app', backend([server('a'), server('b')]), { host: 'app', auth: 'login' }, options);
  const { objects, edges, values } = build(cluster);
  const own = objects.flatMap(({ component, manifest }) => (component === part ? [manifest] : []));
  const specOf = (kind: string, name = 'app') =>
    own.find((manifest: Manifest) => manifest.kind === kind && manifest.metadata.name === name)?.spec;
  const reachedBy = (kind: string) => {
    const ids = edges
      .filter(
        ({ from, because }) =>
          from instanceof Pods && from.id === 'traefik/traefik' && because.includes(kind),
      )
      .flatMap(({ to }) => (to instanceof Endpoint ? [to.pods.id] : []));
    return [...new Set(ids)].sort();
  };
  const gatewayValues = [...values].find(([release]) => release.component === gateway)?.[1];
  return { specOf, reached: reachedBy('IngressRoute'), reachedBy, gatewayValues };
}

const one = ([endpoint]: readonly [Endpoint, Endpoint]) => endpoint;

describe('an exposure', () => {
  it('routes to its endpoint, by default without options', () => {
    const { specOf, reached } = exposed(one);
    expect(specOf('IngressRoute')).toMatchObject({
      routes: [
        {
          kind: 'Rule',
          match: 'Host(`app.home.example.org`)',
          services: [{ name: 'app-a', port: 8080, scheme: 'http' }],
        },
      ],
    });
    expect(JSON.stringify(specOf('IngressRoute'))).not.toMatch(/weight|middlewares|serversTransport/);
    expect(specOf('ServersTransport')).toBeUndefined();
    expect(reached).toEqual(['app/a']);
  });

  it('routes to each backend by its weight', () => {
    const { specOf, reached } = exposed(([a, b]) => [
      { endpoint: a, weight: 90 },
      { endpoint: b, weight: 10 },
    ]);
    expect(specOf('IngressRoute')).toMatchObject({
      routes: [
        {
          services: [
            { name: 'app-a', weight: 90 },
            { name: 'app-b', weight: 10 },
          ],
        },
      ],
    });
    expect(reached).toEqual(['app/a', 'app/b']);
  });

  it('has the gateway reach what a TraefikService of the component names, and nothing for one that names none', () => {
    const weighted = (part: Part, endpoint?: Endpoint) =>
      part.object('traefik.io/v1alpha1/TraefikService', 'split', {
        spec: {
          weighted: {
            services: endpoint
              ? [{ name: endpoint.service, port: endpoint.port }]
              : [{ name: 'api@internal', kind: 'TraefikService' }],
          },
        },
      });
    const server = (part: Part) =>
      part.deployment('c', {
        image: 'example.org/a:1.0.0',
        resources: tiny,
        uid: 1000,
        ports: { http: 8080 },
      });
    const split = exposed(one, {}, (part) => weighted(part, server(part).endpoint('http')));
    expect(split.reachedBy('TraefikService')).toEqual(['app/c']);
    expect(exposed(one, {}, (part) => weighted(part)).reachedBy('TraefikService')).toEqual([]);
  });

  it('serves its paths only', () => {
    expect(exposed(one, { paths: ['/v1/', '/health'] }).specOf('IngressRoute')).toMatchObject({
      routes: [{ match: '(Host(`app.home.example.org`)) && (PathPrefix(`/v1/`) || PathPrefix(`/health`))' }],
    });
  });

  it('limits bodies, and uses the middlewares of the component', () => {
    const { specOf } = exposed(one, { bodyLimit: '100Mi', middlewares: ['strip'] }, (part) =>
      part.object('traefik.io/v1alpha1/Middleware', 'strip', {
        spec: { stripPrefix: { prefixes: ['/v1'] } },
      }),
    );
    expect(specOf('Middleware', 'app-body-limit')).toEqual({
      buffering: { maxRequestBodyBytes: 100 * 2 ** 20 },
    });
    expect(specOf('IngressRoute')).toMatchObject({
      routes: [{ middlewares: [{ name: 'app-body-limit' }, { name: 'strip' }] }],
    });
  });

  it('has timeouts for its backend, and verifies its certificate', () => {
    const { specOf, reached } = exposed(one, {
      timeouts: { connect: '5s', response: '60s' },
      backendTls: { serverName: 'app.internal', authority: 'app-ca' },
    });
    expect(specOf('ServersTransport')).toEqual({
      forwardingTimeouts: { dialTimeout: '5s', responseHeaderTimeout: '60s' },
      serverName: 'app.internal',
      rootCAs: [{ secret: 'app-ca' }],
    });
    expect(specOf('IngressRoute')).toMatchObject({ routes: [{ services: [{ serversTransport: 'app' }] }] });
    expect(reached).toEqual(['app/a']);
  });
});

describe('the gateway', () => {
  const timeouts = (readTimeout: string) => ({
    ports: {
      websecure: {
        transport: { respondingTimeouts: { readTimeout, writeTimeout: '0s', idleTimeout: '3m' } },
      },
    },
  });

  it('waits a minute for a request, or as long as an exposure that takes uploads', () => {
    expect(exposed(one).gatewayValues).toMatchObject(timeouts('1m'));
    expect(exposed(one, { uploadMinutes: 60 }).gatewayValues).toMatchObject(timeouts('60m'));
  });

  it('opens no ports on the nodes', () => {
    expect(exposed(one).gatewayValues).toMatchObject({
      service: { spec: { allocateLoadBalancerNodePorts: false } },
    });
  });
});
