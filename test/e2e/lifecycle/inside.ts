// Runs in namespaces of its own: node tools/run.mjs test/e2e/lifecycle/inside.ts <handover>
import { type Isolated, runInside } from '../kubelet/inside.ts';
import type { Image } from '../kubelet/root.ts';
import type { Environment } from '../mlflow/environment.ts';
import { testLifecycle } from './scenario.ts';

/** The input from the suite, as JSON. */
export interface Handover extends Isolated {
  /** The rollback of a bad candidate, or faults on the way. */
  readonly part: 'rollback' | 'faults';
  readonly environment: Environment;
  /** Data of an etcd with all definitions. */
  readonly data: string;
  /** Path of the workflow controller. */
  readonly controller: string;
  /** Path of Argo's command, which is also its server. */
  readonly argo: string;
  /** Path of Alertmanager. */
  readonly alertmanager: string;
  /** Path of KServe's controller. */
  readonly kserve: string;
  /** Python with MLServer, MLflow and what downloads models. */
  readonly server: string;
  /** Python with the packages of the pipelines. */
  readonly python: string;
  /** Stands in for the image of the pipeline. */
  readonly image: Image;
  /** The git commit of the sources. */
  readonly commit: string;
}

await runInside<Handover>('lifecycle', testLifecycle);
