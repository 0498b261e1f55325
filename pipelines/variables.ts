import type { EnvValue } from '../constructs/core/author/workload/props.ts';
import { text } from '../constructs/core/model/reference.ts';
import type { Environment } from '../constructs/tenancy/team/environment.ts';

/**
 * The variables of the steps of a pipeline, from those of its environment: MLflow, and the bucket as its store.
 *
 * @throws Error when the team does not use what the steps need
 */
export function variablesOf({ name, variables }: Environment): Readonly<Record<string, EnvValue>> {
  const missing = needed.filter((key) => variables[key] === undefined);
  if (missing.length > 0) {
    throw new Error(
      `${name}: found no ${missing.join(', ')} among its variables, expected MLflow and a bucket. Add 'mlflow' and 'bucket' to uses of the team.`,
    );
  }
  return {
    ...Object.fromEntries(needed.map((key) => [key, variables[key]!])),
    PIPELINE_STORE: text`s3://${variables.AWS_BUCKET!}`,
  };
}

const needed = [
  'MLFLOW_TRACKING_URI',
  'MLFLOW_TRACKING_USERNAME',
  'MLFLOW_TRACKING_PASSWORD',
  'AWS_ENDPOINT_URL',
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_DEFAULT_REGION',
  'AWS_BUCKET',
] as const;
