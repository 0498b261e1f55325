// Runs in namespaces of its own: node tools/run.mjs test/e2e/workflows/inside.ts <handover>
import { type Isolated, runInside } from '../kubelet/inside.ts';
import type { Environment } from '../mlflow/environment.ts';
import { testWorkflows } from './scenario.ts';

/** The input from the suite, as JSON. */
export interface Handover extends Isolated {
  readonly environment: Environment;
  /** Data of an etcd with all definitions. */
  readonly data: string;
  /** Path of the workflow controller. */
  readonly controller: string;
  /** Path of the program with the server. */
  readonly server: string;
}

await runInside<Handover>('workflows', testWorkflows);
