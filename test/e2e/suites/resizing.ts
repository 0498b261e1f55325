import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject, Manifest } from '../../../constructs/core/base/manifest.ts';
import { tool } from '../../../tools/pinned.ts';
import type { Api } from '../api.ts';
import { applyAll } from '../apply.ts';
import { loadClusters, type TestCluster } from '../clusters.ts';
import { type ControlPlane, controlPlaneTools, startControlPlane } from '../control-plane.ts';
import type { Claim, Pod } from '../kinds.ts';
import { createNodes } from '../nodes.ts';
import { until } from '../process.ts';
import { CheckError, type Report } from '../report.ts';
import { settle } from '../settle.ts';
import { foldersExcept, type Suite } from '../suite.ts';

const suite: Suite = {
  purpose: 'the commands of docs/resizing.md, with our storage classes and volumes on a real API server',
  part: 'foundation',
  optIn: true,
  tools: [...controlPlaneTools, 'kubectl'],
  unaffectedBy: foldersExcept(),
  async run(report) {
    const cluster = loadClusters().find(({ spec }) => spec.name === 'homelab')!;
    const plane = await report.step('control plane started', () => startControlPlane());
    try {
      await report.step('nodes, classes and the object store created', () => prepare(plane.api, cluster));
      await rehearse(report, plane);
    } finally {
      await report.step('control plane stopped', () => plane.stop());
    }
  },
};

export default suite;

const objectStore = 'object-store';

/** The real objects that have to do with volumes: no pod of the platform runs here. */
async function prepare(api: Api, { spec, tree }: TestCluster): Promise<void> {
  await createNodes(api, spec);
  const all = [...tree.boot, ...tree.parts.flatMap(({ objects }) => objects)];
  const wanted = (manifest: Manifest) =>
    ['StorageClass', 'PriorityClass'].includes(manifest.kind) ||
    (['Namespace', 'ServiceAccount', 'StatefulSet'].includes(manifest.kind) &&
      namespaceOf(manifest) === objectStore);
  const order = ['Namespace', 'StorageClass', 'PriorityClass', 'ServiceAccount', 'StatefulSet'];
  const objects = all.filter(wanted).sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  await applyAll(api, 'resizing', objects);
  for (const namespace of ['monitoring', 'postgres']) {
    await api.apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } });
    // A pod needs it, and a controller may still be about to make it.
    await api.apply({ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'default', namespace } });
  }
  // The operators are not here: a StatefulSet and a pod with the names that they give stand for what they make.
  await api.apply(prometheus('20Gi'));
  await api.apply(claim('postgres', 'postgres-1', 'local-disk', '20Gi'));
  await api.apply(instance());
  await settle(api);
}

async function rehearse(report: Report, { api, kubeconfig }: ControlPlane): Promise<void> {
  const run = (command: string) => {
    const [program, ...args] = command.split(' ');
    if (program !== 'kubectl') throw new Error(`the page has a command of ${program}`);
    const { status, stdout, stderr } = spawnSync(tool('kubectl'), args, {
      env: { ...process.env, KUBECONFIG: kubeconfig },
      encoding: 'utf8',
      timeout: 60_000,
    });
    if (status !== 0) throw new CheckError(`${command}: ${stderr || 'no end within a minute'}`);
    return stdout;
  };

  await report.check('a claim on NFS grows, and does not shrink', async () => {
    await bound(api, 'nfs-client', 'growing');
    const path = '/api/v1/namespaces/monitoring/persistentvolumeclaims/growing';
    await refused(() => api.patch(path, sized('512Mi')), /less than status.capacity/);
    await api.patch(path, sized('2Gi'));
    const { spec } = await api.get<Claim>(path);
    if (spec.resources.requests.storage !== '2Gi')
      throw new CheckError(`it has ${spec.resources.requests.storage}`);
  });
  await report.check('a claim on a local class does not grow', async () => {
    const path = '/api/v1/namespaces/postgres/persistentvolumeclaims/postgres-1';
    await refused(() => api.patch(path, sized('30Gi')), /must support resize/);
  });
  await report.check('a claim stays in its class', async () => {
    const path = '/api/v1/namespaces/monitoring/persistentvolumeclaims/growing';
    await refused(
      () => api.patch(path, { spec: { storageClassName: 'local-disk' } }),
      /immutable after creation/,
    );
  });

  await report.check(
    'a StatefulSet is made again with another template, and keeps its pods and claims',
    async () => {
      const path = `/apis/apps/v1/namespaces/${objectStore}/statefulsets/object-store-server`;
      const set = await api.get<Manifest>(path);
      const larger = withSize(set, '200Gi');
      await refused(() => api.apply(larger), /updates to statefulset spec/);
      const before = await identities(api, objectStore);
      run(commandOf('Make a StatefulSet again'));
      await api.apply(larger);
      await settle(api);
      const after = await identities(api, objectStore);
      if (before !== after) throw new CheckError(`before ${before}\nafter ${after}`);
      const { spec } = await api.get<Manifest>(path);
      if (!JSON.stringify(spec).includes('200Gi')) throw new CheckError('the template has its old size');
    },
  );

  await report.check('the claim of Prometheus is made again, with the new size', async () => {
    const names = commandsOf('Prometheus');
    // As the operator does when the size in its object has changed.
    run('kubectl -n monitoring delete statefulset/prometheus-prometheus-prometheus --cascade=orphan');
    await api.apply(prometheus('40Gi'));
    const before = await identities(api, 'monitoring');
    for (const command of names) run(command);
    const path =
      '/api/v1/namespaces/monitoring/persistentvolumeclaims/prometheus-prometheus-prometheus-db-prometheus-prometheus-prometheus-0';
    await until('the new claim', 30_000, async () => {
      const found = await api.get<Claim>(path).catch(() => undefined);
      return found?.spec.resources.requests.storage === '40Gi';
    });
    await settle(api);
    if (before === (await identities(api, 'monitoring')))
      throw new CheckError('the claim and the pod are the old ones');
    const volumes = await api.list<{ status: { phase: string } }>('/api/v1/persistentvolumes');
    if (!volumes.some(({ status }) => status.phase === 'Released'))
      throw new CheckError('no volume was retained without its claim');
  });

  await report.check('an instance of PostgreSQL goes with its claim, and the command ends', async () => {
    const [remove] = commandsOf('PostgreSQL');
    run(remove!.replaceAll('<instance>', 'postgres-1'));
    const left = await identities(api, 'postgres');
    if (left !== '') throw new CheckError(`left: ${left}`);
  });
}

