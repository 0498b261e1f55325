import { builtIn } from './built-in.ts';
import { custom } from './custom.ts';

/** One valid object of each kind, as an API server accepts it; together they form a small platform. */
export const samples = { ...builtIn, ...custom };
