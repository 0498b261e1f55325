import type { Container, EnvVar, Volume, Workload } from './kinds.ts';
import type { Objects } from './objects.ts';
import type { SecretValues } from './secrets.ts';

/** A container of a pod as the kubelet passes it to the container runtime. */
export interface Pod {
  /** The pod's name, and the container's name if it is not the main one. */
  readonly name: string;
  readonly container: Container;
  /** Init containers, in order. */
  readonly init: readonly Pod[];
  /** Empty for the image's own command. */
  readonly command: readonly string[];
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly files: readonly PodFile[];
  /** Writable paths: empty folders and claims. */
  readonly writable: readonly string[];
  readonly user: number;
  readonly group: number;
  /** Group that owns the volumes. */
  readonly volumeGroup: number;
  readonly graceSeconds: number;
  /**
   * The file by which its processes enter a network of its own.
   * @default none: the network of the tests
   */
  readonly network?: string;
}

/** A read-only file in a pod. */
export interface PodFile {
  readonly path: string;
  readonly content: string;
  readonly mode: number;
}

/**
 * The containers that the kubelet makes from a workload's pod template. @throws Error when an object that it names does
 * not exist
 */
export function resolvePod(objects: Objects, secrets: Pick<SecretValues, 'get'>, workload: Workload): Pod {
  const { name, namespace } = workload.metadata;
  const { containers, initContainers = [], volumes = [], ...spec } = workload.spec.template.spec;
  const claims = workload.spec.volumeClaimTemplates?.map(({ metadata }) => metadata.name) ?? [];
  const [main] = containers;
  if (!main || containers.length > 1) throw new Error(`${namespace}/${name} has not exactly one container`);

  const fileIn = ({ name: volume, configMap, secret }: Volume, key: string): Omit<PodFile, 'path'> => {
    if (secret) {
      return { content: secrets.get(namespace, secret.secretName, key), mode: secret.defaultMode ?? 0o644 };
    }
    const content = configMap && objects.get('ConfigMap', namespace, configMap.name).data[key];
    if (content === undefined) throw new Error(`volume ${volume} of ${namespace}/${name} has no file ${key}`);
    return { content, mode: 0o644 };
  };

  const resolve = (container: Container, id: string, init: readonly Pod[]): Pod => {
    const env = resolveEnv(container.env ?? [], (secret, key) => secrets.get(namespace, secret, key));
    const files: PodFile[] = [];
    const writable: string[] = [];
    for (const { name: mounted, mountPath, subPath } of container.volumeMounts ?? []) {
      const volume = volumes.find((candidate) => candidate.name === mounted);
      if (volume?.emptyDir || claims.includes(mounted)) writable.push(mountPath);
      else if (volume && subPath !== undefined) files.push({ path: mountPath, ...fileIn(volume, subPath) });
      else throw new Error(`${id} mounts ${mounted} at ${mountPath}: no file, claim or empty folder`);
    }
    return {
      name: id,
      container,
      init,
      command: (container.command ?? []).map((word) => expand(word, env)),
      args: (container.args ?? []).map((word) => expand(word, env)),
      env,
      files,
      writable,
      user: spec.securityContext.runAsUser,
      group: spec.securityContext.runAsGroup,
      volumeGroup: spec.securityContext.fsGroup,
      graceSeconds: spec.terminationGracePeriodSeconds,
    };
  };
  const first = initContainers.map((container) => resolve(container, `${name}-0-${container.name}`, []));
  return resolve(main, `${name}-0`, first);
}

/** The variables in order: each may refer to earlier ones. */
export function resolveEnv(
  variables: readonly EnvVar[],
  secret: (name: string, key: string) => string,
): Record<string, string> {
  const env: Record<string, string> = {};
  for (const { name, value, valueFrom } of variables) {
    const ref = valueFrom?.secretKeyRef;
    if (valueFrom && !ref) throw new Error(`variable ${name} comes from something other than a Secret`);
    env[name] = ref ? secret(ref.name, ref.key) : expand(value ?? '', env);
  }
  return env;
}

/** `$(NAME)` is replaced when the variable exists and else kept; `$$` is a dollar sign. */
export function expand(text: string, env: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\$\$|\$\(([^)]*)\)/g, (match, name?: string) =>
    name === undefined ? '$' : (env[name] ?? match),
  );
}
