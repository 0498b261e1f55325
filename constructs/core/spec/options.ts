import type { Problem } from '../base/problem.ts';
import type { ResolvedCluster } from './resolve.ts';
import type { DeclaredExposure } from './roles.ts';

/** The context of a check of options. */
export interface OptionsContext {
  /** Path of the options in the cluster file, such as `components.notes`. */
  readonly path: string;
  /** The cluster: network, nodes and storage. */
  readonly spec: ResolvedCluster;
  /** Every exposure in the cluster file, of all components. */
  readonly exposures: readonly DeclaredExposure[];
  /** The options of another component; undefined when it is off. */
  optionsOf<T>(options: ComponentOptions<T>): T | undefined;
}

/** A component that another one needs. */
export interface Dependency {
  readonly options: AnyOptions;
  /** The use of it, such as `its records`. */
  readonly for: string;
}

/** The options of some component. */
export type AnyOptions = Pick<ComponentOptions<never>, 'props'>;

/** The smallest volume that a component works with. */
export interface LeastSize {
  /** The size, such as `1Gi`. */
  readonly size: string;
  /** The files that take this space, and the source of the number; it follows the size in the message. */
  readonly because: string;
}

export interface ComponentOptionsProps<T> {
  /**
   * Options of the components that this one needs, each with what it needs it for.
   * @default []
   */
  readonly dependsOn?: readonly Dependency[];
  /**
   * The smallest volumes that the component works with, by the path of the size below the options, such as `volume.size`.
   * @default no least size besides 1 MiB
   */
  readonly leastSizes?: Readonly<Record<string, LeastSize>>;
  /**
   * Finds problems in options of the right shape.
   * @default none
   */
  readonly check?: (options: T, context: OptionsContext) => Iterable<Problem>;
}

/**
 * The checks of a component's options. The type `Options` is in the same file.
 *
 * `npm run import -- cluster` finds it as `options` in the component's `options.ts`.
 */
export class ComponentOptions<T> {
  readonly props: ComponentOptionsProps<T>;

  constructor(props: ComponentOptionsProps<T> = {}) {
    this.props = props;
  }
}
