import type { Handover } from '../images/inside.ts';
import { findPrograms } from '../images/programs.ts';
import { runIsolated } from '../kubelet/isolate.ts';
import { foldersExcept, type Suite } from '../suite.ts';

const suite: Suite = {
  purpose:
    'the real registry and BuildKit, started as the synthesized pods say: build, push, pull, and who may not',
  part: 'lifecycle',
  // Three more tools to build than there is time for in every run.
  optIn: true,
  tools: ['minio', 'mc', 'registry', 'buildkitd', 'buildctl'],
  unaffectedBy: foldersExcept(
    'test/e2e/images',
    'test/e2e/identity',
    'test/e2e/kubelet',
    'test/e2e/mlflow',
    'test/e2e/secrets',
  ),
  async run(report) {
    const programs = await report.step('programs found', async () => findPrograms(report));
    await runIsolated<Handover>(report, 'images', { programs });
  },
};

export default suite;
