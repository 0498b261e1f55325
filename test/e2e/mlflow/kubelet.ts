import type { Container, EnvVar, Volume, Workload } from './kinds.ts';
import type { Objects } from './objects.ts';
import type { SecretValues } from './secrets.ts';

/** A pod of one container as the kubelet hands it to the container runtime. */
export interface Pod {
  readonly name: string;
  readonly container: Container;
  /** Empty when the image's own command runs. */
  readonly command: readonly string[];
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly files: readonly PodFile[];
  /** Paths that may be written: empty folders and claims. */
  readonly writable: readonly string[];
  readonly user: number;
  readonly group: number;
  /** Group that owns the volumes. */
  readonly volumeGroup: number;
  readonly graceSeconds: number;
}

/** A file in a pod, which nobody in it can change. */
export interface PodFile {
  readonly path: string;
  readonly content: string;
  readonly mode: number;
}

/** What the kubelet makes of a workload's pod template. @throws Error when something that it names is not there. */
export function resolvePod(objects: Objects, secrets: SecretValues, workload: Workload): Pod {
  const { name, namespace } = workload.metadata;
  const { containers, volumes = [], ...spec } = workload.spec.template.spec;
  const claims = workload.spec.volumeClaimTemplates?.map(({ metadata }) => metadata.name) ?? [];
  const [container] = containers;
  if (!container || containers.length > 1)
    throw new Error(`${namespace}/${name} has not exactly one container`);

  const env = resolveEnv(container.env ?? [], (secret, key) => secrets.get(namespace, secret, key));
  const files: PodFile[] = [];
  const writable: string[] = [];
  for (const { name: volumeName, mountPath, subPath } of container.volumeMounts ?? []) {
    const volume = volumes.find((candidate) => candidate.name === volumeName);
    if (volume?.emptyDir || claims.includes(volumeName)) writable.push(mountPath);
    else if (volume && subPath !== undefined) files.push({ path: mountPath, ...fileOf(volume, subPath) });
    else
      throw new Error(
        `${namespace}/${name} mounts ${volumeName} at ${mountPath}: no file, claim or empty folder`,
      );
  }

  function fileOf({ name: volumeName, configMap, secret }: Volume, key: string): Omit<PodFile, 'path'> {
    if (secret) {
      return { content: secrets.get(namespace, secret.secretName, key), mode: secret.defaultMode ?? 0o644 };
    }
    const content = configMap && objects.get('ConfigMap', namespace, configMap.name).data[key];
    if (content === undefined)
      throw new Error(`volume ${volumeName} of ${namespace}/${name} has no file ${key}`);
    return { content, mode: 0o644 };
  }

  return {
    name: `${name}-0`,
    container,
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
}

/** The variables in their order: each may name those before it. */
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

/** `$(NAME)` becomes the variable where there is one and stays where there is none; `$$` is a dollar sign. */
export function expand(text: string, env: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\$\$|\$\(([^)]*)\)/g, (match, name?: string) =>
    name === undefined ? '$' : (env[name] ?? match),
  );
}
