import { describe, expect, it } from 'vitest';
import type { Volumes } from '../../../constructs/core/author/workload/volumes.ts';
import { build } from '../../../constructs/core/derive/build.ts';
import { allExceptions } from '../../../constructs/core/model/exception.ts';
import type { StorageClassSpec } from '../../../constructs/core/spec/spec.ts';
import { proveCapacity } from '../../../constructs/core/verify/capacity/prove.ts';
import { inventory } from '../../../constructs/core/verify/inventory.ts';
import type { Kinds } from '../../../imports/types/index.ts';
import { emptyCluster, Part, spec, tiny } from '../../support/cluster.ts';
import { objectIn } from '../../support/objects.ts';

const pod = { image: 'example.org/server:1.0.0', resources: tiny, uid: 1000 };
const nas: StorageClassSpec = {
  name: 'nas',
  type: 'nfs',
  server: '192.168.2.9',
  export: '/data',
  capacity: '100Gi',
};
const storage = { classes: [...spec.storage.classes, nas] };

/** Builds one component that a test fills. */
function filled(fill: (part: Part) => void, props: ConstructorParameters<typeof Part>[2] = {}) {
  const cluster = emptyCluster({ storage });
  fill(new Part(cluster, 'app', props));
  const built = build(cluster);
  return {
    cluster,
    built,
    problems: built.problems,
    capacity: proveCapacity(built),
    find: <K extends keyof Kinds>(id: K) => objectIn(built, id),
  };
}

const mounting = (volumes: (part: Part) => Volumes, props?: ConstructorParameters<typeof Part>[2]) =>
  filled((part) => part.deployment('server', { ...pod, volumes: volumes(part) }), props);

const diskOf = ({ capacity }: ReturnType<typeof filled>) => capacity.nodes[0]!.requested.disk / 2 ** 30;

describe('a volume in memory', () => {
  const rendered = mounting(() => ({ '/dev/shm': { memory: '1Gi' } }));

  it('has a limit, and its size is added to the memory of the pod', () => {
    expect(rendered.problems).toEqual([]);
    expect(rendered.find('apps/v1/Deployment').spec!.template.spec!).toMatchObject({
      volumes: [{ name: 'volume-dev-shm', emptyDir: { medium: 'Memory', sizeLimit: '1Gi' } }],
      containers: [
        {
          volumeMounts: [{ name: 'volume-dev-shm', mountPath: '/dev/shm' }],
          resources: { requests: { memory: '1040Mi' }, limits: { memory: '1056Mi' } },
        },
      ],
    });
  });

  it('counts in capacity and in the quota of the namespace', () => {
    expect(inventory(rendered.cluster)[0]).toMatchObject({ memory: '1040Mi', memoryLimit: '1056Mi' });
    expect(rendered.find('v1/ResourceQuota').spec!.hard).toMatchObject({
      'requests.memory': '2080Mi',
      'limits.memory': '2112Mi',
    });
  });
});

describe('scratch space', () => {
  it('has a limit, is asked for, and counts on the disk of the node', () => {
    const rendered = mounting(() => ({ '/work': { scratch: '20Gi' } }));
    expect(rendered.find('apps/v1/Deployment').spec!.template.spec!).toMatchObject({
      volumes: [{ emptyDir: { sizeLimit: '20Gi' } }],
      containers: [{ resources: { requests: { 'ephemeral-storage': '20480Mi' } } }],
    });
    expect(diskOf(rendered)).toBe(20);
    expect(rendered.capacity.problems).toEqual([]);
  });

  it('is refused when no disk has it', () => {
    const { capacity } = mounting(() => ({ '/work': { scratch: '200Gi' } }));
    expect(capacity.problems).toMatchObject([
      {
        path: 'app/server',
        found: '200 GiB of disk for one pod',
        expected: expect.stringContaining('88 GiB'),
      },
    ]);
  });
});

describe('a folder of the host', () => {
  const volumes = () => ({ '/dev/nvidia': { host: '/dev', reason: 'the card is a device file' } });

  it('is an exception of a privileged component', () => {
    const podSecurity = { level: 'privileged', reason: 'test' } as const;
    const rendered = mounting(volumes, { podSecurity });
    expect(rendered.problems).toEqual([]);
    expect(rendered.find('apps/v1/Deployment').spec!.template.spec!.volumes).toMatchObject([
      { hostPath: { path: '/dev', type: 'Directory' } },
    ]);
    expect(rendered.cluster.all(allExceptions)).toContainEqual({
      component: 'app',
      what: 'pods mount the folder /dev of their node',
      reason: 'the card is a device file',
    });
  });

  it('is refused in any other', () => {
    expect(mounting(volumes).problems).toMatchObject([
      {
        path: 'app volumes /dev/nvidia',
        found: 'the folder /dev of the host, with pods that are restricted',
      },
    ]);
  });
});

