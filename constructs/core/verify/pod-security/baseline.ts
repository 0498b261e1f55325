import type {
  Container,
  CoreProbe,
  LifecycleHandler,
  PodSecurityContext,
  SecurityContext,
} from '../../../../imports/types/index.ts';
import { below, each, type Plain, type Report } from '../../validate/rules/rule.ts';
import { listed } from '../../validate/words.ts';
import type { PodTemplate } from '../objects/pod-templates.ts';
import { eachContainer, refuse } from './containers.ts';

/** Capabilities that a container has by default, and may therefore add. */
const capabilities = [
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
];

/** Kernel parameters that affect only the pod. */
const sysctls = [
  'kernel.shm_rmid_forced',
  'net.ipv4.ip_local_port_range',
  'net.ipv4.ip_local_reserved_ports',
  'net.ipv4.ip_unprivileged_port_start',
  'net.ipv4.ping_group_range',
  'net.ipv4.tcp_fin_timeout',
  'net.ipv4.tcp_keepalive_intvl',
  'net.ipv4.tcp_keepalive_probes',
  'net.ipv4.tcp_keepalive_time',
  'net.ipv4.tcp_rmem',
  'net.ipv4.tcp_syncookies',
  'net.ipv4.tcp_wmem',
];

const seLinuxTypes = ['container_t', 'container_init_t', 'container_kvm_t', 'container_engine_t'];

/** The annotation by which the AppArmor profile of a container is chosen, followed by the container's name. */
const appArmor = 'container.apparmor.security.beta.kubernetes.io/';

/** Everything in a pod that the Pod Security level `baseline` refuses. */
export function checkBaseline(
  { spec, annotations }: Pick<PodTemplate, 'spec' | 'annotations'>,
  report: Report,
): void {
  for (const field of ['hostNetwork', 'hostPID', 'hostIPC'] as const) {
    if (spec[field]) refuse('pod-security-host-namespaces', field, true, 'false', report);
  }
  checkContext(spec.securityContext, below(report, 'securityContext'));
  each(spec.securityContext?.sysctls, 'securityContext.sysctls', report, ({ name }, at) => {
    if (!sysctls.includes(name))
      refuse('pod-security-sysctls', 'name', name, `one of ${listed(sysctls, 'or')}`, at);
  });
  each(spec.volumes, 'volumes', report, ({ hostPath }, at) => {
    if (hostPath) refuse('pod-security-host-path', 'hostPath', hostPath.path, 'no folder of the node', at);
  });
  for (const [key, profile] of Object.entries(annotations)) {
    if (key.startsWith(appArmor) && profile !== 'runtime/default' && !profile.startsWith('localhost/')) {
      refuse(
        'pod-security-app-armor',
        '',
        `${key}: ${profile}`,
        'the profile runtime/default or one of the node',
        report,
      );
    }
  }
  eachContainer(spec, report, checkContainer);
}

function checkContainer(container: Plain<Container>, report: Report): void {
  const { securityContext = {}, livenessProbe, readinessProbe, startupProbe, lifecycle } = container;
  const at = below(report, 'securityContext');
  checkContext(securityContext, at);
  if (securityContext.privileged) refuse('pod-security-privileged', 'privileged', true, 'false', at);
  securityContext.capabilities?.add?.forEach((name, index) => {
    if (!capabilities.includes(name)) {
      refuse(
        'pod-security-capabilities',
        `capabilities.add[${index}]`,
        name,
        `one of ${listed(capabilities, 'or')}`,
        at,
      );
    }
  });
  const { procMount } = securityContext;
  if (procMount !== undefined && procMount !== 'Default')
    refuse('pod-security-proc-mount', 'procMount', procMount, 'Default', at);
  each(container.ports, 'ports', report, ({ hostPort }, port) => {
    if (hostPort) refuse('pod-security-host-port', 'hostPort', hostPort, 'no port of the node', port);
  });
  const handlers = {
    livenessProbe,
    readinessProbe,
    startupProbe,
    'lifecycle.postStart': lifecycle?.postStart,
    'lifecycle.preStop': lifecycle?.preStop,
  };
  for (const [field, handler] of Object.entries(handlers)) checkHandler(handler, below(report, field));
}

// The kubelet would call any host in this field.
function checkHandler(handler: Plain<CoreProbe> | Plain<LifecycleHandler> | undefined, report: Report): void {
  for (const [way, action] of Object.entries(handler ?? {})) {
    if (typeof action === 'object' && 'host' in action && action.host)
      refuse(
        'pod-security-host-probe',
        `${way}.host`,
        action.host,
        'no host, which is the pod itself',
        report,
      );
  }
}

function checkContext(
  context: Plain<SecurityContext> | Plain<PodSecurityContext> | undefined,
  report: Report,
): void {
  if (!context) return;
  const { seLinuxOptions = {}, seccompProfile, appArmorProfile, windowsOptions } = context;
  const { type, user, role } = seLinuxOptions;
  if (type && !seLinuxTypes.includes(type))
    refuse(
      'pod-security-selinux',
      'seLinuxOptions.type',
      type,
      `one of ${listed(seLinuxTypes, 'or')}`,
      report,
    );
  if (user) refuse('pod-security-selinux', 'seLinuxOptions.user', user, 'none', report);
  if (role) refuse('pod-security-selinux', 'seLinuxOptions.role', role, 'none', report);
  if (seccompProfile?.type === 'Unconfined')
    refuse(
      'pod-security-seccomp',
      'seccompProfile.type',
      'Unconfined',
      'RuntimeDefault or Localhost',
      report,
    );
  if (appArmorProfile?.type === 'Unconfined')
    refuse(
      'pod-security-app-armor',
      'appArmorProfile.type',
      'Unconfined',
      'RuntimeDefault or Localhost',
      report,
    );
  if (windowsOptions?.hostProcess)
    refuse('pod-security-windows-host-process', 'windowsOptions.hostProcess', true, 'false', report);
}
