import type { Manifest } from '../../constructs/core/base/manifest.ts';
import type { Problem } from '../../constructs/core/base/problem.ts';
import { proveRules } from '../../constructs/core/validate/rules/index.ts';
import { proveSchema } from '../../constructs/core/validate/schema.ts';
import { place } from '../../constructs/core/verify/capacity/index.ts';
import { findPlaintext } from '../../constructs/core/verify/plaintext/index.ts';
import { type ClusterSpec, checkCluster, resolveCluster } from '../../constructs/spec.ts';
import { environmentsOf } from '../../constructs/tenancy/team/environments.ts';
import { cases } from '../core/verify/objects/cases.ts';
import { everyday, innocent } from '../core/verify/plaintext/everyday.ts';
import { harmless, planted } from '../core/verify/plaintext/planted.ts';
import { base } from '../fixtures/clusters/base.ts';
import { invalid } from '../fixtures/clusters/invalid/index.ts';
import { changed } from '../fixtures/clusters/mutation.ts';
import { shortages } from '../fixtures/clusters/shortages/index.ts';
import { kinds } from '../kinds/all.ts';

/** One input of the tests of refusals. */
export interface Input {
  readonly topic: string;
  readonly name: string;
  /** False for the nearest input without the mistake. */
  readonly isWrong: boolean;
  /** Tries it. */
  problems(): readonly Problem[];
}

/** Every mistake in a cluster file, an object or a text that has a test, and its nearest neighbour without it. */
export const inputs: readonly Input[] = [
  ...Object.entries(invalid).flatMap(([topic, mutations]) =>
    mutations.flatMap(({ name, change, neighbour }) =>
      pair(`cluster file: ${topic}`, name, change, neighbour, (changes) => checkCluster(changed(changes))),
    ),
  ),
  ...Object.entries(shortages).flatMap(([topic, all]) =>
    all.flatMap(({ name, nodes, teams, demands, neighbour }) => {
      const right = {
        cluster: { ...(nodes && { nodes }), ...neighbour.cluster },
        demands: neighbour.demands,
      };
      const wrong = { cluster: { ...(nodes && { nodes }), ...(teams && { teams }) }, demands };
      return pair(`capacity: ${topic}`, name, wrong, right, (it) => shortagesOf(it.cluster, it.demands));
    }),
  ),
  ...cases.flatMap(({ name, invalid: wrong, valid }) => pair('object', name, wrong, valid, problemsOf)),
  ...[...planted, ...everyday].map(([name, kind, body]) => text(true, name, kind, body)),
  ...[...harmless, ...innocent].map(([name, kind, body]) => text(false, name, kind, body)),
];

function pair<T>(
  topic: string,
  name: string,
  wrong: T,
  right: T,
  problems: (input: T) => readonly Problem[],
): Input[] {
  return [
    { topic, name, isWrong: true, problems: () => problems(wrong) },
    { topic, name, isWrong: false, problems: () => problems(right) },
  ];
}

function shortagesOf(change: Partial<ClusterSpec>, demands: Parameters<typeof place>[1]): readonly Problem[] {
  const spec = resolveCluster({ ...base, ...change });
  const promised = spec.teams
    .flatMap(environmentsOf)
    .map(({ namespace, quota }) => ({ namespace, ...quota }));
  return place(spec, demands, promised).problems;
}

function problemsOf(manifest: Manifest): readonly Problem[] {
  const unfit = proveSchema(manifest, '');
  return unfit.length > 0 ? unfit : proveRules(manifest, '', kinds);
}

function text(isWrong: boolean, name: string, kind: string, body: object): Input {
  const apiVersion = kind === 'SealedSecret' ? 'bitnami.com/v1alpha1' : 'v1';
  const manifest = { apiVersion, kind, metadata: { name: 'app' }, ...body };
  const known = new Set(['app-login', 'admin-password']);
  const problems = () => findPlaintext([{ where: `app/${kind}.app`, manifest }], known, kinds);
  return { topic: 'plaintext', name, isWrong, problems };
}
