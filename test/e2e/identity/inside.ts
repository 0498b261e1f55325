// Runs in namespaces of its own: node tools/run.mjs test/e2e/identity/inside.ts <handover>
import { type Isolated, runInside } from '../kubelet/inside.ts';
import type { Image } from '../kubelet/root.ts';
import { testIdentity } from './scenario.ts';

/** The input from the suite, as JSON. */
export interface Handover extends Isolated {
  /** Replaces the provider's image. */
  readonly image: Image;
  /** Data of an etcd with the platform's custom resource definitions. */
  readonly data: string;
}

await runInside<Handover>('the login', testIdentity);
