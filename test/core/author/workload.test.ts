import { describe, expect, it } from 'vitest';
import type { PodProps, WorkloadProps } from '../../../constructs/core/author/workload/props.ts';
import type { Manifest } from '../../../constructs/core/base/manifest.ts';
import { build } from '../../../constructs/core/derive/build.ts';
import { random } from '../../../constructs/core/model/generator.ts';
import { gpuDriver, gpuToleration } from '../../../constructs/core/model/gpu.ts';
import { text } from '../../../constructs/core/model/reference.ts';
import { emptyCluster, Part, tiny } from '../../support/cluster.ts';
import { templateOf } from '../../support/objects.ts';

const image = 'example.org/server:1.0.0';
const base: WorkloadProps = { image, resources: tiny, uid: 1000, ports: { http: 8080 } };

interface Rendered {
  objects: Manifest[];
  find(kind: string): Manifest | undefined;
}

/** Renders one component that a test fills. */
function render(fill: (part: Part) => void): Rendered {
  const cluster = emptyCluster();
  fill(new Part(cluster, 'app'));
  const built = build(cluster);
  expect(built.problems).toEqual([]);
  const objects = built.objects.map(({ manifest }) => manifest);
  return { objects, find: (kind) => objects.find((object) => object.kind === kind) };
}

describe('a workload', () => {
  const rendered = render((part) => part.deployment('server', base));
  const pod = templateOf(rendered.find('Deployment'));

  it('fits Pod Security `restricted`, and is stricter', () => {
    expect(pod.spec).toMatchObject({
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      securityContext: { runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: 'RuntimeDefault' } },
      containers: [
        {
          securityContext: {
            allowPrivilegeEscalation: false,
            readOnlyRootFilesystem: true,
            capabilities: { drop: ['ALL'] },
          },
          resources: { requests: { cpu: '10m', memory: '16Mi' }, limits: { memory: '32Mi' } },
        },
      ],
    });
  });

  it('has names and selectors that do not depend on its place in the construct tree', () => {
    expect(rendered.find('Deployment')?.metadata.name).toBe('app-server');
    expect(pod.metadata!.labels).toEqual({
      'app.kubernetes.io/name': 'app',
      'app.kubernetes.io/component': 'server',
    });
  });

  it('has no rights at the API by default', () => {
    expect(rendered.find('Role')).toBeUndefined();
    const asking = render((part) =>
      part.deployment('server', {
        ...base,
        api: { rules: [{ apiGroups: [''], resources: ['configmaps'], verbs: ['get'] }] },
      }),
    );
    expect(asking.find('Role')).toMatchObject({ rules: [{ resources: ['configmaps'], verbs: ['get'] }] });
    expect(asking.find('RoleBinding')).toMatchObject({
      subjects: [{ name: 'app-server', namespace: 'app' }],
    });
    expect(templateOf(asking.find('Deployment')).spec!.automountServiceAccountToken).toBe(true);
    expect(asking.find('CiliumNetworkPolicy')).toMatchObject({
      spec: { egress: [{ toEntities: ['kube-apiserver'] }] },
    });
  });

  it('is spread and has a disruption budget with two or more pods only', () => {
    expect(rendered.find('PodDisruptionBudget')).toBeUndefined();
    const two = render((part) => part.deployment('server', { ...base, replicas: 2 }));
    expect(two.find('PodDisruptionBudget')).toMatchObject({ spec: { maxUnavailable: 1 } });
    expect(templateOf(two.find('Deployment')).spec!.topologySpreadConstraints).toHaveLength(1);
  });

  it('takes graphics cards with their runtime class', () => {
    const gpu = templateOf(
      render((part) => {
        part.cluster.provide(gpuDriver, {
          component: new Part(part.cluster, 'driver'),
          runtimeClass: 'cards',
        });
        part.deployment('server', { ...base, gpus: 1 });
      }).find('Deployment'),
    );
    expect(gpu.spec!.runtimeClassName).toBe('cards');
    expect(gpu.spec!.tolerations).toEqual([gpuToleration]);
    expect(gpu.spec!.containers[0]!.resources!.limits).toMatchObject({ 'nvidia.com/gpu': '1' });
  });

  it('keeps the claims of a StatefulSet when it is removed', () => {
    const stateful = render((part) =>
      part.statefulSet('db', { ...base, claim: { path: '/data', size: '1Gi', storageClass: 'local' } }),
    );
    expect(stateful.find('StatefulSet')).toMatchObject({
      spec: { persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Retain' } },
    });
  });
});

