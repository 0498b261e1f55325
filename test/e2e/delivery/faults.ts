import type { JsonObject, Manifest } from '../../../constructs/core/base/manifest.ts';
import { until } from '../process.ts';
import { CheckError, expectNone } from '../report.ts';
import { type Application, describe, getApplication, isDone, listApplications } from './applications.ts';
import { allowing, deliverCommit, differences, edited, patience, podsByNamespace } from './converge.ts';
import type { Site } from './site.ts';
import { status } from './status.ts';
import type { Steps } from './steps.ts';

interface Fault {
  readonly name: string;
  /** The Application with the fault. */
  readonly in: string;
  /** Its message. */
  readonly reason: RegExp;
}

const faults: readonly Fault[] = [
  {
    name: 'a manifest that the API server refuses',
    in: 'mlflow',
    reason: /ConfigMap.*bad|data.*(map|object)/s,
  },
  { name: 'an object of a kind that nobody defines', in: 'dns', reason: /hearth\.test.*Nothing|Nothing/s },
  {
    name: 'a value that the chart does not have',
    in: 'traefik',
    reason: /additional.*replicaCount|replicaCuont/s,
  },
];

/** One commit with a fault of each kind, and a commit with the fixes. */
export async function checkFaults(steps: Steps, site: Site): Promise<void> {
  const { files } = site;
  const before = await podsByNamespace(site);
  await site.push('Three faults', broken(site));
  for (const fault of faults) await steps.check(`${fault.name} is visible`, () => visible(site, fault));
  await steps.check('all others are as they should be, and what ran goes on running', async () => {
    const others = (await listApplications(site.api)).filter(
      ({ metadata }) => metadata.name !== 'root' && faults.every((fault) => fault.in !== metadata.name),
    );
    expectNone(others.filter((one) => !isDone(one)).map(describe));
    expectNone(differences(before, await podsByNamespace(site)));
  });
  await steps.check('`npm run status` says what is wrong, why, and where to look', async () => {
    const { text, code } = await status(site);
    steps.note(text);
    const lacking = faults.filter((fault) => !fault.reason.test(sectionOf(text, fault.in)));
    if (code !== 1 || lacking.length > 0) throw new CheckError(lacking.map((fault) => fault.in).join());
  });
  await steps.check('the next commit mends all of it', () => deliverCommit(site, 'Mended', files));
}

function broken({ files }: Site): Map<string, string> {
  const bad = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'bad', namespace: 'mlflow' },
    data: ['no map'],
  };
  const nothing = {
    apiVersion: 'hearth.test/v1',
    kind: 'Nothing',
    metadata: { name: 'nothing', namespace: 'dns' },
  };
  return edited(files, {
    'single/apps/AppProject.hearth.yaml': allowing('hearth.test', 'Nothing'),
    'single/apps/Application.traefik.yaml': misspell,
  })
    .set('single/mlflow/ConfigMap.bad.yaml', JSON.stringify(bad))
    .set('single/dns/Nothing.nothing.yaml', JSON.stringify(nothing));
}

function misspell(application: Manifest): Manifest {
  const spec = application.spec as { sources: { helm?: { valuesObject: JsonObject } }[] };
  const sources = spec.sources.map(({ helm, ...source }) =>
    helm ? { ...source, helm: { ...helm, valuesObject: { ...helm.valuesObject, replicaCuont: 2 } } } : source,
  );
  return { ...application, spec: { ...spec, sources: sources as unknown as JsonObject[] } };
}

async function visible({ api }: Site, fault: Fault): Promise<void> {
  let last: Application | undefined;
  await until(`${fault.in} says so`, patience, async () => {
    last = await getApplication(api, fault.in);
    return !isDone(last) && fault.reason.test(reasonsOf(last).join('\n'));
  }).catch((error: Error) => {
    throw new CheckError([error.message, ...(last ? [describe(last)] : [])].join('\n'));
  });
}

/** The error messages of an Application. */
export function reasonsOf({ status }: Application): string[] {
  const { operationState, conditions = [] } = status ?? {};
  return [
    operationState?.message ?? '',
    ...(operationState?.syncResult?.resources ?? []).map(({ message }) => message ?? ''),
    ...conditions.map(({ message }) => message),
  ];
}

/** The text of the screen about one Application, below the table. */
function sectionOf(text: string, name: string): string {
  return text.split('\n\n').find((section) => section.startsWith(`${name}\n`)) ?? '';
}
