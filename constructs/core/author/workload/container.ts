import type { Container, SecurityContext, VolumeMount } from '../../../../imports/types/index.ts';
import type { PodPort } from '../../model/pods.ts';
import { containerResources, type ResourceRequirements } from '../../model/resources.ts';
import type { Secret } from '../../model/secret.ts';
import { gpuResource } from '../../spec/gpu.ts';
import { env } from './env.ts';
import type { ContainerProps, Probe, Probes } from './props.ts';

/** A container with the properties that follow from its pod. */
export interface ContainerParts extends ContainerProps {
  readonly envFrom?: readonly Secret[];
  readonly resources: ResourceRequirements;
  readonly ports?: Readonly<Record<string, PodPort>>;
  readonly probes?: Probes;
  readonly mounts: readonly VolumeMount[];
  /** Space on the node's disk that its pod may fill. */
  readonly scratch?: string;
  readonly gpus?: number;
  /** @default the user of its pod */
  readonly runAsUser?: number;
  /** @default the policy of its pod; an init container runs to completion */
  readonly restartPolicy?: 'Always';
}

/** A container with every field that Pod Security `restricted` requires. */
export function containerOf(name: string, parts: ContainerParts): Container {
  const { ports = {}, mounts, scratch } = parts;
  const { requests, limits } = containerResources(parts.resources);
  const portNames = Object.keys(ports);
  return {
    name,
    image: parts.image,
    ...(parts.restartPolicy && { restartPolicy: parts.restartPolicy }),
    ...(parts.command && { command: parts.command }),
    ...(parts.args && { args: parts.args }),
    ...(parts.env && { env: env(parts.env) }),
    ...(parts.envFrom && {
      envFrom: parts.envFrom.map((secret) => ({ secretRef: { name: secret.reference } })),
    }),
    ...(portNames.length > 0 && {
      ports: Object.entries(ports).map(([port, { port: containerPort, protocol = 'TCP' }]) => ({
        name: port,
        containerPort,
        protocol,
      })),
    }),
    resources: {
      requests: { ...requests, ...(scratch && { 'ephemeral-storage': scratch }) },
      limits: { ...limits, ...(parts.gpus && { [gpuResource]: String(parts.gpus) }) },
    },
    securityContext: {
      ...(parts.runAsUser !== undefined && { runAsUser: parts.runAsUser }),
      readOnlyRootFilesystem: parts.writableRoot === undefined,
      ...privileges(parts),
    },
    ...(parts.probes && probesOf(parts.probes)),
    ...(mounts.length > 0 && { volumeMounts: mounts }),
  };
}

function privileges({ userNamespaces }: Pick<ContainerProps, 'userNamespaces'>): SecurityContext {
  if (!userNamespaces) return { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };
  return {
    allowPrivilegeEscalation: true,
    // newuidmap and newgidmap need both.
    capabilities: { drop: ['ALL'], add: ['SETGID', 'SETUID'] },
    seccompProfile: { type: 'Unconfined' },
    appArmorProfile: { type: 'Unconfined' },
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
