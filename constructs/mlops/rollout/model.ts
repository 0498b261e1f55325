import type { HostName } from '../../core/spec/roles.ts';

/** A model that an environment of a team serves, as a champion and a candidate beside it. */
export interface ModelSpec {
  /**
   * Name of the model in its URLs, and of its objects: the InferenceServices `<name>-champion` and `<name>-candidate`,
   * and the TraefikService `<name>` that shares the requests between them.
   */
  readonly name: string;
  /** Format in which the model was saved. */
  readonly format: 'mlflow' | 'sklearn' | 'xgboost' | 'lightgbm';
  /**
   * CPU cores that each of its pods asks for.
   * @default 0.25
   */
  readonly cpu?: number;
  /**
   * Memory of each of its pods, such as `1Gi`; a pod that needs more is ended.
   * @default '1Gi'
   */
  readonly memory?: string;
  /**
   * The most pods of the champion, and of the candidate; each has one at rest and more under load.
   * @default 2
   */
  readonly replicas?: number;
  /**
   * Image with `mlserver` on its PATH and the libraries that the model was trained with.
   * @default MLServer's own
   */
  readonly image?: string;
  /**
   * Space for the files of the model on the disk of each pod's node.
   * @default '1Gi'
   */
  readonly size?: string;
  /**
   * How it is reached from the LAN.
   * @default not at all: only from inside the namespace
   */
  readonly exposure?: ModelExposure;
}

/**
 * How a model is reached from the LAN.
 * @role exposure
 */
export interface ModelExposure {
  /** Host name below the cluster's domain, the domain left out. */
  readonly host: HostName;
  /** `forward-auth`: the gateway asks for the platform's login; `none`: nobody is asked. */
  readonly auth: 'forward-auth' | 'none';
  /** Why the model has no login; needed with `auth: 'none'`, and printed among the exceptions. */
  readonly reason?: string;
}

/** A model with every default. */
export type ResolvedModel = Required<Omit<ModelSpec, 'image' | 'exposure'>> &
  Pick<ModelSpec, 'image' | 'exposure'>;

/** The two InferenceServices of a model. */
export const variants = ['champion', 'candidate'] as const;

/** Name of an InferenceService of a model. */
export function variantOf(model: string, variant: (typeof variants)[number]): string {
  return `${model}-${variant}`;
}

/** Name of the TraefikService through which visitors come: it also copies requests to the candidate. */
export function shadowOf(model: string): string {
  return `${model}-shadow`;
}

/** Name of the account that moves a model's requests and files. */
export function rolloutAccount(model: string): string {
  return `team-rollout-${model}`;
}

/** Name of the account of the pods that serve models. */
export const modelAccount = 'team-models';
