import { describe, expect, it } from 'vitest';
import { change } from '../../core/verify/objects/change.ts';
import { problemsOf } from '../../core/verify/objects/platform.ts';
import { samples } from '../../core/verify/objects/samples/index.ts';

const service = 'spec.routes[0].services[0]';

describe('a name in a route', () => {
  it('may belong to a provider, without an object', () => {
    const ingressRoute = change(samples.ingressRoute, {
      'spec.routes[0].middlewares[0].name': 'auth@file',
      [`${service}.name`]: 'api@internal',
      [`${service}.serversTransport`]: 'plain@file',
      'spec.tls.options.name': 'strict@file',
    });
    expect(problemsOf({ ingressRoute })).toEqual([]);
  });

  it("may be one of Traefik's own services, which has to be there", () => {
    const ingressRoute = (name: string) =>
      change(samples.ingressRoute, { [service]: { kind: 'TraefikService', name } });
    expect(problemsOf({ ingressRoute: ingressRoute('mirrored') })).toEqual([]);
    expect(problemsOf({ ingressRoute: ingressRoute('api@internal') })).toEqual([]);
    expect(problemsOf({ ingressRoute: ingressRoute('any') }).map(([path]) => path)).toEqual([
      `IngressRoute.sample ${service}`,
    ]);
  });

  it('is otherwise looked up', () => {
    const ingressRoute = change(samples.ingressRoute, { [service]: { kind: 'Service', name: 'any' } });
    expect(problemsOf({ ingressRoute }).map(([path]) => path)).toEqual([
      `IngressRoute.sample ${service}.name`,
    ]);
  });
});
