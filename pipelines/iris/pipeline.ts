import { resources } from '../../constructs/core/model/resources.ts';
import { type CommandStep, MlPipeline } from '../../constructs/mlops/pipeline/index.ts';
import type { Environment } from '../../constructs/tenancy/team/environment.ts';
import { variablesOf } from '../variables.ts';
import declared from './interface.json' with { type: 'json' };

/** What the pipeline of an environment is made from. */
export interface IrisProps {
  /** Repository of the image, such as `ghcr.io/example/iris`. */
  readonly repository: string;
  /** Digest of the image; it is what runs, and what the lineage of a model says. */
  readonly digest: string;
  /** The git commit that the image was built from, for the lineage. */
  readonly commit: string;
  /**
   * The version of the data, unless a run says another.
   * @default 'v1'
   */
  readonly dataVersion?: string;
  /**
   * When it runs by itself, as five cron fields in UTC.
   * @default only when somebody submits it
   */
  readonly schedule?: string;
}

/** Makes an iris model from a version of the data: fetch, train, validate, register. What is not valid is not registered. */
export function irisPipeline(
  environment: Environment,
  { repository, digest, commit, dataVersion = 'v1', schedule }: IrisProps,
): MlPipeline {
  const env = variablesOf(environment);
  const step = (name: keyof typeof declared.steps, reads: Partial<CommandStep> = {}): CommandStep => ({
    name,
    image: `${repository}@${digest}`,
    command: declared.steps[name].command,
    outputs: declared.steps[name].outputs,
    results: declared.steps[name].results,
    env,
    resources: small,
    ...reads,
  });
  return new MlPipeline(environment, 'iris', {
    interface: declared,
    parameters: { 'data-version': dataVersion, trees: 100, 'git-commit': commit },
    ...(schedule !== undefined && { schedule }),
    steps: [
      step('fetch', { parameters: { 'data-version': { parameter: 'data-version' } } }),
      step('train', {
        parameters: {
          'git-commit': { parameter: 'git-commit' },
          'image-digest': digest,
          trees: { parameter: 'trees' },
        },
        inputs: { data: { step: 'fetch', output: 'data' } },
      }),
      step('validate', {
        inputs: {
          model: { step: 'train', output: 'model' },
          parts: { step: 'train', output: 'parts' },
        },
      }),
      step('register', {
        inputs: {
          model: { step: 'train', output: 'model' },
          report: { step: 'validate', output: 'report' },
        },
      }),
    ],
  });
}

const small = resources('250m', '512Mi', '1Gi', 'measured: 352 MiB at most, by train');
