import type { RemoteReport } from '../kubelet/remote-report.ts';
import { checkBadData, checkGap, checkKilled } from './faults.ts';
import { checkLineage, checkPromoted, checkServed } from './good.ts';
import type { Handover } from './inside.ts';
import { checkOutage, checkRolledBack } from './rollback.ts';
import { onSite, runPython } from './site.ts';
import { Timeline } from './timeline.ts';
import { Visitors } from './visitors.ts';

/** The life of a model of a team of the homelab: from published data to the version that is served, and what can go wrong. */
export async function testLifecycle(report: RemoteReport, handover: Handover): Promise<void> {
  await onSite(report, handover, async (site) => {
    const timeline = new Timeline();
    const flowers = await report.step('data published: v1, and a version whose labels are mixed up', () =>
      runPython(site, 'data.py'),
    );
    timeline.add('data published');
    const { api, stack } = site;
    const visitors = new Visitors(api, stack.bucket, `${flowers}/flowers.json`, stack.folder('visitors'));
    await visitors.start();
    try {
      await checkServed(report, site, visitors, timeline);
      await checkPromoted(report, site, visitors, timeline);
      if (handover.part === 'rollback') {
        await checkLineage(report, site);
        await checkRolledBack(report, site, visitors, timeline);
      } else {
        await checkBadData(report, site);
        await checkKilled(report, site, visitors, timeline);
        await checkGap(report, site);
        await checkOutage(report, site, visitors, timeline);
      }
    } finally {
      visitors.stop();
    }
    for (const line of timeline.table) report.note(line);
  });
}
