import { describe, expect, it } from 'vitest';
import { build } from '../../../constructs/core/derive/build.ts';
import { deriveWaves } from '../../../constructs/core/derive/waves.ts';
import { allMetricSources, metricsReader } from '../../../constructs/core/model/metric.ts';
import { runtimeOnly } from '../../../constructs/core/model/reference.ts';
import { emptyCluster, Part, tiny } from '../../support/cluster.ts';

/** The waves of components, given as `component > the components that it needs`. */
function wavesOf(names: string, ...needs: readonly string[]): Record<string, number> {
  const cluster = emptyCluster();
  const parts = new Map(names.split(' ').map((name) => [name, new Part(cluster, name)]));
  const { waves } = deriveWaves(
    [...parts.values()],
    needs.map((need) => {
      const [from, to] = need.split(' > ').map((name) => parts.get(name)!) as [Part, Part];
      return { from, to, because: 'a test' };
    }),
  );
  return Object.fromEntries([...waves].map(([{ name }, wave]) => [name, wave]));
}

describe('waves', () => {
  it('put a component after everything that it needs', () => {
    expect(wavesOf('a b c d', 'b > a', 'c > b', 'd > a', 'd > c')).toEqual({ a: 0, b: 1, c: 2, d: 3 });
  });

  it('put a leaf into the last one, regardless of its own needs', () => {
    expect(wavesOf('a b c leaf alone', 'b > a', 'c > b', 'leaf > a')).toEqual({
      a: 0,
      b: 1,
      leaf: 2,
      alone: 2,
      c: 2,
    });
  });

  it('put every other component into the earliest possible one', () => {
    expect(wavesOf('a b c early user', 'b > a', 'c > b', 'user > early')).toMatchObject({
      early: 0,
      user: 2,
    });
  });

  it('are a single one without needs', () => {
    expect(wavesOf('a b')).toEqual({ a: 0, b: 0 });
  });

  it('count needs at the start, not calls or scrapes at run time', () => {
    const workload = { image: 'example.org/server:1.0.0', resources: tiny, uid: 1000, ports: { http: 8080 } };
    const platform = (starts: boolean) => {
      const cluster = emptyCluster();
      const called = new Part(cluster, 'called');
      const endpoint = called.deployment('server', workload).endpoint('http');
      const base = new Part(cluster, 'base').deployment('server', workload).endpoint('http');
      const reader = new Part(cluster, 'reader').deployment('server', {
        ...workload,
        env: { BASE: base.url },
      });
      cluster.provide(metricsReader, { pods: reader.pods, interval: '30s' });
      cluster.add(allMetricSources, { component: called, endpoint, path: '/metrics', metrics: {} });
      const url = starts ? endpoint.url : runtimeOnly(endpoint.url);
      new Part(cluster, 'user').deployment('client', { ...workload, env: { URL: url } });
      return Object.fromEntries([...build(cluster).waves].map(([{ name }, wave]) => [name, wave]));
    };
    expect(platform(false)).toEqual({ base: 0, called: 1, reader: 1, user: 1 });
    expect(platform(true)).toEqual({ base: 0, called: 0, reader: 1, user: 1 });
  });
});
