import { spawnSync } from 'node:child_process';
import { synthesize } from '../../../constructs/synthesize.ts';
import { tool } from '../../../tools/pinned.ts';
import { examples } from '../../support/clusters.ts';
import type { Handover } from '../alerts/inside.ts';
import { testRules } from '../alerts/rules.ts';
import { runIsolated } from '../kubelet/isolate.ts';
import { temporaryFolder } from '../process.ts';
import type { Report } from '../report.ts';
import { foldersExcept, type Suite } from '../suite.ts';

const suite: Suite = {
  purpose: 'every alert fires when it should, and the real Alertmanager tells each kind of receiver',
  part: 'lifecycle',
  tools: ['alertmanager', 'amtool'],
  unaffectedBy: foldersExcept('test/e2e/alerts', 'test/e2e/kubelet'),
  async run(report) {
    await testRules(report, synthesize(examples).builds, await promtool(report), temporaryFolder());
    await runIsolated<Handover>(report, 'alerts', {
      alertmanager: tool('alertmanager'),
      amtool: tool('amtool'),
    });
  },
};

export default suite;

/** Prometheus' tool, of Debian's package. */
async function promtool(report: Report): Promise<string> {
  const works = () => spawnSync('promtool', ['--version']).status === 0;
  if (!works())
    await report.step('promtool installed', async () => {
      const options = ['--yes', '--no-install-recommends', '-o', 'Dpkg::Options::=--force-confold'];
      // The package also starts a server, which these tests do not use.
      spawnSync('apt-get', ['install', ...options, 'prometheus'], {
        stdio: 'ignore',
        env: { ...process.env, RUNLEVEL: '1', DEBIAN_FRONTEND: 'noninteractive' },
      });
    });
  if (!works()) throw new Error('promtool is missing: apt-get install prometheus');
  return 'promtool';
}
