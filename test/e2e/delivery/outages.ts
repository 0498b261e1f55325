import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../process.ts';
import { expectNone } from '../report.ts';
import { describe, getApplication, listApplications } from './applications.ts';
import {
  converge,
  deliverCommit,
  differences,
  edited,
  found,
  newPods,
  patience,
  podsByNamespace,
} from './converge.ts';
import { reasonsOf } from './faults.ts';
import type { Site } from './site.ts';
import type { Steps } from './steps.ts';

/** Stands for a minute: longer than Argo CD's interval for reading git in this test. */
const outage = 20_000;

/** An unavailable git host, and an empty repository. */
export async function checkOutages(steps: Steps, site: Site): Promise<void> {
  await steps.check('without the git host everything runs on, and its return brings what was pushed', () =>
    away(site),
  );
  await steps.check('a folder of Applications that is empty, or gone, deletes nothing, and is visible', () =>
    emptied(site),
  );
}

const configMap = '/api/v1/namespaces/dns/configmaps/dns-corefile';

async function away(site: Site): Promise<void> {
  const before = await podsByNamespace(site);
  const consumer = 'single/mlflow/Deployment.mlflow-server.yaml';
  await site.git.stop();
  let commit = '';
  try {
    commit = await site.push(
      'While nobody can fetch it',
      edited(site.files, { [consumer]: newPods('away') }),
    );
    const end = sleep(outage);
    await site.api.delete(configMap);
    await until('drift healed from what was fetched before', outage, () => found(site.api.get(configMap)));
    await end;
    const sick = (await listApplications(site.api)).filter(
      ({ metadata, status }) => metadata.name !== 'root' && status?.health?.status !== 'Healthy',
    );
    expectNone([...sick.map(describe), ...differences(before, await podsByNamespace(site))]);
  } finally {
    await site.git.start();
  }
  await site.refresh();
  await converge(site, commit);
}

async function emptied(site: Site): Promise<void> {
  const { files } = site;
  const before = await listApplications(site.api);
  const rest = [...files].filter(([path]) => !path.startsWith('single/apps/'));
  const readme = ['single/apps/README.md', 'nothing here\n'] as const;
  await site.push('No Applications', new Map([...rest, readme]));
  await rootSays(site, /wipe out all resources/);
  await site.push('Not even a folder', new Map(rest));
  await rootSays(site, /app path does not exist/);
  const after = await listApplications(site.api);
  const gone = before.filter(({ metadata }) => after.every((one) => one.metadata.name !== metadata.name));
  const going = after.filter(({ metadata }) => metadata.deletionTimestamp !== undefined);
  expectNone([...gone, ...going].map(({ metadata }) => metadata.name));
  await deliverCommit(site, 'All of them again', files);
}

async function rootSays({ api }: Site, reason: RegExp): Promise<void> {
  await until(`the root says ${reason.source}`, patience, async () =>
    reasonsOf(await getApplication(api, 'root')).some((text) => reason.test(text)),
  );
}
