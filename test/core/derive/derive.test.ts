import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../../constructs/core/base/manifest.ts';
import { build } from '../../../constructs/core/derive/build.ts';
import { type External, externalTarget, outside } from '../../../constructs/core/model/external.ts';
import { random } from '../../../constructs/core/model/generator.ts';
import { dnsServers } from '../../../constructs/core/model/pods.ts';
import { Reference, runtimeOnly } from '../../../constructs/core/model/reference.ts';
import { treeOf } from '../../../constructs/core/write/tree.ts';
import { emptyCluster, Part, tiny } from '../../support/cluster.ts';

const workload = { image: 'example.org/server:1.0.0', resources: tiny, uid: 1000 };

function policiesOf(
  objects: readonly { manifest: Manifest }[],
  kind: string,
  name: string,
): Manifest | undefined {
  return objects.map(({ manifest }) => manifest).find((it) => it.kind === kind && it.metadata.name === name);
}

describe('a reference is a problem', () => {
  it('when it is a secret key outside of the environment and files', () => {
    const cluster = emptyCluster();
    const part = new Part(cluster, 'app');
    const token = part.secret('login', { token: random() }).key('token');
    part.object('v1/ConfigMap', 'open', { data: { token } });
    expect(build(cluster).problems).toEqual([
      {
        code: 'plaintext-secret',
        path: 'app/ConfigMap.open data.token',
        found: 'the value of secret app-login/token',
        expected: 'a secret key only in an environment variable or in a file that pods mount',
        fix: 'Pass it through env() or file(), or give the name of the Secret and the key with `.selector`.',
      },
    ]);
  });

  it('when it is in a file that no pods mount', () => {
    const cluster = emptyCluster();
    const server = new Part(cluster, 'a').deployment('server', { ...workload, ports: { http: 80 } });
    new Part(cluster, 'b').file('lost', server.endpoint('http').url);
    expect(build(cluster).problems.map(({ path, found }) => [path, found])).toEqual([
      ['b/lost', 'a file that no pods mount'],
    ]);
  });

  it('when it is in an object whose kind has no known controller', () => {
    const cluster = emptyCluster();
    const server = new Part(cluster, 'a').deployment('server', { ...workload, ports: { http: 80 } });
    new Part(cluster, 'b').object('v1/ServiceAccount', 'who', {
      metadata: { annotations: { url: server.endpoint('http').url } },
    });
    expect(build(cluster).problems.map(({ path, fix }) => [path, fix])).toEqual([
      [
        'b/ServiceAccount.who metadata.annotations.url',
        'State whose pods read this path (a chart), or whose pods act on this kind (controlledBy).',
      ],
    ]);
  });

  it('when components need each other to start, and not when they call each other at run time', () => {
    const circle = (weak: boolean) => {
      const cluster = emptyCluster();
      const [a, b] = ['a', 'b'].map((name) => new Part(cluster, name)) as [Part, Part];
      const urlOf = (part: Part) => {
        const target = { text: `http://${part.name}`, target: { type: 'owner' as const, owner: part } };
        return Reference.of(target);
      };
      b.deployment('server', { ...workload, env: { A: urlOf(a) } });
      if (!weak) a.deployment('server', { ...workload, env: { B: urlOf(b) } });
      return build(cluster).problems;
    };
    expect(circle(true)).toEqual([]);
    expect(circle(false)).toMatchObject([
      {
        path: 'a',
        found:
          'a cycle: a needs b (Deployment.a-server spec.template.spec.containers[0].env), ' +
          'b needs a (Deployment.b-server spec.template.spec.containers[0].env)',
      },
    ]);
  });
});

