import { diabetes } from './diabetes/pipeline.ts';
import { iris } from './iris/pipeline.ts';
import type { ModelPackage } from './package.ts';

/** The pipelines that a cluster file may name. */
export const pipelines: Readonly<Record<string, ModelPackage>> = { diabetes, iris };
