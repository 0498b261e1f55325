/** What one container asks for and may use. */
export interface ResourceRequirements {
  /** CPU request, such as `250m`. There is no CPU limit: it would only throttle. */
  readonly cpu: string;
  /** Memory request, such as `512Mi`. */
  readonly memory: string;
  /** Memory limit, at most twice the request, such as `768Mi`. */
  readonly memoryLimit: string;
  /** Where the numbers come from. */
  readonly source: string;
  /**
   * Whether a manifest that is not ours says so, which nobody here can change.
   * @default false
   */
  readonly foreign?: boolean;
}

/** The resources of a container. */
export function containerResources(size: ResourceRequirements): {
  requests: { cpu: string; memory: string };
  limits: { memory: string };
} {
  return { requests: { cpu: size.cpu, memory: size.memory }, limits: { memory: size.memoryLimit } };
}
