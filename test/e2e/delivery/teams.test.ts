import { expect, test } from 'vitest';
import { checkCluster } from '../../../constructs/spec.ts';
import { site, teams } from './teams.ts';

test('the teams that the delivery suite adds are accepted on its cluster', () => {
  expect(checkCluster({ ...site, teams })).toEqual([]);
});