describe('environment variables', () => {
  const env = (create: (part: Part) => PodProps['env']) =>
    templateOf(
      render((part) => part.deployment('server', { ...base, env: create(part) ?? {} })).find('Deployment'),
    ).spec!.containers[0]!.env!;

  it('refer to a secret key when it is the whole value', () => {
    expect(env((part) => ({ TOKEN: part.secret('login', { token: random() }).key('token') }))).toEqual([
      { name: 'TOKEN', valueFrom: { secretKeyRef: { name: 'app-login', key: 'token' } } },
    ]);
  });

  it('have the kubelet put a secret key into longer text, after the variable that it names', () => {
    expect(
      env((part) => ({ URL: text`http://me:${part.secret('login', { token: random() }).key('token')}@x` })),
    ).toEqual([
      { name: 'APP_LOGIN_TOKEN', valueFrom: { secretKeyRef: { name: 'app-login', key: 'token' } } },
      { name: 'URL', value: 'http://me:$(APP_LOGIN_TOKEN)@x' },
    ]);
  });

  it('refer to a secret key once, for all variables that need it', () => {
    const list = env((part) => {
      const token = part.secret('login', { token: random() }).key('token');
      return { A: text`a${token}`, B: text`b${token}`, TOKEN: token };
    });
    expect(list.filter((entry) => entry.valueFrom)).toHaveLength(1);
    expect(list).toContainEqual({ name: 'A', value: 'a$(TOKEN)' });
  });

  it('are not expanded by the kubelet in plain text', () => {
    expect(env(() => ({ SHELL: 'echo $(HOSTNAME)' }))).toEqual([
      { name: 'SHELL', value: 'echo $$(HOSTNAME)' },
    ]);
  });
});

describe('config files', () => {
  const mounted = (content: string) =>
    render((part) =>
      part.deployment('server', { ...base, files: { '/etc/app.conf': part.file('app.conf', content) } }),
    );

  it('roll the pods when their content changes, and only then', () => {
    const hash = (content: string) =>
      templateOf(mounted(content).find('Deployment')).metadata!.annotations!['hearth/config'];
    expect(hash('a')).toBe(hash('a'));
    expect(hash('a')).not.toBe(hash('b'));
  });

  it('have the mode that they say, or the default mode', () => {
    const volume = (mode?: number, secret = false) => {
      const rendered = render((part) => {
        const token = part.secret('login', { token: random() }).key('token');
        const content = secret ? text`token = ${token}` : 'a';
        const props = mode === undefined ? {} : { mode };
        part.deployment('server', {
          ...base,
          files: { '/etc/app.conf': part.file('app.conf', content, props) },
        });
      });
      return templateOf(rendered.find('Deployment')).spec!.volumes![0];
    };
    expect(volume(0o555)).toMatchObject({ configMap: { defaultMode: 0o555 } });
    expect(volume()!.configMap).not.toHaveProperty('defaultMode');
    expect(volume(0o400, true)).toMatchObject({ secret: { defaultMode: 0o400 } });
    expect(volume(undefined, true)).toMatchObject({ secret: { defaultMode: 0o440 } });
  });

  it('are refused with an invalid mode, a mode without read permission, and write permissions for others', () => {
    const problems = (mode: number) => {
      const cluster = emptyCluster();
      const part = new Part(cluster, 'app');
      part.deployment('server', { ...base, files: { '/run.sh': part.file('run.sh', 'a', { mode }) } });
      return build(cluster).problems;
    };
    for (const mode of [0o400, 0o440, 0o444, 0o555, 0o644, 0o755]) expect(problems(mode)).toEqual([]);
    expect(problems(400)).toMatchObject([
      { path: 'app/run.sh mode', found: '400, which is 0o620', fix: expect.stringContaining('octal') },
    ]);
    for (const mode of [-1, 0, 0.5, Number.NaN, 0o040, 0o666, 0o777, 555, 0o4755])
      expect(problems(mode)).toHaveLength(1);
  });

  it('are a ConfigMap, or with a secret key in them a Secret without plaintext', () => {
    expect(mounted('a').find('ConfigMap')).toMatchObject({ data: { 'app.conf': 'a' } });
    const secret = render((part) => {
      const token = part.secret('login', { token: random() }).key('token');
      part.deployment('server', {
        ...base,
        files: { '/etc/app.conf': part.file('app.conf', text`token = ${token}`) },
      });
    });
    expect(secret.find('ConfigMap')).toBeUndefined();
    expect(secret.find('Secret')).toBeUndefined();
    expect(templateOf(secret.find('Deployment')).spec!.volumes).toMatchObject([
      { secret: { secretName: 'app-app-conf' } },
    ]);
  });
});
