import { describe, expect, it } from 'vitest';
import type { SidecarProps, WorkloadProps } from '../../../constructs/core/author/workload/props.ts';
import { build } from '../../../constructs/core/derive/build.ts';
import { allExceptions } from '../../../constructs/core/model/exception.ts';
import { random } from '../../../constructs/core/model/generator.ts';
import { text } from '../../../constructs/core/model/reference.ts';
import { proveBuild } from '../../../constructs/core/verify/index.ts';
import type { Kinds } from '../../../imports/types/index.ts';
import { emptyCluster, Part, tiny } from '../../support/cluster.ts';
import { objectIn } from '../../support/objects.ts';

const image = 'example.org/server:1.0.0';
const main: WorkloadProps = { image, resources: tiny, uid: 1000, ports: { http: 8080 } };
const sidecar: SidecarProps = { image: 'example.org/proxy:1.0.0', resources: tiny };

/** Builds one component that a test fills, beside one that is called and one that calls. */
function filled(fill: (part: Part, other: Part) => void) {
  const cluster = emptyCluster();
  const other = new Part(cluster, 'other');
  for (const name of ['hearth-standard', 'hearth-batch'])
    other.object('scheduling.k8s.io/v1/PriorityClass', name, { value: 1000 });
  fill(new Part(cluster, 'app'), other);
  const built = build(cluster);
  return {
    built,
    get problems() {
      // A cluster that delivers nothing lacks some of its own.
      return proveBuild(built).problems.filter(({ path }) => !path.startsWith('apps/'));
    },
    get capacity() {
      return proveBuild(built).capacity;
    },
    find: <K extends keyof Kinds>(id: K, name = 'app-server') => objectIn(built, id, name),
  };
}

const beside = (proxy: Partial<SidecarProps>, change: Partial<WorkloadProps> = {}) =>
  filled((part) =>
    part.deployment('server', { ...main, ...change, sidecars: { proxy: { ...sidecar, ...proxy } } }),
  );
const podOf = (manifest: { readonly spec?: { readonly template: { readonly spec?: object } } }) =>
  manifest.spec?.template.spec as Record<
    'containers' | 'initContainers' | 'volumes',
    Record<string, unknown>[]
  >;
const proxyIn = (rendered: ReturnType<typeof filled>) =>
  podOf(rendered.find('apps/v1/Deployment')).initContainers[0]!;

