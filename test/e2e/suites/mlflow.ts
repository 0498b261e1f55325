import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareEnvironment } from '../mlflow/environment.ts';
import { runIsolated } from '../mlflow/isolate.ts';
import type { Suite } from '../suite.ts';

const suite: Suite = {
  purpose: 'the real MLflow, PostgreSQL and object store, started exactly as the synthesized pods say',
  async run(report) {
    const environment = await prepareEnvironment(report);
    const folder = mkdtempSync(join(tmpdir(), 'hearth-mlflow-'));
    try {
      const inside = join(import.meta.dirname, '../mlflow/inside.ts');
      await runIsolated(report, inside, JSON.stringify({ environment, folder }));
    } finally {
      rmdirSync(folder);
    }
  },
};

export default suite;
