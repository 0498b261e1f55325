import type { Tool } from '../../../tools/pinned.ts';
import { loadClusters } from '../clusters.ts';
import { controlPlaneTools } from '../control-plane.ts';
import { memoryLine } from '../memory.ts';
import type { Report } from '../report.ts';
import { checkInstallation } from './installation.ts';
import { Site } from './site.ts';
import { Steps } from './steps.ts';

/** The tools that a delivery starts. */
export const deliveryTools = [...controlPlaneTools, 'argocd', 'helm'] as const satisfies readonly Tool[];

/** Installs a cluster from git with a real Argo CD, and runs a scenario on it. */
export async function deliver(
  report: Report,
  name: string,
  afterwards: (steps: Steps, site: Site) => Promise<void> = async () => {},
): Promise<void> {
  const cluster = loadClusters().find(({ spec }) => spec.name === name);
  if (!cluster) throw new Error(`there is no cluster ${name}`);
  const steps = new Steps(report);
  const site = await steps.step('control plane, git host, charts and operators started', () =>
    Site.start(cluster.spec),
  );
  try {
    if (await checkInstallation(steps, site)) await afterwards(steps, site);
    steps.note(memoryLine([...site.plane.servers, ...site.argocd.servers]));
  } finally {
    await steps.step('stopped', () => site.stop());
    steps.print();
  }
}
