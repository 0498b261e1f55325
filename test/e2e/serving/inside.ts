// Runs in namespaces of its own: node tools/run.mjs test/e2e/serving/inside.ts <handover>
import { type Isolated, runInside } from '../kubelet/inside.ts';
import type { Environment } from '../mlflow/environment.ts';
import { testServing } from './scenario.ts';

/** The input from the suite, as JSON. */
export interface Handover extends Isolated {
  readonly environment: Environment;
  /** Python with MLServer, MLflow and what downloads models. */
  readonly python: string;
  /** Data of an etcd with all definitions. */
  readonly data: string;
  /** Path of the controller. */
  readonly controller: string;
}

await runInside<Handover>('serving', testServing);
