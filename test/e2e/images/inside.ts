// Runs in namespaces of its own: node tools/run.mjs test/e2e/images/inside.ts <handover>
import { type Isolated, runInside } from '../kubelet/inside.ts';
import type { Programs } from './programs.ts';
import { testImages } from './scenario.ts';

/** The input from the suite, as JSON. */
export interface Handover extends Isolated {
  readonly programs: Programs;
}

await runInside<Handover>('images', testImages);
