import type { ClusterSpec } from '../../../constructs/spec.ts';
import type { Claim, KubeObject } from '../kinds.ts';
import { until } from '../process.ts';
import { CheckError, expectNone } from '../report.ts';
import { listApplications } from './applications.ts';
import { converge, deliverCommit, found, patience } from './converge.ts';
import type { Site } from './site.ts';
import type { Steps } from './steps.ts';

/** The components that are removed from the cluster file: those with data, and their users. */
const removed = ['mlflow', 'object-store', 'postgres', 'cnpg'];
const mark = { annotations: { 'hearth/test': 'data' } };
const volumes = '/api/v1/persistentvolumes';
const clusters = '/apis/postgresql.cnpg.io/v1/namespaces/postgres/clusters';

/** Removes components with data from the cluster file and adds them again. */
export async function checkRemoval(steps: Steps, site: Site): Promise<void> {
  const before = await dataOf(site);
  // Stands in for bytes on a disk: data belongs to its volume.
  for (const { volume } of before.claims) await site.api.patch(`${volumes}/${volume}`, { metadata: mark });
  const gone = await steps.check(
    'removed components are gone but for their data, claims, namespaces and definitions',
    async () => {
      const commit = await site.push('Without what holds data', without(site.spec));
      await until('their Applications gone', patience, async () => {
        const names = (await listApplications(site.api)).map(({ metadata }) => metadata.name);
        return removed.every((name) => !names.includes(name));
      });
      await converge(site, commit);
      expectNone(await leftovers(site));
      expectSame(before, await dataOf(site));
    },
  );
  if (!gone) return;
  await steps.check('put back, they take up their claims, and use the data on them', async () => {
    await deliverCommit(site, 'With it again', site.spec);
    const after = await dataOf(site);
    expectSame(before, after);
    expectNone(after.claims.filter(({ users }) => users === 0).map(({ name }) => `nobody mounts ${name}`));
    const marked = await Promise.all(
      after.claims.map(async ({ volume }) => {
        const { metadata } = await site.api.get<KubeObject>(`${volumes}/${volume}`);
        return metadata.annotations?.['hearth/test'] === 'data' ? [] : [`${volume} is another one`];
      }),
    );
    expectNone(marked.flat());
  });
}

function without(spec: ClusterSpec): ClusterSpec {
  const { objectStore: _, mlflow: __, postgres: ___, ...components } = spec.components;
  return { ...spec, components };
}

/** The objects of the removed components that still run or are reachable. */
async function leftovers({ api }: Site): Promise<string[]> {
  const paths = [
    '/apis/apps/v1/namespaces/object-store/statefulsets',
    '/apis/batch/v1/namespaces/object-store/jobs',
    '/api/v1/namespaces/object-store/services',
    '/api/v1/namespaces/object-store/configmaps',
    '/api/v1/namespaces/object-store/secrets',
    '/apis/apps/v1/namespaces/cnpg/deployments',
    '/api/v1/namespaces/mlflow',
  ];
  const found = await Promise.all(paths.map((path) => listed(api, path)));
  return found.flat();
}

async function listed(api: Site['api'], path: string): Promise<string[]> {
  if (/namespaces\/[^/]+$/.test(path)) return (await found(api.get(path))) ? [path] : [];
  const all = await api.list<KubeObject>(path);
  return all
    .filter(({ metadata }) => metadata.name !== 'kube-root-ca.crt')
    .map(({ metadata }) => `${path}/${metadata.name}`);
}

interface Data {
  readonly claims: readonly { readonly name: string; readonly volume: string; readonly users: number }[];
  /** The PostgreSQL clusters and the definitions of all kinds, each with its uid. */
  readonly objects: readonly string[];
}

async function dataOf({ api }: Site): Promise<Data> {
  const pods = await api.list<{
    metadata: KubeObject['metadata'];
    spec: { volumes?: { persistentVolumeClaim?: { claimName: string } }[] };
  }>('/api/v1/pods');
  const claims = (await api.list<Claim>('/api/v1/persistentvolumeclaims')).map(({ metadata, spec }) => ({
    name: `${metadata.namespace}/${metadata.name} ${metadata.uid}`,
    volume: spec.volumeName ?? 'none',
    users: pods.filter(
      (pod) =>
        pod.metadata.namespace === metadata.namespace &&
        pod.spec.volumes?.some((one) => one.persistentVolumeClaim?.claimName === metadata.name),
    ).length,
  }));
  const kept = await Promise.all(
    [clusters, '/apis/apiextensions.k8s.io/v1/customresourcedefinitions'].map((path) =>
      api.list<KubeObject>(path),
    ),
  );
  return { claims, objects: kept.flat().map(({ metadata }) => `${metadata.name} ${metadata.uid}`) };
}

function expectSame(before: Data, now: Data): void {
  const textOf = ({ claims, objects }: Data) => [
    ...claims.map(({ name, volume }) => `${name} on ${volume}`),
    ...objects,
  ];
  const there = new Set(textOf(now));
  if (before.claims.length === 0) throw new CheckError('there is no claim');
  expectNone(textOf(before).filter((one) => !there.has(one)));
}
