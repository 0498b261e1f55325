import type { Problem } from '../base/problem.ts';
import type { ResolvedCluster } from './resolve.ts';
import type { DeclaredExposure } from './roles.ts';

/** What a check of options may look at besides them. */
export interface OptionsContext {
  /** Where the options stand in the cluster file, such as `components.notes`. */
  readonly path: string;
  /** What the cluster is made of. */
  readonly spec: ResolvedCluster;
  /** Every exposure in the cluster file, of whatever component. */
  readonly exposures: readonly DeclaredExposure[];
  /** The options of another component; nothing when it is off. */
  optionsOf<T>(options: ComponentOptions<T>): T | undefined;
}

/** A component that another one cannot do without. */
export interface Dependency {
  readonly options: AnyOptions;
  /** What it is needed for, such as `its records`. */
  readonly for: string;
}

/** The options of some component. */
export type AnyOptions = Pick<ComponentOptions<never>, 'props'>;

export interface ComponentOptionsProps<T> {
  /**
   * Options of the components that this one needs, each with what it needs it for.
   * @default []
   */
  readonly dependsOn?: readonly Dependency[];
  /**
   * What is wrong with options of the right shape.
   * @default nothing
   */
  readonly check?: (options: T, context: OptionsContext) => Iterable<Problem>;
}

/**
 * What a cluster file may say of a component, besides the type `Options` that stands beside it: what the options mean.
 *
 * `npm run import -- cluster` finds it as `options` in the component's `options.ts`.
 */
export class ComponentOptions<T> {
  readonly props: ComponentOptionsProps<T>;

  constructor(props: ComponentOptionsProps<T> = {}) {
    this.props = props;
  }
}
