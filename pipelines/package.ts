import type { ResourceRequirements } from '../constructs/core/model/resources.ts';
import type { ModelInterface, Value } from '../constructs/mlops/pipeline/steps.ts';

/** A pipeline of this folder, as far as it differs from the others. */
export interface ModelPackage {
  /** Name of the model that it makes. */
  readonly model: string;
  /** What its Python package declares: the content of its `interface.json`. */
  readonly interface: ModelInterface;
  /** Parameters of its training, each with its default; a run may give others. */
  readonly training: Readonly<Record<string, Value>>;
  /** Requests and limits of the pod of each step. */
  readonly steps: ResourceRequirements;
  /** Requests and limits of the pod that measures the served versions. */
  readonly monitor: ResourceRequirements;
}

/** A pipeline by what its package declares and what it adds. */
export function modelPackage(
  declared: ModelInterface,
  rest: Pick<ModelPackage, 'training' | 'steps' | 'monitor'>,
): ModelPackage {
  return { model: declared.model.name, interface: declared, ...rest };
}
