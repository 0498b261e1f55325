import { proveReach, worldOf } from '../../../constructs/core/verify/reachability/cluster.ts';
import { synthesize } from '../../../constructs/synthesize.ts';
import { tool } from '../../../tools/pinned.ts';
import { examples } from '../../support/clusters.ts';
import { type Comparison, compareRandomWorlds, compareWithCyclonus } from '../cyclonus.ts';
import { expectNone, type Report } from '../report.ts';
import { foldersExcept, type Suite } from '../suite.ts';

const seed = 1;
const worlds = 50;

const suite: Suite = {
  purpose:
    "our verdicts on network policies beside an independent engine's, on the clusters and on random policies",
  part: 'foundation',
  tools: ['cyclonus'],
  unaffectedBy: foldersExcept(),
  async run(report) {
    const binary = await report.step('cyclonus built', async () => tool('cyclonus'));
    for (const build of synthesize(examples).builds) {
      const { name } = build.cluster.spec;
      const { allowed, denied, unrestricted } = proveReach(build);
      report.note(
        `${name}: ${allowed} edges allowed, ${denied} other pairs denied, ${unrestricted} on the host network`,
      );
      await compare(report, name, () => compareWithCyclonus(binary, worldOf(build)));
    }
    await compare(report, `${worlds} random worlds of seed ${seed}`, () =>
      compareRandomWorlds(binary, seed, worlds),
    );
  },
};

export default suite;

async function compare(report: Report, name: string, run: () => Promise<Comparison>): Promise<void> {
  await report.check(`${name}: both engines agree on every pair and port`, async () => {
    const { compared, mismatches } = await run();
    expectNone(compared === 0 ? ['nothing was compared'] : mismatches);
    report.note(`${compared} verdicts`);
  });
}
