import { join } from 'node:path';
import { tool } from '../../../tools/pinned.ts';
import { controlPlaneTools } from '../control-plane.ts';
import { dataWithDefinitions } from '../crds.ts';
import { runIsolated } from '../kubelet/isolate.ts';
import { prepareEnvironment } from '../mlflow/environment.ts';
import { pythonWith } from '../pipelines/python.ts';
import type { Handover } from '../serving/inside.ts';
import { foldersExcept, type Suite } from '../suite.ts';

const suite: Suite = {
  purpose:
    'a model of a team by the real controller of KServe and the real MLServer, from a real object store',
  part: 'lifecycle',
  tools: [...controlPlaneTools, 'minio', 'mc', 'argocd', 'helm', 'kserve-manager'],
  unaffectedBy: foldersExcept(
    'test/e2e/kubelet',
    'test/e2e/mlflow',
    'test/e2e/pipelines',
    'test/e2e/serving',
    'test/e2e/workflows',
  ),
  async run(report) {
    const environment = await prepareEnvironment(report);
    const lock = join(import.meta.dirname, '../serving/requirements.txt');
    const python = await pythonWith(report, 'serving', [lock]);
    const data = await report.step('custom resource definitions loaded', dataWithDefinitions);
    const controller = tool('kserve-manager');
    await runIsolated<Handover>(report, 'serving', { environment, python, data, controller });
  },
};

export default suite;
