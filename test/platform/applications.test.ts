import { expect, test } from 'vitest';
import type { JsonObject, Manifest } from '../../constructs/core/base/manifest.ts';
import { synthesize } from '../../constructs/synthesize.ts';
import { shipped } from '../support/clusters.ts';

const builds = synthesize(shipped).builds;

function respects({ spec }: Manifest): boolean {
  const { syncOptions } = (spec as JsonObject).syncPolicy as { syncOptions: string[] };
  return syncOptions.includes('RespectIgnoreDifferences=true');
}

test('an Application applies fields as they are in the cluster where it ignores some, and nowhere else', () => {
  const applications = builds.flatMap((build) => build.applications);
  const ignoring = applications.filter(({ spec }) => (spec as JsonObject).ignoreDifferences !== undefined);
  expect(ignoring.length).toBeGreaterThan(0);
  expect(applications.filter(respects)).toEqual(ignoring);
});

test('the root never does: it would set the status of Applications back to an older one', () => {
  expect(builds.map(({ root }) => respects(root))).toEqual(builds.map(() => false));
});