describe('a sidecar', () => {
  it('runs beside the main container, and before what runs to its end', () => {
    const rendered = beside({}, { init: { migrate: { image } } });
    expect(rendered.problems).toEqual([]);
    const { containers, initContainers } = podOf(rendered.find('apps/v1/Deployment'));
    expect(containers.map(({ name }) => name)).toEqual(['server']);
    expect(initContainers.map(({ name, restartPolicy }) => [name, restartPolicy])).toEqual([
      ['proxy', 'Always'],
      ['migrate', undefined],
    ]);
  });

  it('has the bounds of every container, its own user and its own resources', () => {
    const rendered = beside({ uid: 2000, resources: { ...tiny, memory: '20Mi', memoryLimit: '40Mi' } });
    expect(rendered.problems).toEqual([]);
    expect(proxyIn(rendered)).toMatchObject({
      resources: { requests: { memory: '20Mi' }, limits: { memory: '40Mi' } },
      securityContext: {
        runAsUser: 2000,
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      },
    });
    expect(podOf(rendered.find('apps/v1/Deployment')).containers[0]).toMatchObject({
      resources: { requests: { memory: '16Mi' }, limits: { memory: '32Mi' } },
    });
    expect(beside({ uid: 0 }).problems).toMatchObject([
      { path: expect.stringMatching(/initContainers\[0\]\.securityContext\.runAsUser$/) },
      { path: expect.stringMatching(/initContainers\[0\]\.securityContext\.runAsUser$/) },
    ]);
  });

  it('counts on its node and in the quota of its namespace, with the main container', () => {
    const rendered = beside({}, { replicas: 2 });
    const { memory, cpu } = rendered.capacity.nodes[0]!.requested;
    expect({ memory: memory / 2 ** 20, cpu }).toEqual({ memory: 64, cpu: 0.04 });
    expect(rendered.find('v1/ResourceQuota', 'counted').spec!.hard).toMatchObject({
      'requests.memory': '128Mi',
    });
    const large = { ...tiny, memory: '900Gi', memoryLimit: '900Gi' };
    expect(beside({ resources: large }).problems).toMatchObject([{ path: 'app/server' }]);
  });

  it('may not hope for more than twice the memory that it asks for, even if its pod does not', () => {
    const even = { ...tiny, memory: '100Mi', memoryLimit: '100Mi' };
    const limited = (memoryLimit: string) =>
      beside({ resources: { ...tiny, memory: '10Mi', memoryLimit } }, { resources: even }).problems;
    expect(limited('20Mi')).toEqual([]);
    expect(limited('40Mi')).toMatchObject([
      { path: expect.stringContaining('initContainers[0].resources.limits.memory'), found: '"40Mi"' },
    ]);
  });

  it('talks to what it refers to, and has its secrets and files in the hash that replaces the pods', () => {
    const rendered = (value: string) =>
      filled((part, other) => {
        const api = other.deployment('api', main).endpoint('http');
        const login = part.secret('login', { token: random() });
        part.deployment('server', {
          ...main,
          sidecars: {
            proxy: {
              ...sidecar,
              env: { UPSTREAM: api.url },
              envFrom: [login],
              args: [text`--to=${api.address}`],
              files: { '/etc/proxy.conf': part.file('proxy.conf', value) },
            },
          },
        });
      });
    const first = rendered('a');
    expect(first.problems).toEqual([]);
    expect(first.built.edges).toContainEqual(
      expect.objectContaining({ from: expect.objectContaining({ name: 'server' }), strength: 'dependsOn' }),
    );
    expect(proxyIn(first)).toMatchObject({
      args: ['--to=other-api.other.svc.cluster.local:8080'],
      env: [{ name: 'UPSTREAM', value: 'http://other-api.other.svc.cluster.local:8080' }],
      envFrom: [{ secretRef: { name: 'app-login' } }],
      volumeMounts: [{ mountPath: '/etc/proxy.conf', subPath: 'proxy.conf', readOnly: true }],
    });
    expect(podOf(first.find('apps/v1/Deployment')).containers[0]).not.toHaveProperty('volumeMounts');
    const hash = (of: typeof first) =>
      of.find('apps/v1/Deployment').spec!.template.metadata!.annotations!['hearth/config'];
    expect(hash(rendered('a'))).toBe(hash(first));
    expect(hash(rendered('b'))).not.toBe(hash(first));
  });

  it('is called at its ports, through the Service of the pods', () => {
    const called = (port: string) =>
      filled((part, other) => {
        const server = part.deployment('server', {
          ...main,
          sidecars: { proxy: { ...sidecar, ports: { proxy: 4180 }, probes: { ready: { tcp: 'proxy' } } } },
        });
        other.deployment('caller', { ...main, env: { URL: server.endpoint(port).url } });
      });
    const rendered = called('proxy');
    expect(rendered.problems).toEqual([]);
    expect(proxyIn(rendered)).toMatchObject({
      ports: [{ name: 'proxy', containerPort: 4180, protocol: 'TCP' }],
      readinessProbe: { tcpSocket: { port: 'proxy' } },
    });
    expect(rendered.find('v1/Service').spec!.ports).toContainEqual({
      name: 'proxy',
      port: 4180,
      targetPort: 'proxy',
      protocol: 'TCP',
    });
    const [policy] = rendered.built.objects.filter(
      ({ manifest, component }) =>
        component.name === 'app' &&
        manifest.kind === 'NetworkPolicy' &&
        manifest.metadata.name === 'app-server',
    );
    expect(policy?.manifest.spec).toMatchObject({ ingress: [{ ports: [{ port: 4180, protocol: 'TCP' }] }] });
    expect(called('other').problems[0]).toMatchObject({
      path: 'app/server',
      expected: 'one of its ports: http, proxy',
    });
  });

  it('has port names and numbers that no other container of the pod has', () => {
    expect(beside({ ports: { proxy: { port: 8080, protocol: 'UDP' } } }).built.problems).toEqual([]);
    expect(beside({ ports: { proxy: 8080 } }).built.problems).toMatchObject([
      {
        path: 'app/server sidecars.proxy.ports.proxy',
        found: 'proxy (8080/TCP) beside http (8080/TCP) of another container',
      },
    ]);
    expect(beside({ ports: { http: 4180 } }).built.problems).toMatchObject([
      { found: 'http (4180/TCP) beside http (8080/TCP) of another container' },
    ]);
  });

  it('probes its own ports', () => {
    const own = { ports: { proxy: 4180 } };
    expect(beside({ ...own, probes: { ready: { tcp: 'proxy' } } }).problems).toEqual([]);
    expect(beside({ ...own, probes: { ready: { tcp: 'http' } } }).problems[0]).toMatchObject({
      path: expect.stringContaining('initContainers[0].readinessProbe.tcpSocket.port'),
      expected: 'proxy',
    });
  });

  it('has folders of its own, and shares those of the main container that it names', () => {
    const rendered = beside(
      { writable: ['/tmp'], mounts: { '/in': '/logs', '/work': '/work' } },
      { writable: ['/tmp', '/logs'], volumes: { '/work': { scratch: '1Gi' } } },
    );
    expect(rendered.problems).toEqual([]);
    expect(proxyIn(rendered).volumeMounts).toEqual([
      { name: 'proxy-writable-tmp', mountPath: '/tmp' },
      { name: 'writable-logs', mountPath: '/in' },
      { name: 'volume-work', mountPath: '/work' },
    ]);
    expect(podOf(rendered.find('apps/v1/Deployment')).volumes.map(({ name }) => name)).toEqual([
      'writable-tmp',
      'writable-logs',
      'proxy-writable-tmp',
      'volume-work',
    ]);
    expect(beside({ mounts: { '/in': '/log' } }, { writable: ['/logs'] }).built.problems).toMatchObject([
      {
        path: 'app/server sidecars.proxy.mounts /in',
        found: '/log, which the main container does not mount',
        expected: 'one of its mounts: /logs',
      },
    ]);
  });

  it('shares the claim of its pod, and does not keep a job from its end', () => {
    const rendered = filled((part) => {
      part.statefulSet('db', {
        ...main,
        claim: { path: '/data', size: '1Gi', storageClass: 'local' },
        sidecars: { exporter: { ...sidecar, mounts: { '/db': '/data' } } },
      });
      part.job('copy', { image, resources: tiny, uid: 1000, sidecars: { proxy: sidecar } });
    });
    expect(rendered.built.problems).toEqual([]);
    expect(podOf(rendered.find('apps/v1/StatefulSet', 'app-db')).initContainers[0]).toMatchObject({
      volumeMounts: [{ name: 'data', mountPath: '/db' }],
    });
    expect(podOf(rendered.find('batch/v1/Job', 'app-copy')).initContainers[0]).toMatchObject({
      restartPolicy: 'Always',
    });
  });

  it('has a name that no other container of the pod has', () => {
    const named = (name: string) =>
      filled((part) => part.deployment('server', { ...main, sidecars: { [name]: sidecar } })).problems;
    expect(named('proxy')).toEqual([]);
    expect(named('server')).toMatchObject([{ path: expect.stringContaining('containers[0].name') }]);
  });
});

