import { describe, expect, it } from 'vitest';
import type { Cluster } from '../../constructs/core/author/cluster.ts';
import { Component } from '../../constructs/core/author/component.ts';
import type { Endpoint } from '../../constructs/core/model/pods.ts';
import { tiny } from '../support/cluster.ts';
import { componentIn } from '../support/component.ts';

/** A component that calls another one. */
class Caller extends Component {
  constructor(cluster: Cluster, api: Endpoint) {
    super(cluster, 'caller', { layer: 'mlops', purpose: 'Calls' });
    this.deployment('web', {
      image: 'example.org/caller:1.0.0',
      resources: tiny,
      uid: 1000,
      env: { API: api.url },
      ports: { http: 8080 },
    });
  }
}

/** A component that a test fills. */
class Server extends Component {}

function server(cluster: Cluster): Endpoint {
  return new Server(cluster, 'server', { layer: 'mlops', purpose: 'Serves' })
    .deployment('api', {
      image: 'example.org/server:1.0.0',
      resources: tiny,
      uid: 1000,
      ports: { http: 8000 },
    })
    .endpoint('http');
}

describe('a component in its own test', () => {
  const { find, calls, calledBy, objects, problems } = componentIn(
    (cluster) => new Caller(cluster, server(cluster)),
  );

  it('returns its objects, without those of the components that it uses', () => {
    expect(find('Deployment', 'caller-web').metadata.namespace).toBe('caller');
    expect(objects.every(({ metadata }) => (metadata.namespace ?? metadata.name) === 'caller')).toBe(true);
    expect(() => find('Deployment', 'server-api')).toThrow('caller has no Deployment server-api; it has:');
  });

  it('returns the pods that it calls and its callers', () => {
    expect(calls).toEqual(['server/api', 'system/coredns']);
    expect(calledBy).toEqual([]);
  });

  it('returns its problems', () => {
    expect(problems).toEqual([]);
    const broken = componentIn((cluster) => {
      const part = new Caller(cluster, server(cluster));
      part.object('v1/ConfigMap', 'Not_A_Name', { data: {} });
      return part;
    });
    expect(broken.problems.map(({ path }) => path)).toEqual(['caller/ConfigMap.Not_A_Name metadata.name']);
  });
});
