// Runs in namespaces of its own: node tools/run.mjs test/e2e/alerts/inside.ts <handover>
import { type Isolated, runInside } from '../kubelet/inside.ts';
import { testReceivers } from './scenario.ts';

/** The input from the suite, as JSON. */
export interface Handover extends Isolated {
  readonly alertmanager: string;
  readonly amtool: string;
}

await runInside<Handover>('receivers', testReceivers);
