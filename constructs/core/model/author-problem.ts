import type { Problem } from '../base/problem.ts';
import { Collection } from '../base/registry.ts';

/** Problems that components find while they are constructed; they are reported together with all others. */
export const authorProblems = new Collection<Problem>('problems of components');
