import { loadClusters } from '../clusters.ts';
import { memoryLine } from '../memory.ts';
import type { Report } from '../report.ts';
import { checkInstallation } from './installation.ts';
import { Site } from './site.ts';

/** Installs clusters from git by a real Argo CD, and does with each that came up what is told. */
export async function deliver(
  report: Report,
  names: readonly string[],
  afterwards: (site: Site, name: string) => Promise<void>,
): Promise<void> {
  for (const { spec } of await loadClusters()) {
    if (!names.includes(spec.name)) continue;
    console.log(`\n${spec.name}`);
    const site = await report.step('control plane, git host, charts and operators started', () =>
      Site.start(spec),
    );
    try {
      if (await checkInstallation(report, site)) await afterwards(site, spec.name);
      report.note(memoryLine([...site.plane.servers, ...site.argocd.servers]));
    } finally {
      await report.step('stopped', () => site.stop());
    }
  }
}
