import type { Problem } from '../../core/base/problem.ts';
import { formatBytes } from '../../core/base/quantity.ts';
import { all } from '../../core/base/words.ts';
import { bytesOf, checkSize } from '../../core/spec/checks/syntax.ts';
import type { ResolvedNode } from '../../core/spec/resolve.ts';
import { environmentsOf } from './environments.ts';
import { hasBucket, type QuotaSpec, type ResolvedTeam } from './teams.ts';

/**
 * Checks quotas of teams: valid amounts, and graphics cards that exist. The other resources are checked when pods are
 * placed.
 */
export function* checkQuotas(
  teams: readonly ResolvedTeam[],
  nodes: readonly ResolvedNode[],
): Generator<Problem> {
  const cards = nodes.reduce((sum, node) => sum + (node.gpu?.count ?? 0), 0);
  let promised = 0;
  for (const { path, quota } of quotasOf(teams)) {
    yield* checkAmounts(path, quota);
    promised += quota.gpus;
    if (quota.gpus === 0 || promised <= cards) continue;
    yield {
      code: 'team-gpus-exceed-nodes',
      path: `${path}.gpus`,
      found:
        promised > quota.gpus
          ? `${quota.gpus}, which makes ${promised} with the quotas before`
          : `${quota.gpus}`,
      expected: cards === 0 ? 'none: no node has a graphics card' : `at most ${cards} for all teams together`,
      fix: 'Promise fewer, or describe the gpu of a node.',
    };
  }
}

/** Quotas with graphics cards where no driver offers those of the nodes: a pod with a card would be Pending for ever. */
export function* checkGpuDriver(
  teams: readonly ResolvedTeam[],
  nodes: readonly ResolvedNode[],
): Generator<Problem> {
  if (nodes.every(({ gpu }) => !gpu)) return;
  for (const { path, quota } of quotasOf(teams)) {
    if (quota.gpus === 0) continue;
    yield {
      code: 'component-off',
      path: `${path}.gpus`,
      found: `${quota.gpus}, but components.gpu is off`,
      expected: 'components.gpu, by which nodes offer their graphics cards to pods',
      fix: 'Add components.gpu, or promise no graphics cards.',
    };
  }
}

/** The part of the object store that teams may fill; the rest is for the buckets of the platform, and for room. */
const bucketShare = 0.75;

/** The buckets of teams together: a store that is full takes nothing from anybody. */
export function* checkBuckets(teams: readonly ResolvedTeam[], size: string): Generator<Problem> {
  const owned = teams.filter(hasBucket).flatMap((team) => environmentsOf(team));
  const promised = owned.reduce((sum, { quota }) => sum + (bytesOf(quota.bucket) ?? 0), 0);
  const most = bucketShare * (bytesOf(size) ?? Number.POSITIVE_INFINITY);
  if (promised <= most) return;
  yield {
    code: 'team-buckets-exceed-store',
    path: 'teams',
    found: `${formatBytes(promised)} promised to the buckets of ${all(owned.map(({ namespace }) => namespace))}`,
    expected: `at most ${formatBytes(most)}, three quarters of components.objectStore.volume`,
    fix: 'Promise less in quota.bucket of the environments, or give the store a larger volume.',
  };
}

function quotasOf(teams: readonly ResolvedTeam[]) {
  return teams.flatMap((team, i) =>
    environmentsOf(team).map(({ name, quota }) => ({
      path: `teams[${i}].environments.${name}.quota`,
      quota,
    })),
  );
}

function* checkAmounts(
  path: string,
  { cpu, memory, storage, scratch, bucket, gpus }: Required<QuotaSpec>,
): Generator<Problem> {
  if (!(cpu >= 0.1 && Number.isInteger(Number((cpu * 1000).toFixed(6))))) {
    yield {
      code: 'team-invalid-cpu-quota',
      path: `${path}.cpu`,
      found: String(cpu),
      expected: 'CPU cores from 0.1, to the thousandth',
      fix: 'Write it like 2 or 0.5.',
    };
  }
  yield* checkSize(`${path}.memory`, memory, '8Gi');
  yield* checkSize(`${path}.storage`, storage, '50Gi');
  yield* checkSize(`${path}.scratch`, scratch, '20Gi');
  yield* checkSize(`${path}.bucket`, bucket, '10Gi');
  if (!Number.isInteger(gpus) || gpus < 0) {
    yield {
      code: 'invalid-count',
      path: `${path}.gpus`,
      found: String(gpus),
      expected: 'a whole number from 0',
      fix: 'Write a count, such as 1.',
    };
  }
}
