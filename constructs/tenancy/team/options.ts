import { pipelines } from '../../../pipelines/index.ts';
import { options as gpu } from '../../cluster/gpu/options.ts';
import { ComponentOptions } from '../../core/spec/options.ts';
import { options as argoWorkflows } from '../../mlops/argo-workflows/options.ts';
import { options as builder } from '../../mlops/builder/options.ts';
import { options as kserve } from '../../mlops/kserve/options.ts';
import { options as mlflow } from '../../mlops/mlflow/options.ts';
import { options as prometheus } from '../../observability/prometheus/options.ts';
import { options as objectStore } from '../../storage/object-store/options.ts';
import { options as postgres } from '../../storage/postgres/options.ts';
import { options as registry } from '../../storage/registry/options.ts';
import { checkTeams } from './check.ts';
import { checkModels } from './check-models.ts';
import { checkPipelines } from './check-pipelines.ts';
import { checkBuckets, checkGpuDriver } from './check-quotas.ts';
import { checkRoom } from './check-room.ts';
import type { ResolvedTeam, TeamSpec } from './teams.ts';

/**
 * Teams that work on the cluster, each in its own namespaces.
 * @section teams
 * @default []
 */
export type Options = readonly TeamSpec[];

export const options = new ComponentOptions<readonly ResolvedTeam[]>({
  *check(teams, { spec, optionsOf }) {
    const store = optionsOf(objectStore);
    yield* checkTeams(teams, spec, {
      mlflow: optionsOf(mlflow) !== undefined,
      bucket: store !== undefined,
      database: optionsOf(postgres) !== undefined,
      registry: optionsOf(registry) !== undefined,
      builder: optionsOf(builder) !== undefined,
      workflows: optionsOf(argoWorkflows) !== undefined,
    });
    if (!optionsOf(gpu)) yield* checkGpuDriver(teams, spec.nodes);
    if (store) yield* checkBuckets(teams, store.volume.size);
    yield* checkModels(teams, optionsOf(kserve) !== undefined);
    yield* checkPipelines(teams, pipelines);
    yield* checkRoom(teams, pipelines, optionsOf(prometheus) !== undefined);
  },
});