describe('a writable root file system', () => {
  const writableRoot = { reason: 'the image unpacks itself at each start' };
  const exceptionsOf = ({ built }: ReturnType<typeof filled>) =>
    built.cluster.all(allExceptions).map(({ what, reason }) => `${what}: ${reason}`);

  it('is of the container that says why, which is an exception', () => {
    const rendered = beside({}, { writableRoot });
    expect(rendered.problems).toEqual([]);
    expect(podOf(rendered.find('apps/v1/Deployment')).containers[0]).toMatchObject({
      securityContext: { readOnlyRootFilesystem: false },
    });
    expect(proxyIn(rendered)).toMatchObject({ securityContext: { readOnlyRootFilesystem: true } });
    expect(exceptionsOf(rendered)).toEqual([
      'the container server of the pods server may write to its root file system: the image unpacks itself at each start',
    ]);
  });

  it('is said of each container alone', () => {
    const rendered = beside({ writableRoot }, { init: { unpack: { image, writableRoot } } });
    expect(podOf(rendered.find('apps/v1/Deployment')).containers[0]).toMatchObject({
      securityContext: { readOnlyRootFilesystem: true },
    });
    expect(exceptionsOf(rendered).map((line) => line.split(' of ')[0])).toEqual([
      'the container unpack',
      'the container proxy',
    ]);
  });

  it('is none unless it is said, and then no exception', () => {
    expect(exceptionsOf(beside({}))).toEqual([]);
  });
});

describe('user namespaces of a container', () => {
  const userNamespaces = { reason: 'it builds images' };

  it('lift seccomp, AppArmor and the ban on set-user-ID programs, for this container alone, and are an exception', () => {
    const rendered = beside({}, { userNamespaces });
    expect(podOf(rendered.find('apps/v1/Deployment')).containers[0]).toMatchObject({
      securityContext: {
        allowPrivilegeEscalation: true,
        capabilities: { drop: ['ALL'], add: ['SETGID', 'SETUID'] },
        seccompProfile: { type: 'Unconfined' },
      },
    });
    expect(proxyIn(rendered)).toMatchObject({ securityContext: { allowPrivilegeEscalation: false } });
    expect(rendered.built.cluster.all(allExceptions)).toMatchObject([
      {
        what: 'the container server of the pods server may create user namespaces, without seccomp and AppArmor',
        reason: 'it builds images',
      },
    ]);
  });

  it('are refused in a component that is not of the privileged level', () => {
    const { problems } = beside({}, { userNamespaces });
    expect(problems.map(({ code }) => code)).toContain('pod-security-seccomp');
    expect(beside({}).problems).toEqual([]);
  });
});
