import { loadClusters } from '../clusters.ts';
import { checkChanges } from '../delivery/changes.ts';
import { checkInstallation } from '../delivery/installation.ts';
import { Site } from '../delivery/site.ts';
import { memoryLine } from '../memory.ts';
import type { Suite } from '../suite.ts';

const suite: Suite = {
  purpose: 'a real Argo CD brings every cluster from git to life, wave by wave, and keeps it so',
  async run(report) {
    const clusters = await loadClusters();
    for (const { spec } of clusters) {
      console.log(`\n${spec.name}`);
      const site = await report.step('control plane, git host, charts and operators started', () =>
        Site.start(spec),
      );
      try {
        const installed = await checkInstallation(report, site);
        // What follows on an installation needs not be seen on every cluster.
        if (installed && spec.name === 'single') await checkChanges(report, site);
      } finally {
        report.note(memory(site));
        await report.step('stopped', () => site.stop());
      }
    }
  },
};

export default suite;

function memory({ plane, argocd }: Site): string {
  return memoryLine([...plane.servers, ...argocd.servers]);
}
