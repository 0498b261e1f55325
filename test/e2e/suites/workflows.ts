import { tool } from '../../../tools/pinned.ts';
import { controlPlaneTools } from '../control-plane.ts';
import { dataWithDefinitions } from '../crds.ts';
import { runIsolated } from '../kubelet/isolate.ts';
import { prepareEnvironment } from '../mlflow/environment.ts';
import { foldersExcept, type Suite } from '../suite.ts';
import type { Handover } from '../workflows/inside.ts';

const suite: Suite = {
  purpose:
    'workflows of a team by the real controller and server of Argo Workflows, with a real database and object store',
  part: 'lifecycle',
  tools: [...controlPlaneTools, 'minio', 'mc', 'workflow-controller', 'argo'],
  unaffectedBy: foldersExcept('test/e2e/kubelet', 'test/e2e/mlflow', 'test/e2e/workflows'),
  async run(report) {
    const environment = await prepareEnvironment(report);
    const data = await report.step('custom resource definitions loaded', dataWithDefinitions);
    await runIsolated<Handover>(report, 'workflows', {
      environment,
      data,
      controller: tool('workflow-controller'),
      server: tool('argo'),
    });
  },
};

export default suite;
