import type { Resolved } from '../../core/spec/resolved.ts';

/** A pipeline of the folder `pipelines/` that runs in an environment of a team. */
export interface PipelineSpec {
  /** Name of the pipeline, which is its folder in `pipelines/`. */
  readonly name: string;
  /** Image of its steps by digest, such as `ghcr.io/example/iris@sha256:…`; the lineage of a model has the digest. */
  readonly image: string;
  /** The git commit that the image was built from, of 40 digits; the lineage of a model has it too. */
  readonly commit: string;
  /**
   * Version of the data, unless a run says another.
   * @default 'v1'
   */
  readonly dataVersion?: string;
  /**
   * When a model is trained, as five cron fields in UTC.
   * @default only when somebody submits it
   */
  readonly schedule?: string;
  /**
   * How a candidate becomes the champion, where the environment serves the model.
   * @default when somebody submits `<name>-promote`
   */
  readonly promotion?: PromotionSpec;
}

/** How a candidate becomes the champion. */
export interface PromotionSpec {
  /**
   * When the candidate is evaluated, and promoted if it is good enough, as five cron fields in UTC.
   * @default only when somebody submits it
   */
  readonly schedule?: string;
  /**
   * Whether the promotion waits for the approval of a person after the evaluation.
   * @default false
   */
  readonly approval?: boolean;
}

/** A pipeline with every default. */
export type ResolvedPipeline = Resolved<PipelineSpec, 'dataVersion' | 'promotion.approval'>;
