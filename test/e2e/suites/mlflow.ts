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
      await runIsolated<Handover>(report, 'mlflow', { environment, cluster: cluster.spec.name });
    }
  },
};

export default suite;