describe('network policies', () => {
  it('close every namespace', () => {
    const cluster = emptyCluster();
    new Part(cluster, 'a').deployment('server', workload);
    expect(policiesOf(build(cluster).objects, 'NetworkPolicy', 'default-deny')).toMatchObject({
      metadata: { namespace: 'a' },
      spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'] },
    });
  });

  it('open the port of the pods, not the port of the Service, on both sides', () => {
    const cluster = emptyCluster();
    const provider = new Part(cluster, 'a').deployment('server', {
      ...workload,
      ports: { http: 8080 },
      service: { ports: { http: 80 } },
    });
    const url = provider.endpoint('http').url;
    new Part(cluster, 'b').deployment('client', { ...workload, env: { URL: runtimeOnly(url) } });
    const { objects } = build(cluster);
    expect(policiesOf(objects, 'NetworkPolicy', 'a-server')).toMatchObject({
      spec: { ingress: [{ ports: [{ port: 8080 }] }] },
    });
    expect(policiesOf(objects, 'NetworkPolicy', 'b-client')).toMatchObject({
      spec: { egress: [{ ports: [{ port: 8080 }] }] },
    });
    expect(JSON.stringify(objects.map(({ manifest }) => manifest))).toContain(
      'http://a-server.a.svc.cluster.local:80',
    );
  });

  it('name hosts on the internet, with the DNS rule from which Cilium gets their addresses', () => {
    const cluster = emptyCluster();
    const system = new Part(cluster, 'system', { namespace: 'kube-system' }).declarePods('dns', {
      origin: 'operator',
      kind: 'Deployment',
      labels: { 'k8s-app': 'kube-dns' },
      resources: tiny,
      ports: { dns: { port: 53, protocol: 'UDP' } },
    });
    cluster.provide(dnsServers, [system.endpoint('dns')]);
    const api: External = {
      name: 'API',
      hosts: ['api.example.org', '*.example.net'],
      ports: [{ port: 443 }],
    };
    const part = new Part(cluster, 'a');
    part.deployment('client', { ...workload, env: { API: outside(api, 'https://api.example.org') } });
    const { objects, problems } = build(cluster);
    expect(problems).toEqual([]);
    expect(policiesOf(objects, 'CiliumNetworkPolicy', 'a-client')).toMatchObject({
      spec: {
        egress: [
          { toEndpoints: [{}], toPorts: [{ rules: { dns: [{ matchPattern: '*' }] } }] },
          { toFQDNs: [{ matchName: 'api.example.org' }, { matchPattern: '*.example.net' }] },
        ],
      },
    });
    // A plain rule beside it would let queries bypass the proxy.
    expect(policiesOf(objects, 'NetworkPolicy', 'a-client')).toBeUndefined();
  });

  it('contain the target of an edge to the outside', () => {
    const nas: External = { name: 'NAS', cidrs: ['192.168.2.2/32'], ports: [{ port: 2049 }] };
    expect(externalTarget(nas)).toEqual({ type: 'external', external: nas });
  });
});

describe('the tree', () => {
  it('has one object per file', () => {
    const cluster = emptyCluster();
    const part = new Part(cluster, 'a');
    part.object('v1/ConfigMap', 'same', { data: {} });
    part.object('v1/ConfigMap', 'same', { metadata: { namespace: 'a' }, data: {} });
    expect(treeOf(build(cluster)).problems).toMatchObject([
      { path: 'dist/test/a/ConfigMap.same.yaml', expected: 'one object in each file' },
    ]);
  });
});

describe('autoscalers', () => {
  const cluster = emptyCluster();
  const part = new Part(cluster, 'a');
  part.deployment('scaled', workload);
  part.deployment('fixed', workload);
  part.object('autoscaling/v2/HorizontalPodAutoscaler', 'a-scaled', {
    spec: { scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'a-scaled' }, maxReplicas: 3 },
  });
  const { objects } = build(cluster);
  const specOf = (name: string) => policiesOf(objects, 'Deployment', name)?.spec;

  it('own the number of pods', () => {
    expect(specOf('a-scaled')).not.toHaveProperty('replicas');
    expect(specOf('a-scaled')).toHaveProperty('selector');
  });

  it('do not change the replicas of other workloads', () => {
    expect(specOf('a-fixed')).toHaveProperty('replicas', 1);
  });
});

describe('quotas', () => {
  const quotaOf = (fill: (part: Part) => void) => {
    const cluster = emptyCluster();
    fill(new Part(cluster, 'a'));
    return policiesOf(build(cluster).objects, 'ResourceQuota', 'counted');
  };

  it('allow twice the counted resources in a namespace of workloads', () => {
    expect(quotaOf((part) => part.deployment('server', { ...workload, replicas: 2 }))).toMatchObject({
      spec: {
        hard: { pods: '4', 'requests.cpu': '40m', 'requests.memory': '64Mi', 'limits.memory': '128Mi' },
      },
    });
  });

  it('are absent in namespaces in which a chart or an operator makes pods', () => {
    const operated = (part: Part) => {
      part.deployment('server', workload);
      part.declarePods('made', {
        origin: 'operator',
        kind: 'Deployment',
        labels: { app: 'made' },
        resources: tiny,
      });
    };
    expect(quotaOf(operated)).toBeUndefined();
  });
});