describe('a claim', () => {
  const mountedTwice = (storageClass: string, size: string, shared = false) =>
    filled((part) => {
      const volumes = { '/data': part.claim('data', { size, storageClass, shared }) };
      part.statefulSet('db', { ...pod, volumes, claim: { path: '/db', size: '1Gi', storageClass: 'local' } });
      part.deployment('server', { ...pod, volumes, replicas: 2 });
      part.job('fill', { ...pod, volumes });
      part.cronJob('copy', { ...pod, volumes, schedule: '0 2 * * *' });
    });

  it('outlives its component, and every kind of workload mounts it', () => {
    const rendered = mountedTwice('local', '10Gi');
    expect(rendered.problems).toEqual([]);
    expect(rendered.find('v1/PersistentVolumeClaim')).toMatchObject({
      metadata: {
        name: 'app-data',
        annotations: { 'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false' },
      },
      spec: { accessModes: ['ReadWriteOnce'], storageClassName: 'local' },
    });
    const mounted = { name: 'volume-data', persistentVolumeClaim: { claimName: 'app-data' } };
    for (const kind of ['apps/v1/Deployment', 'apps/v1/StatefulSet', 'batch/v1/Job'] as const) {
      expect(rendered.find(kind).spec!.template.spec!.volumes).toContainEqual(mounted);
    }
    expect(rendered.find('batch/v1/CronJob').spec!.jobTemplate.spec!.template.spec!.volumes).toContainEqual(
      mounted,
    );
  });

  it('counts once on a disk, for any number of pods that mount it', () => {
    expect(diskOf(mountedTwice('local', '60Gi'))).toBe(61);
    expect(mountedTwice('local', '87Gi').capacity.problems).toEqual([]);
    expect(mountedTwice('local', '88Gi').capacity.problems).not.toEqual([]);
  });

  it('counts once against the capacity of a NAS, shared or not', () => {
    expect(mountedTwice('nas', '100Gi', true).capacity.problems).toEqual([]);
    expect(mountedTwice('nas', '101Gi', true).capacity.problems).toMatchObject([
      { path: 'storage.classes[1].capacity', found: '101 GiB claimed by app/app-data (101 GiB)' },
    ]);
  });

  it('is refused for several nodes when it is on the disk of one', () => {
    expect(mountedTwice('local', '10Gi', true).capacity.problems).toMatchObject([
      { path: 'app/app-data', found: 'a volume for several nodes on local, which is the disk of one node' },
    ]);
  });

  it('counts when a component writes the object itself', () => {
    const written = (storageClassName: string, storage: string) =>
      filled((part) => {
        part.object('v1/PersistentVolumeClaim', 'raw', {
          spec: { accessModes: ['ReadWriteOnce'], storageClassName, resources: { requests: { storage } } },
        });
      }).capacity.problems.map(({ path }) => path);
    expect(written('nas', '20Ti')).toEqual(['storage.classes[1].capacity']);
    expect(written('local', '20Ti')).toEqual(['app/raw']);
    expect(written('nas', '20Gi')).toEqual([]);
    expect(written('local', '20Gi')).toEqual([]);
  });

  it('can be mounted in its own namespace only', () => {
    const cluster = emptyCluster({ storage });
    const claim = new Part(cluster, 'one').claim('data', { size: '1Gi', storageClass: 'local' });
    new Part(cluster, 'two').deployment('server', { ...pod, volumes: { '/data': claim } });
    expect(build(cluster).problems).toMatchObject([
      { path: 'two volumes /data', found: 'the claim one-data of namespace one' },
    ]);
  });

  it('is mounted by another component of the namespace, which comes after it', () => {
    const cluster = emptyCluster({ storage });
    const owner = new Part(cluster, 'one', { namespace: 'both' });
    const user = new Part(cluster, 'two', { namespace: 'both' });
    const volumes = { '/data': owner.claim('data', { size: '1Gi', storageClass: 'local' }) };
    user.deployment('server', { ...pod, volumes });
    const { problems, dependencies } = build(cluster);
    expect(problems).toEqual([]);
    expect(dependencies).toContainEqual(
      expect.objectContaining({ from: user, to: owner, because: expect.stringContaining('claimName') }),
    );
  });
});

describe('a folder of one node', () => {
  const folder = (change: { node?: string; path?: string; size?: string } = {}) =>
    filled((part) => {
      const models = part.hostFolder('models', {
        path: '/var/lib/models',
        node: 'one',
        size: '20Gi',
        ...change,
      });
      part.deployment('server', { ...pod, volumes: { '/models': models } });
      part.job('pull', { ...pod, volumes: { '/models': models } });
    });

  it('is a volume for one claim of one namespace, on that node', () => {
    const rendered = folder();
    expect(rendered.problems).toEqual([]);
    expect(rendered.find('v1/PersistentVolume')).toMatchObject({
      metadata: { name: 'app-models' },
      spec: {
        local: { path: '/var/lib/models' },
        claimRef: { namespace: 'app', name: 'app-models' },
        persistentVolumeReclaimPolicy: 'Retain',
        nodeAffinity: {
          required: { nodeSelectorTerms: [{ matchExpressions: [{ operator: 'In', values: ['one'] }] }] },
        },
      },
    });
    expect(rendered.find('v1/PersistentVolumeClaim')).toMatchObject({
      spec: { volumeName: 'app-models', storageClassName: '' },
    });
  });

  it('is kept on the disk of its node, once', () => {
    expect(diskOf(folder())).toBe(20);
    expect(folder({ size: '88Gi' }).capacity.problems).toEqual([]);
    expect(folder({ size: '89Gi' }).capacity.problems).toMatchObject([
      { path: 'nodes[0].disk', found: '89 GiB reserved for app/app-models (89 GiB)' },
    ]);
  });

  it('names a node of the cluster, and a whole path', () => {
    expect(folder({ node: 'two' }).problems).toMatchObject([
      { path: 'app hostFolder models', found: 'the node two', expected: 'a node of the cluster file: one' },
    ]);
    for (const path of ['models', '/', '/var/../etc', '/var//x', '/var/my models', '/srv/50%', '/srv/$a']) {
      expect(folder({ path }).problems).toMatchObject([{ found: `the path ${path}` }]);
    }
  });
});
