import { synthesize } from '../../../constructs/synthesize.ts';
import { tool } from '../../../tools/pinned.ts';
import { examples } from '../../support/clusters.ts';
import type { Handover } from '../alerts/inside.ts';
import { installPrometheus } from '../alerts/prometheus.ts';
import { testRules } from '../alerts/rules.ts';
import { runIsolated } from '../kubelet/isolate.ts';
import { temporaryFolder } from '../process.ts';
import { foldersExcept, type Suite } from '../suite.ts';

const suite: Suite = {
  purpose: 'every alert fires when it should, and the real Alertmanager tells each kind of receiver',
  part: 'lifecycle',
  tools: ['alertmanager', 'amtool'],
  unaffectedBy: foldersExcept('test/e2e/alerts', 'test/e2e/kubelet'),
  async run(report) {
    await installPrometheus(report);
    await testRules(report, synthesize(examples).builds, 'promtool', temporaryFolder());
    await runIsolated<Handover>(report, 'alerts', {
      alertmanager: tool('alertmanager'),
      amtool: tool('amtool'),
    });
  },
};

export default suite;
