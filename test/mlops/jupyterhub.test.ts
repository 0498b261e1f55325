import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../constructs/core/base/manifest.ts';
import { build } from '../../constructs/core/derive/build.ts';
import { proveBuild } from '../../constructs/core/verify/index.ts';
import { inventory } from '../../constructs/core/verify/inventory.ts';
import { createPlatform } from '../../constructs/platform.ts';
import { type ClusterSpec, type ComponentsSpec, resolveCluster } from '../../constructs/spec.ts';
import { base } from '../fixtures/clusters/base.ts';

const nodes = base.nodes.map(({ gpu, taints, ...node }) =>
  gpu ? { ...node, gpu: { ...gpu, reserved: true } } : { ...node, ...(taints && { taints }) },
);

function built(options: object, more: Partial<ComponentsSpec> = {}) {
  const { mlflow, ...components } = base.components;
  const spec: ClusterSpec = {
    ...base,
    nodes,
    identity: {
      users: ['linus', 'ada'].map((name) => ({
        name,
        displayName: name,
        email: `${name}@example.org`,
        groups: ['admins'],
      })),
    },
    components: {
      ...components,
      gpu: {},
      ...more,
      jupyterhub: {
        servers: 2,
        memory: '2Gi',
        home: { size: '5Gi', storageClass: 'nfs' },
        exposure: { auth: 'oidc' },
        ...options,
      },
    },
  };
  const result = build(createPlatform(resolveCluster(spec)));
  const edges = result.edges.flatMap(({ from, to }) =>
    typeof from !== 'string' && 'id' in from && typeof to !== 'string' && 'podPort' in to
      ? [`${from.id} ${to.pods.id}`]
      : [],
  );
  const find = (kind: string, name: string) =>
    result.objects.find(({ manifest }) => manifest.kind === kind && manifest.metadata.name === name)
      ?.manifest as JsonObject | undefined;
  const { data } = find('ConfigMap', 'jupyterhub-settings-json') as { data: Record<string, string> };
  const settings = JSON.parse(data['settings.json']!);
  return { result, edges, find, settings, problems: proveBuild(result).problems };
}

const { mlflow } = base.components;
const all = built({ gpus: 1 }, { mlflow: mlflow! });
const least = built({}, { gpu: undefined as never, objectStore: { volume: { size: '10Gi' } } });

describe('notebooks', () => {
  it('have no problems, with everything and with what they need alone', () => {
    expect(all.problems).toEqual([]);
    expect(least.problems).toEqual([]);
  });

  it('are counted: as many as run at once, and those with a graphics card', () => {
    const counted = inventory(all.result.cluster).filter(
      ({ component, kind }) => component === 'jupyterhub' && kind === 'Pod',
    );
    expect(counted).toMatchObject([
      { name: 'notebook', replicas: 2, memory: '2Gi', gpus: 0 },
      { name: 'gpu-notebook', replicas: 1, memory: '2Gi', gpus: 1 },
    ]);
    expect(all.settings.servers).toMatchObject({ atOnce: 2, gpus: 1, memory: 2 * 2 ** 30 });
    expect(all.find('ResourceQuota', 'jupyterhub-cards')).toMatchObject({
      spec: { hard: { 'requests.nvidia.com/gpu': '1' } },
    });
  });

  it('carry the labels that policies select, and get a card as the driver says', () => {
    const { labels, runtimeClass, tolerations, card } = all.settings.servers;
    expect(all.find('NetworkPolicy', 'jupyterhub-notebook')).toMatchObject({
      spec: { podSelector: { matchLabels: labels.cpu } },
    });
    expect(all.find('NetworkPolicy', 'jupyterhub-gpu-notebook')).toMatchObject({
      spec: { podSelector: { matchLabels: labels.gpu } },
    });
    expect({ runtimeClass, card }).toEqual({ runtimeClass: 'nvidia', card: 'nvidia.com/gpu' });
    expect(tolerations).toEqual([{ key: 'nvidia.com/gpu', operator: 'Exists', effect: 'NoSchedule' }]);
    expect(least.settings.servers).not.toHaveProperty('card');
  });

  it('reach MLflow, the object store, names and the hub, and nothing else', () => {
    const callsOf = (edges: readonly string[]) =>
      [...new Set(edges.filter((edge) => edge.startsWith('jupyterhub/notebook ')))].sort();
    expect(callsOf(all.edges)).toEqual([
      'jupyterhub/notebook jupyterhub/hub',
      'jupyterhub/notebook mlflow/server',
      'jupyterhub/notebook object-store/server',
      'jupyterhub/notebook system/coredns',
    ]);
    expect(callsOf(least.edges)).not.toContain('jupyterhub/notebook mlflow/server');
  });

  it('are reached by the proxy and the hub alone', () => {
    expect(all.edges.filter((edge) => edge.endsWith(' jupyterhub/notebook')).sort()).toEqual([
      'jupyterhub/hub jupyterhub/notebook',
      'jupyterhub/proxy jupyterhub/notebook',
    ]);
  });

  it('have a home folder for each user, which is kept', () => {
    for (const name of ['linus', 'ada'])
      expect(all.find('PersistentVolumeClaim', `jupyterhub-home-${name}`)).toMatchObject({
        metadata: {
          annotations: { 'argocd.argoproj.io/sync-options': expect.stringContaining('Prune=false') },
        },
        spec: { storageClassName: 'nfs', resources: { requests: { storage: '5Gi' } } },
      });
    expect(all.settings.servers.home).toBe('jupyterhub-home-{username}');
  });

  it('get no secret by a ConfigMap', () => {
    expect(Object.keys(all.find('ConfigMap', 'jupyterhub-environment')?.data as JsonObject)).toEqual([
      'MLFLOW_TRACKING_URI',
      'AWS_DEFAULT_REGION',
      'AWS_ENDPOINT_URL',
      'AWS_BUCKET',
    ]);
  });
});

describe('the hub', () => {
  it('may make and stop pods of its namespace, and nothing else', () => {
    expect(all.find('Role', 'jupyterhub-hub')).toMatchObject({
      rules: [
        { resources: ['pods'], verbs: ['get', 'list', 'watch', 'create', 'delete'] },
        { resources: ['events'], verbs: ['get', 'list', 'watch'] },
      ],
    });
  });

  it('is a client of the identity', () => {
    expect(all.settings.login).toMatchObject({
      client: 'jupyterhub',
      issuer: 'https://auth.home.example.org',
    });
    expect(all.settings.url).toBe('https://jupyterhub.home.example.org');
  });
});