/** The commands of a section of the page. */
function commandsOf(section: string): string[] {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/resizing.md'), 'utf8');
  const text = page.split(`\n## ${section}\n`)[1]?.split('\n## ')[0] ?? '';
  const commands = [...text.matchAll(/```sh\n([^`]*)```/g)].flatMap(([, block]) => block!.trim().split('\n'));
  if (commands.length === 0) throw new CheckError(`the section ${section} has no command`);
  return commands;
}

function commandOf(section: string): string {
  return commandsOf(section)[0]!;
}

/** Waits until a new claim of a class has its volume. */
async function bound(api: Api, storageClass: string, name: string): Promise<void> {
  await api.apply(claim('monitoring', name, storageClass, '1Gi'));
  await settle(api);
  await until('the claim bound', 30_000, async () => {
    const path = `/api/v1/namespaces/monitoring/persistentvolumeclaims/${name}`;
    const { status } = await api.get<{ status: { phase: string; capacity?: object } }>(path);
    return status.phase === 'Bound' && status.capacity !== undefined;
  });
}

async function refused(work: () => Promise<unknown>, reason: RegExp): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Error && reason.test(error.message)) return;
    throw error;
  }
  throw new CheckError('the API server accepted it');
}

/** Names and uids of the pods and claims of a namespace. */
async function identities(api: Api, namespace: string): Promise<string> {
  const pods = await api.list<Pod>(`/api/v1/namespaces/${namespace}/pods`);
  const claims = await api.list<Claim>(`/api/v1/namespaces/${namespace}/persistentvolumeclaims`);
  return [...pods, ...claims]
    .map(({ metadata }) => `${metadata.name} ${metadata.uid}`)
    .sort()
    .join(', ');
}

function sized(storage: string) {
  return { spec: { resources: { requests: { storage } } } };
}

function claimSpec(storageClassName: string, storage: string): JsonObject {
  return { storageClassName, accessModes: ['ReadWriteOnce'], resources: { requests: { storage } } };
}

function claim(namespace: string, name: string, storageClass: string, size: string): Manifest {
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: { name, namespace },
    spec: claimSpec(storageClass, size),
  };
}

function podSpec(volumes: readonly JsonObject[]): JsonObject {
  return { containers: [{ name: 'main', image: 'example.org/stand-in:1' }], volumes: [...volumes] };
}

/** The pod of an instance, as the operator of PostgreSQL names it. */
function instance(): Manifest {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'postgres-1', namespace: 'postgres' },
    spec: podSpec([{ name: 'pgdata', persistentVolumeClaim: { claimName: 'postgres-1' } }]),
  };
}

/** The StatefulSet of Prometheus, as its operator names it and its claims. */
function prometheus(size: string): Manifest {
  const name = 'prometheus-prometheus-prometheus';
  const labels = { app: name };
  return {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: { name, namespace: 'monitoring' },
    spec: {
      serviceName: name,
      selector: { matchLabels: labels },
      template: { metadata: { labels }, spec: podSpec([]) },
      volumeClaimTemplates: [{ metadata: { name: `${name}-db` }, spec: claimSpec('local-disk', size) }],
    },
  };
}

/** A StatefulSet as git has it, whose claims have another size. */
function withSize({ apiVersion, kind, metadata, spec }: Manifest, size: string): Manifest {
  const { name, namespace, labels } = metadata;
  const { volumeClaimTemplates, ...rest } = spec as {
    readonly volumeClaimTemplates: readonly Manifest[];
  } & JsonObject;
  return {
    apiVersion,
    kind,
    metadata: { name, ...(namespace !== undefined && { namespace }), ...(labels && { labels }) },
    spec: {
      ...rest,
      volumeClaimTemplates: volumeClaimTemplates.map((template) => ({
        metadata: { name: template.metadata.name },
        spec: { ...(template.spec as JsonObject), resources: { requests: { storage: size } } },
      })),
    },
  };
}

function namespaceOf({ kind, metadata }: Manifest): string | undefined {
  return kind === 'Namespace' ? metadata.name : metadata.namespace;
}
