import type { Problem } from '../base/problem.ts';
import { Collection } from '../base/registry.ts';

/** What components find wrong while they are constructed; told with everything else, all at once. */
export const authorProblems = new Collection<Problem>('problems of components');
