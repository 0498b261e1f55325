import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../../../constructs/cli/options.ts';
import { refuse } from '../../../constructs/core/base/problem.ts';
import { toYaml } from '../../../constructs/core/base/yaml.ts';
import { placementsOf } from '../../../constructs/core/secrets/contract.ts';
import { describeMissing, missingSecrets } from '../../../constructs/core/secrets/missing.ts';
import { allTeams } from '../../../constructs/tenancy/team/teams.ts';
import type { Request } from '../arguments.ts';
import { archive } from '../package/archive.ts';
import { sealedObjects } from '../package/objects.ts';
import { orderOf } from '../package/order.ts';
import { instructions } from '../package/readme.ts';
import type { Context, Workspace } from '../workspace.ts';
import { createFile } from '../write.ts';

/** Packs the sealed secrets of a team's environment with instructions; the same order gives the same bytes. */
export function packageSecrets(workspace: Workspace, { print, now }: Context, request: Request): boolean {
  const { build, contract, sealable, file } = workspace;
  const order = orderOf(request, build.cluster.all(allTeams), now);
  const { namespace } = order.environment;
  const placements = placementsOf(build.cluster).filter((placement) => placement.namespace === namespace);
  if (placements.length === 0)
    throw new UsageError(`${namespace} has no secrets: its team uses nothing that has any`);
  const holes = missingSecrets(contract, sealable).filter(({ scopes }) =>
    scopes.some((scope) => scope.startsWith(`${namespace}/`)),
  );
  refuse(describeMissing(holes, file));
  const objects = sealedObjects(sealable, placements, order);
  const folder = `${namespace}-${order.date}`;
  const bytes = archive(
    {
      [`${folder}/README.md`]: instructions(build, placements, order),
      [`${folder}/sealed-secrets.yaml`]: objects.map(toYaml).join('---\n'),
    },
    order.date,
  );
  const path = join(workspace.packageFolder, `${folder}.tar.gz`);
  const what = keep(path, bytes) ? 'is written' : 'is there already, the same';
  print(`${path} ${what}`);
  print(`${objects.length} SealedSecrets, sha256 ${createHash('sha256').update(bytes).digest('hex')}`);
  return true;
}

/**
 * Writes the package unless a file of its name exists; true when it wrote one. A delivered package is never replaced.
 */
function keep(path: string, bytes: Uint8Array): boolean {
  if (existsSync(path)) {
    if (readFileSync(path).equals(bytes)) return false;
    refuse([
      {
        code: 'package-exists',
        path,
        found: 'another package of that day',
        expected: 'no package of that day, or the same one',
        fix: 'Delete it if it was not handed out, or give another day with --date.',
      },
    ]);
  }
  mkdirSync(dirname(path), { recursive: true });
  createFile(path, bytes, 0o644);
  return true;
}
