// Generated from constructs/core/cluster/spec.ts by `npm run import`.
import type { ErrorObject } from 'ajv';

export declare const validate: {
  (cluster: unknown): boolean;
  errors?: ErrorObject[] | null;
};
