import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tool } from '../../../tools/pinned.ts';
import { installPrometheus } from '../alerts/prometheus.ts';
import { controlPlaneTools } from '../control-plane.ts';
import { dataWithDefinitions } from '../crds.ts';
import { runIsolated } from '../kubelet/isolate.ts';
import { prepareEnvironment } from '../mlflow/environment.ts';
import { locks, pipelines, pythonWith } from '../pipelines/python.ts';
import { foldersExcept, type Suite } from '../suite.ts';
import type { Handover } from './inside.ts';

/** A suite with the life of a model. */
export function lifecycleSuite(part: Handover['part'], purpose: string): Suite {
  return {
    purpose,
    part: 'lifecycle',
    optIn: true,
    tools: [
      ...controlPlaneTools,
      'minio',
      'mc',
      'helm',
      'workflow-controller',
      'argo',
      'kserve-manager',
      'alertmanager',
    ],
    unaffectedBy: foldersExcept(
      'pipelines/*.py',
      'test/e2e/alerts',
      'test/e2e/kubelet',
      'test/e2e/lifecycle',
      'test/e2e/mlflow',
      'test/e2e/pipelines',
      'test/e2e/serving',
      'test/e2e/workflows',
    ),
    async run(report) {
      await installPrometheus(report);
      const environment = await prepareEnvironment(report);
      const python = await pythonWith(report, 'pipelines', locks);
      const lock = join(import.meta.dirname, '../serving/requirements.txt');
      const server = await pythonWith(report, 'serving', [lock]);
      const data = await report.step('custom resource definitions loaded', dataWithDefinitions);
      await runIsolated<Handover>(report, 'lifecycle', {
        part,
        environment,
        data,
        controller: tool('workflow-controller'),
        argo: tool('argo'),
        alertmanager: tool('alertmanager'),
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
      });
    },
  };
}

/** The folder of a virtual environment, not the link to it. */
function packagesOf(python: string): string {
  return realpathSync(dirname(dirname(python)));
}
