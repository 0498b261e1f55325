import type { TeamSpec } from '../../../constructs/tenancy/team/teams.ts';
import { checkFaults } from './faults.ts';
import { checkOutages } from './outages.ts';
import { checkPushes } from './pushes.ts';
import { checkRemoval } from './removal.ts';
import { checkRunTime } from './runtime.ts';
import type { Site } from './site.ts';
import type { Steps } from './steps.ts';
import { checkTeams } from './team-projects.ts';

/**
 * Changes of a running platform: pushes, drift, failures of the delivery, and teams.
 *
 * @param teams teams that are added while it runs, with environments that fit on it
 */
export async function checkChanges(steps: Steps, site: Site, teams: readonly TeamSpec[]): Promise<void> {
  await checkPushes(steps, site);
  await checkRunTime(steps, site);
  await checkFaults(steps, site);
  await checkOutages(steps, site);
  await checkRemoval(steps, site);
  await checkTeams(steps, site, teams);
}
