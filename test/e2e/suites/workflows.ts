import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tool } from '../../../tools/pinned.ts';
import { controlPlaneTools } from '../control-plane.ts';
import { dataWithDefinitions } from '../crds.ts';
import { runIsolated } from '../kubelet/isolate.ts';
import { prepareEnvironment } from '../mlflow/environment.ts';
import { foldersExcept, type Suite } from '../suite.ts';
import type { Handover } from '../workflows/inside.ts';

const suite: Suite = {
  purpose:
    'workflows of a team by the real controller of Argo Workflows, with a real database and object store',
  part: 'lifecycle',
  tools: [...controlPlaneTools, 'minio', 'mc', 'workflow-controller'],
  unaffectedBy: foldersExcept('test/e2e/kubelet', 'test/e2e/mlflow', 'test/e2e/workflows'),
  async run(report) {
    const environment = await prepareEnvironment(report);
    const data = await report.step('custom resource definitions loaded', dataWithDefinitions);
    const folder = mkdtempSync(join(tmpdir(), 'hearth-workflows-'));
    const remove = () => rmdirSync(folder);
    process.on('exit', remove);
    const handover: Handover = { environment, folder, data, controller: tool('workflow-controller') };
    try {
      await runIsolated(
        report,
        join(import.meta.dirname, '../workflows/inside.ts'),
        JSON.stringify(handover),
      );
    } finally {
      process.off('exit', remove);
      remove();
    }
  },
};

export default suite;
