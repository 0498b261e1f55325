import { expect, test } from 'vitest';
import type { JsonObject, Manifest } from '../../constructs/core/base/manifest.ts';
import { synthesize } from '../../constructs/synthesize.ts';
import { examples } from '../support/clusters.ts';

const builds = synthesize(examples).builds;

function respects({ spec }: Manifest): boolean {
  const { syncOptions } = (spec as JsonObject).syncPolicy as { syncOptions: string[] };
  return syncOptions.includes('RespectIgnoreDifferences=true');
}

test('only Applications that ignore fields respect ignored differences', () => {
  const applications = builds.flatMap((build) => build.applications);
  const ignoring = applications.filter(({ spec }) => (spec as JsonObject).ignoreDifferences !== undefined);
  expect(ignoring.length).toBeGreaterThan(0);
  expect(applications.filter(respects)).toEqual(ignoring);
});

test('the root does not respect ignored differences, since it would reset the status of Applications', () => {
  expect(builds.map(({ root }) => respects(root))).toEqual(builds.map(() => false));
});
