// Runs in namespaces of its own: node tools/run.mjs test/e2e/jupyterhub/inside.ts <handover>
import { type Isolated, runInside } from '../kubelet/inside.ts';
import type { Environment } from '../mlflow/environment.ts';
import { testJupyterHub } from './scenario.ts';

/** The input from the suite, as JSON. */
export interface Handover extends Isolated {
  readonly environment: Environment;
  /** Python with JupyterHub, and with what a notebook server runs. */
  readonly python: string;
  /** Folder with the packages of the proxy. */
  readonly proxy: string;
  /** Data of an etcd with all definitions. */
  readonly data: string;
}

await runInside<Handover>('jupyterhub', testJupyterHub);
