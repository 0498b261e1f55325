import type { Problem } from '../../core/base/problem.ts';
import { formatBytes, formatCores, quantity } from '../../core/base/quantity.ts';
import { all } from '../../core/base/words.ts';
import { bytesOf } from '../../core/spec/checks/syntax.ts';
import { containers } from '../../mlops/argo-workflows/resources.ts';
import type { ResolvedModel } from '../../mlops/rollout/model.ts';
import type { KnownPipeline } from './check-pipelines.ts';
import { environmentsOf, type TeamEnvironment } from './environments.ts';
import { scratchOfContainer } from './limits.ts';
import type { ResolvedTeam } from './teams.ts';

/** What pods of an environment ask for together: CPU cores, and bytes. */
interface Amounts {
  readonly cpu: number;
  readonly memory: number;
  readonly scratch: number;
}

/**
 * Checks that the quotas of teams have room for their models, and beside these for what watches the models and for a step
 * of a pipeline. Without that room a rollback waits until the models have fewer pods.
 *
 * @param isMeasured whether pipelines have monitors
 */
export function* checkRoom(
  teams: readonly ResolvedTeam[],
  known: Readonly<Record<string, KnownPipeline>>,
  isMeasured: boolean,
): Generator<Problem> {
  for (const [i, team] of teams.entries()) {
    for (const environment of environmentsOf(team)) {
      const path = `teams[${i}].environments.${environment.name}`;
      const tooMany = [...checkModels(`${path}.models`, environment)];
      yield* tooMany;
      if (tooMany.length === 0) yield* checkPipelines(`${path}.pipelines`, environment, known, isMeasured);
    }
  }
}

function* checkModels(path: string, environment: TeamEnvironment): Generator<Problem> {
  const { models, namespace } = environment;
  for (const { found, most } of exceeded(needsOf(models), environment)) {
    yield {
      code: 'models-exceed-quota',
      path,
      found: `${found} for ${podsOf(models)}`,
      expected: `at most ${most}, the quota of ${namespace}`,
      fix: 'Let the models have fewer replicas or ask for less, or raise the quota.',
    };
  }
}

function* checkPipelines(
  path: string,
  environment: TeamEnvironment,
  known: Readonly<Record<string, KnownPipeline>>,
  isMeasured: boolean,
): Generator<Problem> {
  const { models, namespace } = environment;
  const run = environment.pipelines.flatMap(({ name }) => (Object.hasOwn(known, name) ? known[name]! : []));
  if (run.length === 0) return;
  const measured = run.filter(({ model }) => isMeasured && models.some(({ name }) => name === model));
  const needs = sum([
    needsOf(models),
    ...measured.map(({ monitor }) => ({ ...requestsOf(monitor), scratch: scratchOfContainer })),
    most(run.map(({ steps }) => stepOf(requestsOf(steps)))),
  ]);
  const consumers = [
    ...(models.length > 0 ? [podsOf(models)] : []),
    ...(measured.length > 0
      ? [
          `the ${measured.length === 1 ? 'monitor' : 'monitors'} of ${all(measured.map(({ model }) => model))}`,
        ]
      : []),
    'one step of a pipeline',
  ];
  for (const one of exceeded(needs, environment)) {
    yield {
      code: 'pipeline-exceeds-quota',
      path,
      found: `${one.found} for ${consumers.join('; ')}`,
      expected: `at most ${one.most}, the quota of ${namespace}`,
      fix:
        models.length > 0
          ? 'Raise the quota, or let the models have fewer replicas or ask for less.'
          : 'Raise the quota.',
    };
  }
}

/** Both variants of each model at their largest, and one pod more while one of them gets other files. */
function needsOf(models: readonly ResolvedModel[]): Amounts {
  const pods = models.map(({ cpu, memory, size, replicas }) => ({
    replicas,
    amounts: { cpu, memory: bytesOf(memory) ?? 0, scratch: bytesOf(size) ?? 0 },
  }));
  return sum([
    ...pods.map(({ replicas, amounts }) => times(2 * replicas, amounts)),
    most(pods.map(({ amounts }) => amounts)),
  ]);
}

function podsOf(models: readonly ResolvedModel[]): string {
  return `all pods of ${all(models.map(({ name }) => name))}, one that is replaced among them`;
}

/** A step with the executor beside it. */
function stepOf({ cpu, memory }: Omit<Amounts, 'scratch'>): Amounts {
  const executor = requestsOf(containers.executor);
  return {
    cpu: cpu + executor.cpu,
    memory: memory + executor.memory,
    scratch: 2 * scratchOfContainer,
  };
}

function requestsOf({ cpu, memory }: { readonly cpu: string; readonly memory: string }) {
  return { cpu: quantity(cpu), memory: quantity(memory) };
}

/** The amounts that are larger than the quota of an environment. */
function exceeded(needs: Amounts, { quota }: TeamEnvironment): { found: string; most: string }[] {
  const amounts = [
    { found: needs.cpu, most: quota.cpu, show: formatCores, what: '' },
    { found: needs.memory, most: bytesOf(quota.memory), show: formatBytes, what: ' of memory' },
    { found: needs.scratch, most: bytesOf(quota.scratch), show: formatBytes, what: ' of scratch' },
  ];
  return amounts.flatMap(({ found, most, show, what }) =>
    // An amount without a value is reported by the check of quotas. Sums of cores are not exact.
    most === undefined || !(found > most + 1e-9)
      ? []
      : [{ found: `${show(found)}${what}`, most: show(most) }],
  );
}

function times(count: number, { cpu, memory, scratch }: Amounts): Amounts {
  return { cpu: count * cpu, memory: count * memory, scratch: count * scratch };
}

function sum(amounts: readonly Amounts[]): Amounts {
  return fold(amounts, (a, b) => a + b);
}

/** The most of each amount. */
function most(amounts: readonly Amounts[]): Amounts {
  return fold(amounts, Math.max);
}

function fold(amounts: readonly Amounts[], of: (a: number, b: number) => number): Amounts {
  return amounts.reduce(
    (a, b) => ({
      cpu: of(a.cpu, b.cpu),
      memory: of(a.memory, b.memory),
      scratch: of(a.scratch, b.scratch),
    }),
    { cpu: 0, memory: 0, scratch: 0 },
  );
}
