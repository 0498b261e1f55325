import type { TeamSpec } from '../../../constructs/tenancy/team/teams.ts';
import { cluster as homelab } from '../../fixtures/clusters/homelab.ts';
import { cluster as single } from '../../fixtures/clusters/single.ts';

/** The single node, to which teams are added while it runs. */
export const site = single;

/** The teams that are added: the single node has room for one environment of each, and has fewer components to use. */
export const teams: readonly TeamSpec[] = (homelab.teams ?? []).map(
  ({ environments: { dev }, uses = [], ...team }) => ({
    ...team,
    uses: uses.filter((use) => use === 'mlflow' || use === 'bucket' || use === 'database'),
    environments: { ...(dev && { dev: { quota: dev.quota } }) },
  }),
);
