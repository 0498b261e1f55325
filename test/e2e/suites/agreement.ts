import { groupOf, type Manifest } from '../../../constructs/core/base/manifest.ts';
import { type Case, cases } from '../../core/verify/objects/cases.ts';
import { type Api, ApiError } from '../api.ts';
import { controlPlaneTools, startControlPlane } from '../control-plane.ts';
import { dataWithDefinitions } from '../crds.ts';
import { expectNone } from '../report.ts';
import { foldersExcept, type Suite } from '../suite.ts';

const suite: Suite = {
  purpose: 'our refusals of single objects beside those of a real API server',
  part: 'foundation',
  tools: controlPlaneTools,
  unaffectedBy: foldersExcept(),
  async run(report) {
    const data = await report.step('custom resource definitions loaded', dataWithDefinitions);
    const plane = await report.step('control plane started', () => startControlPlane({ data }));
    try {
      for (const manifest of named) await plane.api.apply(manifest);
      for (const [group, some] of byGroup()) {
        await report.check(`${some.length} mistakes in ${group} are judged alike`, async () => {
          expectNone((await Promise.all(some.map((one) => disagreements(plane.api, one)))).flat());
        });
      }
    } finally {
      await plane.stop();
    }
  },
};

export default suite;

/** The objects that the valid objects name. */
const named: readonly Manifest[] = [
  { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'sample' } },
  { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'sample', namespace: 'sample' } },
  { apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', metadata: { name: 'important' }, value: 1000 },
];

function byGroup(): Map<string, Case[]> {
  const groups = new Map<string, Case[]>();
  for (const one of cases) {
    const group = groupOf(one.valid.apiVersion) || 'the core group';
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  return groups;
}

async function disagreements(api: Api, { name, valid, invalid, server }: Case): Promise<string[]> {
  const sound = await refusal(api, valid);
  const broken = await refusal(api, invalid);
  return [
    ...(sound === undefined ? [] : [`${name}: the neighbour without the mistake is refused: ${sound}`]),
    ...(server === 'refuses' && broken === undefined ? [`${name}: the server takes it`] : []),
    ...(server === 'accepts' && broken !== undefined ? [`${name}: the server refuses it: ${broken}`] : []),
  ];
}

/** The reason why a server refuses an object; undefined when it accepts it. */
async function refusal(api: Api, manifest: Manifest): Promise<string | undefined> {
  try {
    await api.apply(manifest, { dryRun: true });
    return undefined;
  } catch (error) {
    if (error instanceof ApiError) return error.message.slice(0, 200);
    throw error;
  }
}
