import type { EnvValue } from '../../core/author/workload/props.ts';
import type { ResourceRequirements } from '../../core/model/resources.ts';
import type { Rollout } from '../rollout/index.ts';

/** A value that is known at synth. */
export type Value = string | number | boolean;

/** A result that another step wrote, or a parameter of the pipeline. */
export type Source = { readonly step: string; readonly result: string } | { readonly parameter: string };

/** A step of a pipeline: a command in an image, or the approval of a person. */
export type Step = CommandStep | ApprovalStep;

interface AnyStep {
  /** Name, unique in the pipeline. */
  readonly name: string;
  /**
   * Steps that have to succeed before, besides those that it reads from.
   * @default []
   */
  readonly after?: readonly string[];
  /**
   * A result of another step, and the value that it has to have: with any other the step is left out.
   * @default it always runs
   */
  readonly when?: { readonly step: string; readonly result: string; readonly is: string };
}

/** A step that waits until a person lets the pipeline go on, on the pages or by `argo resume`. */
export interface ApprovalStep extends AnyStep {
  readonly approval: true;
}

/** A step that runs a command. Parameters are `--name value` after the command. */
export interface CommandStep extends AnyStep {
  readonly approval?: false;
  /** Image with a fixed tag. */
  readonly image: string;
  /** Command in the image, such as `['python', '-m', 'iris', 'train']`. */
  readonly command: readonly string[];
  /** Values of its parameters by name. @default none */
  readonly parameters?: Readonly<Record<string, Value | Source>>;
  /**
   * Artifacts that it reads at `$PIPELINE_DIR/inputs/<name>`, each with the step that writes it.
   * @default none
   */
  readonly inputs?: Readonly<Record<string, { readonly step: string; readonly output: string }>>;
  /** Artifacts that it writes at `$PIPELINE_DIR/outputs/<name>`. @default none */
  readonly outputs?: readonly string[];
  /** Texts that it writes into `$PIPELINE_DIR/results/<name>`. @default none */
  readonly results?: readonly string[];
  /** Further variables; each reference in them draws an edge. @default none */
  readonly env?: Readonly<Record<string, EnvValue>>;
  /** Requests and limits of its pod. */
  readonly resources: ResourceRequirements;
  /**
   * How often it is tried again after a failure, with growing pauses.
   * @default 2
   */
  readonly retry?: number;
  /**
   * A rollout of the same namespace that the step moves: it runs as the account of the rollout.
   * @default it may only report its results
   */
  readonly rollout?: Rollout;
}

/** The commands that a package declares: the content of `pipelines/<name>/interface.json`. */
export interface PackageInterface {
  readonly name: string;
  /**
   * Exit codes of its commands after which another try gives the same answer: such a step is not tried again.
   * @default none
   */
  readonly final?: readonly number[];
  readonly steps: Readonly<Record<string, DeclaredStep>>;
}

/** The declaration of a package that makes a model. */
export interface ModelInterface extends PackageInterface {
  readonly model: {
    /** Name of the model in the registry. */
    readonly name: string;
    /** The figure of the quality that decides over a served version, of which more is better. */
    readonly figure: string;
    /** Below it, a served version is rolled back. */
    readonly minimum: number;
  };
}

/** The declaration of one command. */
export interface DeclaredStep {
  readonly command: readonly string[];
  readonly parameters?: Readonly<Record<string, DeclaredParameter>>;
  readonly inputs?: readonly string[];
  readonly outputs?: readonly string[];
  readonly results?: readonly string[];
}

/** A parameter of a command; one without a default has to be given. */
export interface DeclaredParameter {
  readonly type: string;
  readonly default?: Value | null;
}

/** True for steps that run a command. */
export function isCommand(step: Step): step is CommandStep {
  return !step.approval;
}

/** The names of the steps that a step waits for, each once. */
export function waitsFor(step: Step): string[] {
  const read = isCommand(step)
    ? [
        ...Object.values(step.inputs ?? {}).map((input) => input.step),
        ...Object.values(step.parameters ?? {}).flatMap((value) =>
          typeof value === 'object' && 'step' in value ? [value.step] : [],
        ),
      ]
    : [];
  return [...new Set([...read, ...(step.when ? [step.when.step] : []), ...(step.after ?? [])])];
}
