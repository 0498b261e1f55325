import type {
  Container,
  PodTemplateSpec,
  TopologySpreadConstraint,
  VolumeMount,
} from '../../../../imports/types/index.ts';
import { later } from '../../model/later.ts';
import { type PodPort, Pods, type PodsProps } from '../../model/pods.ts';
import { containerResources } from '../../model/resources.ts';
import type { Scope } from '../object.ts';
import { env } from './env.ts';
import { priorityClass } from './priority.ts';
import type { PodProps, Probe, Probes, WorkloadProps } from './props.ts';
import { rollAnnotations } from './roll.ts';
import { serviceAccount } from './service-account.ts';
import { mountsOf, resourcesWith, spaceOf, volumeName, volumesOf } from './volumes.ts';

/** Labels that select the pods of a workload; they do not depend on the construct tree. */
export function selectorLabels(component: Scope, name: string): Record<string, string> {
  return { 'app.kubernetes.io/name': component.name, 'app.kubernetes.io/component': name };
}

/** Registers the pods of a workload. */
export function createPods(
  component: Scope,
  name: string,
  kind: PodsProps['kind'],
  props: PodProps & Pick<WorkloadProps, 'ports' | 'replicas' | 'openToLan'>,
  volume?: PodsProps['volume'],
): Pods {
  const ports = Object.fromEntries(
    Object.entries(props.ports ?? {}).map(([port, value]): [string, PodPort] => [
      port,
      typeof value === 'number' ? { port: value } : value,
    ]),
  );
  const pods = new Pods(component, name, {
    origin: 'workload',
    kind,
    labels: selectorLabels(component, name),
    resources: resourcesWith(props.resources, props.volumes),
    ports,
    replicas: props.replicas ?? 1,
    gpus: props.gpus ?? 0,
    api: props.api !== undefined,
    ...(props.openToLan && { openToLan: props.openToLan }),
    serviceAccount: `${component.name}-${name}`,
    ...(props.placement && { placement: props.placement }),
    ...(volume && { volume }),
    ...spaceOf(props.volumes),
  });
  for (const file of Object.values(props.files ?? {})) file.mountedBy(pods);
  return pods;
}

/** The pod template of a workload, with every field that Pod Security `restricted` requires. */
export function podTemplate(
  component: Scope,
  pods: Pods,
  props: PodProps & Pick<WorkloadProps, 'probes'>,
  extra: TemplateExtras = {},
): PodTemplateSpec {
  const { name } = pods;
  const files = Object.entries(props.files ?? {});
  const writable = props.writable ?? [];
  const mounts = [
    ...files.map(([path, file]) => ({
      name: volumeName('file', path),
      mountPath: path,
      subPath: file.key,
      readOnly: true,
    })),
    ...writable.map((path) => ({ name: volumeName('writable', path), mountPath: path })),
    ...mountsOf(props.volumes),
    ...(extra.mounts ?? []),
  ];
  const replicas = pods.props.replicas ?? 1;
  return {
    metadata: {
      labels: { ...pods.labels },
      ...rollAnnotations(component, props),
    },
    spec: {
      ...serviceAccount(component, name, props.api),
      enableServiceLinks: false,
      priorityClassName: priorityClass(component.cluster, props.priority ?? 'standard'),
      terminationGracePeriodSeconds: props.terminationGracePeriodSeconds ?? 30,
      securityContext: {
        runAsNonRoot: true,
        runAsUser: props.uid,
        runAsGroup: props.gid ?? props.uid,
        fsGroup: props.gid ?? props.uid,
        fsGroupChangePolicy: 'OnRootMismatch',
        seccompProfile: { type: 'RuntimeDefault' },
      },
      ...(extra.restartPolicy && { restartPolicy: extra.restartPolicy }),
      ...(props.gpus && { runtimeClassName: 'nvidia' }),
      ...(props.placement?.nodeSelector && { nodeSelector: props.placement.nodeSelector }),
      ...(props.placement?.tolerations && { tolerations: props.placement.tolerations }),
      ...(replicas > 1 && { topologySpreadConstraints: [spread(pods)] }),
      ...(props.init && {
        initContainers: Object.entries(props.init).map(([init, container]) =>
          containerOf(init, { ...container, resources: pods.props.resources }, mounts),
        ),
      }),
      containers: [containerOf(name, { ...props, resources: pods.props.resources }, mounts, pods)],
      ...(mounts.length > 0 && {
        volumes: [
          ...files.map(([path, file]) =>
            later(() => ({
              name: volumeName('file', path),
              ...(file.secret
                ? { secret: { secretName: file.secret.reference, defaultMode: 0o440 } }
                : { configMap: { name: file.objectName } }),
            })),
          ),
          ...writable.map((path) => ({ name: volumeName('writable', path), emptyDir: {} })),
          ...volumesOf(component, props.volumes),
          ...(extra.volumes ?? []),
        ],
      }),
    },
  };
}

