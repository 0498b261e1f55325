import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../constructs/core/base/manifest.ts';
import { build } from '../../constructs/core/derive/build.ts';
import { allDerivations } from '../../constructs/core/derive/derivation.ts';
import { random } from '../../constructs/core/model/generator.ts';
import { type MetricSource, metricsReader } from '../../constructs/core/model/metric.ts';
import { text } from '../../constructs/core/model/reference.ts';
import type { Secret } from '../../constructs/core/model/secret.ts';
import { monitors } from '../../constructs/observability/prometheus/monitors.ts';
import { emptyCluster, Part, tiny } from '../support/cluster.ts';

/** The endpoint in the monitor of one source, and whether its Secret is read. */
function monitored(more: (token: Secret) => Partial<MetricSource> = () => ({})) {
  const cluster = emptyCluster();
  const pod = { image: 'example.org/a:1.0.0', resources: tiny, uid: 1000, ports: { http: 8080 } };
  const reader = new Part(cluster, 'reader').deployment('server', pod);
  cluster.provide(metricsReader, { pods: reader.pods, interval: '30s' });
  cluster.add(allDerivations, monitors);
  class Served extends Part {
    readonly token = this.secret('api', { token: random() });

    constructor() {
      super(cluster, 'app');
      const endpoint = this.deployment('server', pod).endpoint('http');
      this.serveMetrics({ endpoint, path: '/metrics', metrics: {}, ...more(this.token) });
    }
  }
  const { token } = new Served();
  const { objects } = build(cluster);
  const monitor = objects.find(({ manifest }) => manifest.kind === 'ServiceMonitor')?.manifest as Manifest & {
    spec: { endpoints: readonly object[] };
  };
  const services = objects.filter(({ manifest }) => manifest.metadata.name.endsWith('-metrics'));
  return {
    endpoint: monitor.spec.endpoints[0],
    isRead: token.readers.has('app'),
    services: services.map(({ manifest }) => manifest),
  };
}

describe('a monitor', () => {
  it('has by default the interval of the reader and no token', () => {
    expect(monitored()).toEqual({
      endpoint: { port: 'http', path: '/metrics', interval: '30s' },
      isRead: false,
      services: [],
    });
  });

  it('keeps the labels of metrics that the scrape would set too, and only then', () => {
    const labelled = (...labels: string[]) =>
      monitored(() => ({ metrics: { notes_total: { type: 'counter', labels } } })).endpoint;
    expect(labelled('kind', 'namespace')).toMatchObject({ honorLabels: true });
    expect(labelled('kind')).not.toHaveProperty('honorLabels');
  });

  it('sends a secret key as a bearer token, which is sealed for its namespace', () => {
    const { endpoint, isRead } = monitored((secret) => ({ bearer: secret.key('token') }));
    expect(endpoint).toMatchObject({
      authorization: { type: 'Bearer', credentials: { name: 'app-api', key: 'token' } },
    });
    expect(isRead).toBe(true);
  });

  it("shows the token of the reader's account at a port that asks for it, by a Service of its own", () => {
    const { endpoint, services } = monitored(() => ({ accountToken: true }));
    expect(endpoint).toMatchObject({
      bearerTokenFile: '/var/run/secrets/kubernetes.io/serviceaccount/token',
    });
    expect(services).toMatchObject([
      {
        metadata: { name: 'app-server-metrics', labels: { 'app.kubernetes.io/name': 'app-server-metrics' } },
        spec: { clusterIP: 'None', ports: [{ name: 'http', port: 8080, targetPort: 8080 }] },
      },
    ]);
    expect(monitored().services).toEqual([]);
  });

  it('takes exactly one secret key as a token', () => {
    expect(() => monitored((secret) => ({ bearer: text`x${secret.key('token')}` }))).toThrow(
      'one secret key',
    );
  });

  it('can have parameters and its own interval', () => {
    expect(monitored(() => ({ params: { format: ['text'] }, interval: '5m' })).endpoint).toMatchObject({
      params: { format: ['text'] },
      interval: '5m',
    });
  });
});
