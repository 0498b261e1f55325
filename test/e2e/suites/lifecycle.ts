import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tool } from '../../../tools/pinned.ts';
import { controlPlaneTools } from '../control-plane.ts';
import { dataWithDefinitions } from '../crds.ts';
import { runIsolated } from '../kubelet/isolate.ts';
import type { Handover } from '../lifecycle/inside.ts';
import { prepareEnvironment } from '../mlflow/environment.ts';
import { locks, pipelines, pythonWith } from '../pipelines/python.ts';
import { foldersExcept, type Suite } from '../suite.ts';

const suite: Suite = {
  purpose:
    'the Iris pipeline of a team, from published data to a registered model, with the real orchestrator, MLflow, database, store and DVC',
  part: 'lifecycle',
  optIn: true,
  tools: [...controlPlaneTools, 'minio', 'mc', 'workflow-controller'],
  unaffectedBy: foldersExcept(
    'pipelines',
    'test/e2e/kubelet',
    'test/e2e/lifecycle',
    'test/e2e/mlflow',
    'test/e2e/pipelines',
    'test/e2e/workflows',
  ),
  async run(report) {
    const environment = await prepareEnvironment(report);
    const python = await pythonWith(report, 'pipelines', locks);
    const data = await report.step('custom resource definitions loaded', dataWithDefinitions);
    const handover = {
      environment,
      data,
      controller: tool('workflow-controller'),
      python,
      commit: execFileSync('git', ['rev-parse', 'HEAD'], { cwd: pipelines, encoding: 'utf8' }).trim(),
      image: {
        // The Python of this machine, the packages of the lock files, and the sources in place of the image.
        folders: [...environment.images.mlflow.folders.slice(0, 1), packagesOf(python)],
        path: [join(packagesOf(python), 'bin')],
        entrypoint: [],
        copies: { '/app': pipelines },
        workingFolder: '/app',
      },
    };
    await runIsolated<Handover>(report, 'lifecycle', handover);
  },
};

/** The folder of a virtual environment, not the link to it. */
function packagesOf(python: string): string {
  return realpathSync(dirname(dirname(python)));
}

export default suite;
