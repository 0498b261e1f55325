import { join } from 'node:path';
import { controlPlaneTools } from '../control-plane.ts';
import { dataWithDefinitions } from '../crds.ts';
import type { Handover } from '../jupyterhub/inside.ts';
import { proxyPackages } from '../jupyterhub/proxy.ts';
import { runIsolated } from '../kubelet/isolate.ts';
import { prepareEnvironment } from '../mlflow/environment.ts';
import { pythonWith } from '../pipelines/python.ts';
import { foldersExcept, type Suite } from '../suite.ts';

const suite: Suite = {
  purpose:
    'the real JupyterHub and its proxy: login, a notebook server as a pod of the real API server, its home, the culler',
  part: 'lifecycle',
  tools: [...controlPlaneTools, 'minio', 'mc'],
  unaffectedBy: foldersExcept(
    'test/e2e/identity',
    'test/e2e/jupyterhub',
    'test/e2e/kubelet',
    'test/e2e/mlflow',
    'test/e2e/pipelines',
    'test/e2e/serving',
    'test/e2e/workflows',
  ),
  async run(report) {
    const environment = await prepareEnvironment(report);
    const lock = join(import.meta.dirname, '../jupyterhub/requirements.txt');
    const python = await pythonWith(report, 'jupyterhub', [lock]);
    const proxy = await proxyPackages(report);
    const data = await report.step('custom resource definitions loaded', dataWithDefinitions);
    await runIsolated<Handover>(report, 'jupyterhub', { environment, python, proxy, data });
  },
};

export default suite;