export interface TemplateExtras {
  readonly restartPolicy?: 'OnFailure';
  readonly mounts?: readonly { readonly name: string; readonly mountPath: string }[];
  readonly volumes?: readonly { readonly name: string }[];
}

function containerOf(
  name: string,
  props: Pick<PodProps, 'image' | 'command' | 'args' | 'env' | 'envFrom' | 'resources' | 'gpus'> & {
    probes?: Probes;
  },
  mounts: readonly VolumeMount[],
  pods?: Pods,
): Container {
  const ports = Object.entries(pods?.ports ?? {});
  const { requests, limits } = containerResources(props.resources);
  const scratch = pods?.props.scratch;
  return {
    name,
    image: props.image,
    ...(props.command && { command: props.command }),
    ...(props.args && { args: props.args }),
    ...(props.env && { env: env(props.env) }),
    ...(props.envFrom && {
      envFrom: props.envFrom.map((secret) => ({ secretRef: { name: secret.reference } })),
    }),
    ...(ports.length > 0 && {
      ports: ports.map(([port, { port: containerPort, protocol = 'TCP' }]) => ({
        name: port,
        containerPort,
        protocol,
      })),
    }),
    resources: {
      requests: { ...requests, ...(scratch && { 'ephemeral-storage': scratch }) },
      limits: { ...limits, ...(props.gpus && { 'nvidia.com/gpu': String(props.gpus) }) },
    },
    securityContext: {
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    },
    ...(props.probes && probesOf(props.probes)),
    ...(mounts.length > 0 && { volumeMounts: mounts }),
  };
}

function probesOf({ ready, live, start = ready }: Probes) {
  const upSeconds = start.seconds ?? 120;
  return {
    startupProbe: {
      ...handler(start),
      periodSeconds: 5,
      timeoutSeconds: 5,
      failureThreshold: Math.ceil(upSeconds / 5),
    },
    readinessProbe: {
      ...handler(ready),
      periodSeconds: ready.seconds ?? 10,
      timeoutSeconds: 5,
      failureThreshold: 3,
    },
    ...(live && {
      livenessProbe: {
        ...handler(live),
        periodSeconds: live.seconds ?? 20,
        timeoutSeconds: 10,
        failureThreshold: 3,
      },
    }),
  };
}

function handler(probe: Probe) {
  if ('tcp' in probe) return { tcpSocket: { port: probe.tcp } };
  if ('exec' in probe) return { exec: { command: probe.exec } };
  return { httpGet: { path: probe.path, port: probe.port, ...(probe.scheme && { scheme: probe.scheme }) } };
}

function spread(pods: Pods): TopologySpreadConstraint {
  return {
    maxSkew: 1,
    topologyKey: 'kubernetes.io/hostname',
    whenUnsatisfiable: 'ScheduleAnyway',
    labelSelector: { matchLabels: { ...pods.labels } },
  };
}
