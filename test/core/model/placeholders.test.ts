import { ConfigMap, k8s, Role } from 'cdk8s-plus-30';
import { describe, expect, it } from 'vitest';
import { build } from '../../../constructs/core/derive/build.ts';
import { Endpoint } from '../../../constructs/core/model/pods.ts';
import { factsByKind } from '../../../constructs/core/verify/kinds.ts';
import { prove } from '../../../constructs/core/verify/objects/index.ts';
import { noUnmanagedObjects } from '../../../constructs/core/verify/objects/unmanaged.ts';
import { emptyCluster, Part, tiny } from '../../support/cluster.ts';

describe('constructs of other libraries', () => {
  it('work in components: their objects get a namespace, labels, and the strict proof', () => {
    const cluster = emptyCluster();
    const part = new Part(cluster, 'app');
    new ConfigMap(part, 'settings', { metadata: { name: 'settings' }, data: { colour: 'blue' } });
    new Role(part, 'reader', { metadata: { name: 'reader' } }).allowRead({
      apiGroup: '',
      resourceType: 'pods',
    });
    const { objects, problems } = build(cluster);
    expect(problems).toEqual([]);
    expect(prove(objects, factsByKind([]), noUnmanagedObjects)).toEqual([]);
    const map = objects.find(({ manifest }) => manifest.kind === 'ConfigMap')?.manifest;
    expect(map).toMatchObject({
      metadata: { name: 'settings', namespace: 'app', labels: { 'app.kubernetes.io/part-of': 'hearth' } },
      data: { colour: 'blue' },
    });
  });

  it('carry references, which draw their edges from the pods that are named as readers', () => {
    const cluster = emptyCluster();
    const workload = { image: 'example.org/server:1.0.0', resources: tiny, uid: 1000 };
    const server = new Part(cluster, 'a').deployment('server', { ...workload, ports: { http: 80 } });
    const part = new Part(cluster, 'b');
    const reader = part.deployment('client', workload);
    const map = new k8s.KubeConfigMap(part, 'urls', {
      metadata: { name: 'urls' },
      // cdk8s types this field as plain text; the reference passes through it.
      data: { server: server.endpoint('http').url as unknown as string },
    });
    part.readBy(map, () => [reader.pods]);
    const { objects, edges, problems } = build(cluster);
    expect(problems).toEqual([]);
    expect(objects.find(({ manifest }) => manifest.kind === 'ConfigMap')?.manifest).toMatchObject({
      data: { server: 'http://a-server.a.svc.cluster.local:80' },
    });
    expect(edges.map(({ from, to }) => [from, to instanceof Endpoint && to.pods])).toEqual([
      [reader.pods, server.pods],
    ]);
  });
});
