import { ComponentOptions } from '../../core/spec/options.ts';
import { options as mlflow } from '../../mlops/mlflow/options.ts';
import { options as objectStore } from '../../storage/object-store/options.ts';
import { options as postgres } from '../../storage/postgres/options.ts';
import { checkTeams } from './check.ts';
import type { ResolvedTeam, TeamSpec } from './teams.ts';

/**
 * Teams that work on the cluster, each in its own namespaces.
 * @section teams
 * @default []
 */
export type Options = readonly TeamSpec[];

export const options = new ComponentOptions<readonly ResolvedTeam[]>({
  check: (teams, { spec, optionsOf }) =>
    checkTeams(teams, spec, {
      mlflow: optionsOf(mlflow) !== undefined,
      bucket: optionsOf(objectStore) !== undefined,
      database: optionsOf(postgres) !== undefined,
    }),
});
