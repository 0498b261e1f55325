import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkExpansion } from '../kubelet/expansion.ts';
import { runIsolated } from '../kubelet/isolate.ts';
import { prepareEnvironment } from '../mlflow/environment.ts';
import type { Handover } from '../mlflow/inside.ts';
import { buildsWithMlflow } from '../mlflow/platforms.ts';
import { foldersExcept, type Suite } from '../suite.ts';

const suite: Suite = {
  purpose: 'the real MLflow, PostgreSQL and object store, started exactly as the synthesized pods say',
  part: 'foundation',
  tools: ['minio', 'mc'],
  unaffectedBy: foldersExcept('test/e2e/kubelet', 'test/e2e/mlflow'),
  async run(report) {
    const environment = await prepareEnvironment(report);
    await report.check('variables expand as the kubelet expands them', checkExpansion);
    for (const { cluster } of buildsWithMlflow()) {
      const folder = mkdtempSync(join(tmpdir(), 'hearth-mlflow-'));
      const remove = () => rmdirSync(folder);
      process.on('exit', remove);
      const handover: Handover = { environment, folder, cluster: cluster.spec.name };
      try {
        await runIsolated(report, join(import.meta.dirname, '../mlflow/inside.ts'), JSON.stringify(handover));
      } finally {
        process.off('exit', remove);
        remove();
      }
    }
  },
};

export default suite;
