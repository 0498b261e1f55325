import { describe, expect, it } from 'vitest';
import { build } from '../../../constructs/core/derive/build.ts';
import { keep } from '../../../constructs/gitops/argocd/annotations.ts';
import { emptyCluster, Part, tiny } from '../../support/cluster.ts';

const workload = { image: 'example.org/server:1.0.0', resources: tiny, uid: 1000 };

describe('Applications', () => {
  const cluster = emptyCluster();
  const provider = new Part(cluster, 'a', { retainData: true });
  const api = provider.deployment('server', { ...workload, ports: { http: 80 } }).endpoint('http');
  new Part(cluster, 'b').deployment('client', { ...workload, env: { URL: api.url } });
  const built = build(cluster);

  it('have waves in the order of their needs', () => {
    expect(
      built.applications.map(({ metadata }) => [
        metadata.name,
        metadata.annotations?.['argocd.argoproj.io/sync-wave'],
      ]),
    ).toEqual([
      ['a', '0'],
      ['b', '1'],
    ]);
  });

  it('self-heal, prune, refuse an empty folder, and delete their objects', () => {
    expect(built.applications[0]).toMatchObject({
      metadata: { finalizers: ['resources-finalizer.argocd.argoproj.io/foreground'] },
      spec: { project: 'hearth', syncPolicy: { automated: { prune: true, selfHeal: true } } },
    });
    expect(JSON.stringify(built.applications)).not.toContain('allowEmpty');
  });

  it('have no field that Argo CD drops or adds when it writes one', () => {
    for (const { spec } of [...built.applications, built.root]) expect(rewritten(spec)).toEqual(spec);
    // Such a field made the root sync all of them after each push.
    expect(rewritten({ automated: { allowEmpty: false } })).toEqual({ automated: {} });
    expect(rewritten({ directory: {} })).toEqual({ directory: { jsonnet: {} } });
  });

  it('keep only namespaces with data', () => {
    const namespaces = built.objects
      .map(({ manifest }) => manifest)
      .filter(({ kind }) => kind === 'Namespace');
    const annotations = (name: string) =>
      namespaces.find(({ metadata }) => metadata.name === name)?.metadata.annotations ?? {};
    expect(annotations('a')).toMatchObject(keep);
    // Else an Application without its database would be OutOfSync for ever.
    expect(keep['argocd.argoproj.io/compare-options']).toBe('IgnoreExtraneous');
    for (const name of Object.keys(keep)) expect(annotations('b')).not.toHaveProperty([name]);
  });

  it("may create only known kinds, from the platform's repositories, in its cluster", () => {
    const { sourceRepos, destinations, ...kinds } = built.project.spec as Record<string, unknown>;
    expect(sourceRepos).toEqual(['https://github.com/example/hearth']);
    expect(destinations).toEqual([{ server: 'https://kubernetes.default.svc', namespace: '*' }]);
    expect(JSON.stringify(kinds)).not.toContain('"*"');
    expect(kinds.namespaceResourceWhitelist).not.toContainEqual({ group: '', kind: 'Secret' });
  });

  it('can still be removed when no other object has their kinds or namespaces', () => {
    const { spec } = build(emptyCluster()).project;
    expect(spec).toEqual(built.project.spec);
    expect(spec).toMatchObject({
      namespaceResourceWhitelist: expect.arrayContaining([{ group: 'apps', kind: 'Deployment' }]),
    });
  });
});

/** Like Argo CD's Go types: drops empty fields, and adds `jsonnet` to a directory. */
function rewritten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rewritten);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, one]) => one !== false && one !== '' && one !== 0);
  return Object.fromEntries(
    kept.map(([key, one]) => [key, key === 'directory' ? { jsonnet: {}, ...one } : rewritten(one)]),
  );
}
