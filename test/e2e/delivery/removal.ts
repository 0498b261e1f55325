import type { ClusterSpec } from '../../../constructs/core/cluster/spec.ts';
import type { Claim } from '../kinds.ts';
import { until } from '../process.ts';
import { CheckError, type Report } from '../report.ts';
import { listApplications } from './applications.ts';
import { converge } from './changes.ts';
import type { Site } from './site.ts';

const claims = '/api/v1/namespaces/object-store/persistentvolumeclaims';

/** A component that holds data is taken out of the cluster file and put back. */
export async function checkRemoval(report: Report, site: Site): Promise<void> {
  let before = '';
  const { objectStore: _, mlflow: __, ...components } = site.spec.components;
  const { mlflow: ___, objectStore: ____, ...exposures } = site.spec.exposures;
  const without: ClusterSpec = { ...site.spec, components, exposures };
  const removed = await report.check(
    'a removed component is gone but for its namespace and its claims',
    async () => {
      before = await volumes(site);
      const commit = await site.push('Without the object store', without);
      await until('its Application gone', 120_000, async () => {
        const names = (await listApplications(site.api)).map(({ metadata }) => metadata.name);
        return !names.includes('object-store') && !names.includes('mlflow');
      });
      await converge(site, commit);
      const sets = await site.api.list('/apis/apps/v1/namespaces/object-store/statefulsets');
      if (sets.length > 0) throw new CheckError('its StatefulSet is still there');
      await expectVolumes(site, before);
    },
  );
  if (!removed) return;
  await report.check('put back, it takes up its claims and their data', async () => {
    await converge(site, await site.push('With the object store', site.spec));
    await expectVolumes(site, before);
  });
}

/** The claims with the volumes that hold their data. */
async function volumes({ api }: Site): Promise<string> {
  const all = await api.list<Claim>(claims);
  return all.map(({ metadata, spec }) => `${metadata.name} ${metadata.uid} on ${spec.volumeName}`).join('\n');
}

async function expectVolumes(site: Site, before: string): Promise<void> {
  const now = await volumes(site);
  if (before === '' || now !== before)
    throw new CheckError(`${before || 'no claim'}\nbecame\n${now || 'none'}`);
}
