import { describe, expect, it } from 'vitest';
import type { Component } from '../../../constructs/core/author/component.ts';
import type { OperatedPods } from '../../../constructs/core/author/operated.ts';
import { build } from '../../../constructs/core/derive/build.ts';
import type { Endpoint } from '../../../constructs/core/model/pods.ts';
import { emptyCluster, Part, tiny } from '../../support/cluster.ts';

const workload = { image: 'example.org/server:1.0.0', resources: tiny, uid: 1000 };
const podsOf = (role: string, props: Partial<OperatedPods> = {}): OperatedPods => ({
  kind: 'Deployment',
  labels: { app: 'db', role },
  resources: tiny,
  ports: { sql: { port: 5432 } },
  ...props,
});

/** A component that operates something, beside one that hands out two endpoints. */
function setting() {
  const cluster = emptyCluster();
  const [a, b] = ['a', 'b'].map((name) =>
    new Part(cluster, name).deployment('server', { ...workload, ports: { http: 80 } }).endpoint('http'),
  ) as [Endpoint, Endpoint];
  const app = new Part(cluster, 'app');
  const made = () => {
    const { problems, edges } = build(cluster);
    const drawn = edges.flatMap(({ from, to }) =>
      typeof from !== 'string' && typeof to !== 'string' && 'pods' in to
        ? [`${from.id} -> ${to.pods.id}`]
        : [],
    );
    return { problems, edges: drawn };
  };
  return { app, a, b, made };
}

const bodyOf = (a: Endpoint, b: Endpoint) => ({
  metadata: { annotations: { first: a.url } },
  spec: {
    instances: 1,
    storage: { size: '1Gi' },
    inheritedMetadata: { labels: { app: 'db', role: 'main' }, annotations: { second: b.url } },
  },
});

function operate(app: Component, a: Endpoint, b: Endpoint, pods: Readonly<Record<string, OperatedPods>>) {
  return app.operated('postgresql.cnpg.io/v1/Cluster', 'db', bodyOf(a, b), pods);
}

describe('an object that a controller makes pods of', () => {
  it('gives its pods edges to all of its references', () => {
    const { app, a, b, made } = setting();
    operate(app, a, b, { main: podsOf('main') });
    expect(made()).toEqual({
      problems: [],
      edges: ['app/main -> a/server', 'app/main -> b/server'],
    });
  });

  it('gives each kind of pods edges to the references in the parts that they read, also in a shared part', () => {
    const { app, a, b, made } = setting();
    operate(app, a, b, {
      main: podsOf('main', { reads: ['metadata', 'spec'] }),
      job: podsOf('job', { reads: ['spec.inheritedMetadata'] }),
    });
    expect(made()).toEqual({
      problems: [],
      edges: ['app/main -> a/server', 'app/main -> b/server', 'app/job -> b/server'],
    });
  });

  it('must not have a reference that no pods read', () => {
    const { app, a, b, made } = setting();
    operate(app, a, b, { main: podsOf('main', { reads: ['spec'] }) });
    expect(made().problems).toMatchObject([{ path: 'app/Cluster.db metadata.annotations.first' }]);
  });

  it('is refused with a misspelt path', () => {
    const { app, a, b, made } = setting();
    operate(app, a, b, { main: podsOf('main'), job: podsOf('job', { reads: ['spec.inheritedMetdata'] }) });
    expect(made().problems).toEqual([
      {
        code: 'unknown-read-path',
        path: 'app/Cluster.db spec.inheritedMetdata',
        found: 'nothing',
        expected: 'a part of the body, which the pods app/job read',
        fix: 'Correct the path in `reads`.',
      },
    ]);
  });

  it('has the labels of its pods at the stated path', () => {
    const { app, a, b, made } = setting();
    const labelledAt = 'spec.inheritedMetadata.labels';
    operate(app, a, b, { main: podsOf('main', { labelledAt }), job: podsOf('job', { labelledAt }) });
    expect(made().problems).toEqual([
      {
        code: 'label-not-set',
        path: `app/Cluster.db ${labelledAt}`,
        found: 'role: main',
        expected: 'role: job, by which the pods app/job are selected',
        fix: 'Set the label there, or correct the labels of the pods.',
      },
    ]);
  });

  it('hands out the Services that the controller makes, and no others', () => {
    const { app, a, b, made } = setting();
    const db = operate(app, a, b, { main: podsOf('main', { services: { 'db-rw': { 80: 'sql' } } }) });
    app.deployment('user', { ...workload, env: { DB: db.endpoint('db-rw', 80, 'postgresql').url } });
    expect(made().edges).toContain('app/user -> app/main');
    expect(() => db.endpoint('db-ro', 80)).toThrow(
      'app/Cluster.db has no Service db-ro with port 80; it has: db-rw:80',
    );
  });
});
