import type { PodFacts } from '../../../constructs/core/author/chart/facts.ts';

/** The fields of a pod's spec that Pod Security checks. */
export interface PodSpec {
  readonly hostNetwork?: boolean;
  readonly hostPID?: boolean;
  readonly hostIPC?: boolean;
  readonly securityContext?: SecurityContext;
  readonly containers: readonly Container[];
  readonly initContainers?: readonly Container[];
  readonly volumes?: readonly Readonly<Record<string, unknown>>[];
}

interface SecurityContext {
  readonly runAsNonRoot?: boolean;
  readonly runAsUser?: number;
  readonly privileged?: boolean;
  readonly allowPrivilegeEscalation?: boolean;
  readonly capabilities?: { readonly add?: readonly string[]; readonly drop?: readonly string[] };
  readonly seccompProfile?: { readonly type?: string };
  readonly appArmorProfile?: { readonly type?: string };
  readonly procMount?: string;
}

/** The fields of a container that Pod Security checks. */
export interface Container {
  readonly securityContext?: SecurityContext;
  readonly ports?: readonly { readonly hostPort?: number }[];
}

const baselineCapabilities = new Set([
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'MKNOD',
  'NET_BIND_SERVICE',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
]);
const restrictedVolumes =
  /^(configMap|csi|downwardAPI|emptyDir|ephemeral|image|persistentVolumeClaim|projected|secret)$/;

/** The strictest Pod Security level that admits a pod. */
export function podSecurityOf(spec: PodSpec): PodFacts['podSecurity'] {
  const containers = [...(spec.initContainers ?? []), ...spec.containers];
  const contexts = [
    spec.securityContext ?? {},
    ...containers.map((container) => container.securityContext ?? {}),
  ];
  const kinds = (spec.volumes ?? []).flatMap((volume) => Object.keys(volume).filter((key) => key !== 'name'));
  const privileged =
    spec.hostNetwork ||
    spec.hostPID ||
    spec.hostIPC ||
    kinds.includes('hostPath') ||
    contexts.some(isPrivileged) ||
    containers.some(({ ports = [] }) => ports.some(({ hostPort }) => hostPort));
  if (privileged) return 'privileged';
  const pod = spec.securityContext ?? {};
  const restricted =
    kinds.every((kind) => restrictedVolumes.test(kind)) &&
    containers.every(({ securityContext = {} }) => isRestricted({ ...pod, ...securityContext }));
  return restricted ? 'restricted' : 'baseline';
}

function isPrivileged(context: SecurityContext): boolean {
  const { privileged, capabilities, seccompProfile, appArmorProfile, procMount } = context;
  return (
    privileged === true ||
    (capabilities?.add ?? []).some((capability) => !baselineCapabilities.has(capability)) ||
    seccompProfile?.type === 'Unconfined' ||
    appArmorProfile?.type === 'Unconfined' ||
    procMount === 'Unmasked'
  );
}

function isRestricted(context: SecurityContext): boolean {
  const { allowPrivilegeEscalation, runAsNonRoot, runAsUser, capabilities, seccompProfile } = context;
  return (
    allowPrivilegeEscalation === false &&
    runAsNonRoot === true &&
    runAsUser !== 0 &&
    (capabilities?.drop ?? []).includes('ALL') &&
    (capabilities?.add ?? []).every((capability) => capability === 'NET_BIND_SERVICE') &&
    /^(RuntimeDefault|Localhost)$/.test(seccompProfile?.type ?? '')
  );
}
