import { describe, expect, it } from 'vitest';
import { build } from '../../../constructs/core/derive/build.ts';
import { allExceptions } from '../../../constructs/core/model/exception.ts';
import { emptyCluster, Part, tiny } from '../../support/cluster.ts';

const read = [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }];

/** Two components, each in a namespace of its own. */
function setting() {
  const cluster = emptyCluster();
  const app = new Part(cluster, 'app');
  const models = new Part(cluster, 'models');
  const made = () => {
    const built = build(cluster);
    const find = (kind: string) =>
      built.objects.filter(({ manifest }) => manifest.kind === kind).map(({ manifest }) => manifest);
    return { ...built, find, waveOf: (part: Part) => built.waves.get(part) };
  };
  return { app, models, made };
}

describe('a service account', () => {
  it('has rights in each of the namespaces that are named, and after them', () => {
    const { app, models, made } = setting();
    app.account('steps', { rules: { app: read, models: read } });
    const { find, problems, waveOf } = made();
    expect(problems).toEqual([]);
    expect(find('ServiceAccount')).toMatchObject([
      { metadata: { name: 'app-steps', namespace: 'app' }, automountServiceAccountToken: true },
    ]);
    expect(find('RoleBinding')).toMatchObject(
      ['app', 'models'].map((namespace) => ({
        metadata: { name: 'app-steps', namespace },
        roleRef: { kind: 'Role', name: 'app-steps' },
        subjects: [{ kind: 'ServiceAccount', name: 'app-steps', namespace: 'app' }],
      })),
    );
    expect(find('Role').map(({ metadata }) => metadata.namespace)).toEqual(['app', 'models']);
    expect(waveOf(models)).toBeLessThan(waveOf(app)!);
  });

  it('has no rights by default, and its pods then do not call the API', () => {
    const { app, made } = setting();
    const { podProps } = app.account('steps');
    expect(podProps).toEqual({ serviceAccount: 'app-steps', api: false });
    const { find } = made();
    expect([...find('Role'), ...find('ClusterRole')]).toEqual([]);
    expect(find('ServiceAccount')).toMatchObject([{ automountServiceAccountToken: false }]);
  });

  it('lets its pods reach the API server, with rights everywhere', () => {
    const { app, made } = setting();
    const { podProps } = app.account('steps', { rulesEverywhere: read });
    app.declarePods('steps', { ...podProps, origin: 'operator', kind: 'Pod', labels: {}, resources: tiny });
    const { find, edges } = made();
    expect(find('ClusterRoleBinding')).toMatchObject([{ metadata: { name: 'app-app-steps' } }]);
    expect(edges).toMatchObject([{ from: { name: 'steps' }, to: 'api-server' }]);
  });
});

describe('a further namespace', () => {
  it('denies all traffic and has the given level, with its reason among the exceptions', () => {
    const { app, made } = setting();
    app.addNamespace('steps', {
      podSecurity: { level: 'baseline', reason: 'steps build images' },
      labels: { a: 'b' },
    });
    app.object('v1/ConfigMap', 'settings', { metadata: { namespace: 'steps' }, data: {} });
    const { objects, problems, cluster } = made();
    expect(problems).toEqual([]);
    expect(cluster.all(allExceptions)).toEqual([
      { component: 'app', what: 'pods of namespace steps may be baseline', reason: 'steps build images' },
    ]);
    const own = objects.filter(({ manifest: { metadata } }) => metadata.name === 'steps');
    expect(own).toMatchObject([
      {
        component: { name: 'app' },
        manifest: {
          kind: 'Namespace',
          metadata: { labels: { a: 'b', 'pod-security.kubernetes.io/enforce': 'baseline' } },
        },
      },
    ]);
    const denied = (namespace: string) =>
      objects.filter(
        ({ manifest: { kind, metadata } }) => kind === 'NetworkPolicy' && metadata.namespace === namespace,
      );
    expect(denied('steps').map(({ manifest }) => manifest.spec)).toEqual(
      denied('app').map(({ manifest }) => manifest.spec),
    );
    expect(denied('steps')).toHaveLength(1);
  });

  it('comes before the components that put objects into it', () => {
    const { app, models, made } = setting();
    app.addNamespace('steps');
    models.object('v1/ConfigMap', 'settings', { metadata: { namespace: 'steps' }, data: {} });
    const { waveOf } = made();
    expect(waveOf(app)).toBeLessThan(waveOf(models)!);
  });

  it('must not exist already', () => {
    const { app, models, made } = setting();
    app.addNamespace('models');
    app.addNamespace('steps');
    models.addNamespace('steps');
    expect(made().problems.map(({ path }) => path)).toEqual([
      'app/Namespace.models',
      'models/Namespace.steps',
    ]);
  });
});

describe('an order without traffic', () => {
  it('puts a component after another, and draws no edge', () => {
    const { app, models, made } = setting();
    app.after(models);
    const { waveOf, edges } = made();
    expect(waveOf(models)).toBeLessThan(waveOf(app)!);
    expect(edges).toEqual([]);
  });

  it('is absent by default, and must not be a cycle', () => {
    const alone = setting();
    const { waveOf } = alone.made();
    expect(waveOf(alone.models)).toBe(waveOf(alone.app));
    const { app, models, made } = setting();
    app.after(models);
    models.after(app);
    expect(made().problems).toMatchObject([
      { found: 'a cycle: app needs models (by after()), models needs app (by after())' },
    ]);
  });
});
