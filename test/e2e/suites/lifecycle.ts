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
    'the life of a model of a team, from published data to a candidate that is rolled back, with the real orchestrator, MLflow, KServe, MLServer, Prometheus, Alertmanager, database, store and DVC',
  part: 'lifecycle',
  optIn: true,
  tools: [...controlPlaneTools, 'minio', 'mc', 'helm', 'workflow-controller', 'kserve-manager'],
  unaffectedBy: foldersExcept(
    'pipelines',
    'test/e2e/kubelet',
    'test/e2e/lifecycle',
    'test/e2e/mlflow',
    'test/e2e/pipelines',
    'test/e2e/serving',
    'test/e2e/workflows',
  ),
  async run(report) {
    const environment = await prepareEnvironment(report);
    const python = await pythonWith(report, 'pipelines', locks);
    const server = await pythonWith(report, 'serving', [
      join(import.meta.dirname, '../serving/requirements.txt'),
    ]);
    const data = await report.step('custom resource definitions loaded', dataWithDefinitions);
    const handover = {
      environment,
      data,
      controller: tool('workflow-controller'),
      kserve: tool('kserve-manager'),
      python,
      server,
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
