import { describe, expect, it } from 'vitest';
import { defaultClassOf } from '../../../constructs/core/spec/resolve.ts';
import { type ClusterSpec, resolveCluster } from '../../../constructs/spec.ts';
import { base } from '../../fixtures/clusters/base.ts';
import { valid } from '../../fixtures/clusters/valid.ts';

describe('a resolved cluster', () => {
  const spec: ClusterSpec = {
    ...base,
    tls: { issuer: 'acme', email: 'me@example.org', dns: 'cloudflare' },
    components: {
      ...base.components,
      objectStore: { volume: { size: '100Gi' }, exposure: { auth: 'login' } },
    },
  };
  const resolved = resolveCluster(spec);

  it('has every default that the types document', () => {
    expect(resolved.git.revision).toBe('main');
    expect(resolved.network).toMatchObject({
      podCidr: '10.42.0.0/16',
      serviceCidr: '10.43.0.0/16',
      tailnet: { cidr: '100.64.0.0/10', podMtu: 1270 },
    });
    expect(resolved.nodes[0]).toMatchObject({
      networkInterface: 'eth0',
      arch: 'amd64',
      labels: {},
      taints: [],
    });
    expect(resolved.nodes[4]?.gpu).toEqual({ model: 'RTX 3060', vram: '12Gi', count: 1, reserved: false });
    expect(defaultClassOf(resolved)).toBe('local-disk');
    expect(resolved.storage.classes.map((storageClass) => storageClass.default)).toEqual([true, false]);
    expect(resolved.tls).toMatchObject({ server: 'production' });
    expect(resolved.components).toEqual({
      traefik: { address: '192.168.2.100' },
      dns: { address: '192.168.2.101' },
      argocd: { exposure: { host: 'argocd', auth: 'login' } },
      objectStore: {
        volume: { size: '100Gi', storageClass: 'local-disk' },
        exposure: { host: 'object-store', auth: 'login' },
      },
      postgres: { volume: { size: '20Gi', storageClass: 'local-disk' }, instances: 1 },
      prometheus: {
        volume: { size: '20Gi', storageClass: 'local-disk' },
        retention: '7d',
        scrapeInterval: '30s',
        grafana: { host: 'grafana', auth: 'login' },
      },
      mlflow: {
        workers: 2,
        uploadSpace: '5Gi',
        exposure: { host: 'mlflow', address: '192.168.2.115', auth: 'login' },
      },
    });
  });

  it('signs its own certificates by default', () => {
    expect(resolveCluster(base).tls).toEqual({ issuer: 'own-ca' });
  });

  it('has its labels in one order, independent of the file', () => {
    const labelled = (labels: Record<string, string>) => ({
      ...base,
      nodes: [{ ...base.nodes[0]!, labels }],
    });
    const keys = (labels: Record<string, string>) =>
      Object.keys(resolveCluster(labelled(labels)).nodes[0]?.labels ?? {});
    expect(keys({ b: '1', a: '2' })).toEqual(keys({ a: '2', b: '1' }));
  });

  it('keeps the values of the file', () => {
    for (const cluster of [base, ...Object.values(valid)])
      expect(resolveCluster(cluster)).toMatchObject(cluster);
  });

  it('resolves to itself', () => {
    for (const cluster of [base, ...Object.values(valid)]) {
      const once = resolveCluster(cluster);
      expect(resolveCluster(once)).toEqual(once);
    }
  });
});
