import type { PodSecurityContext, SecurityContext } from '../../../../imports/types/index.ts';
import { suggest } from '../../base/suggest.ts';
import { listed } from '../words.ts';
import { expectBetween } from './numbers.ts';
import { below, type Plain, type Report } from './rule.ts';

const highestId = 2 ** 31 - 1;

/** The capabilities that Linux knows, without `CAP_`. */
const capabilities = [
  'ALL',
  'AUDIT_CONTROL',
  'AUDIT_READ',
  'AUDIT_WRITE',
  'BLOCK_SUSPEND',
  'BPF',
  'CHECKPOINT_RESTORE',
  'CHOWN',
  'DAC_OVERRIDE',
  'DAC_READ_SEARCH',
  'FOWNER',
  'FSETID',
  'IPC_LOCK',
  'IPC_OWNER',
  'KILL',
  'LEASE',
  'LINUX_IMMUTABLE',
  'MAC_ADMIN',
  'MAC_OVERRIDE',
  'MKNOD',
  'NET_ADMIN',
  'NET_BIND_SERVICE',
  'NET_BROADCAST',
  'NET_RAW',
  'PERFMON',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYSLOG',
  'SYS_ADMIN',
  'SYS_BOOT',
  'SYS_CHROOT',
  'SYS_MODULE',
  'SYS_NICE',
  'SYS_PACCT',
  'SYS_PTRACE',
  'SYS_RAWIO',
  'SYS_RESOURCE',
  'SYS_TIME',
  'SYS_TTY_CONFIG',
  'WAKE_ALARM',
];

/** Checks the security context of a container. */
export function checkSecurity(
  context: Plain<SecurityContext> | undefined,
  path: string,
  report: Report,
): void {
  if (!context) return;
  const at = below(report, path);
  checkUser(context, at);
  const { add = [], drop = [] } = context.capabilities ?? {};
  add.forEach((name, index) => {
    checkCapability(name, `capabilities.add[${index}]`, at);
  });
  drop.forEach((name, index) => {
    checkCapability(name, `capabilities.drop[${index}]`, at);
  });
  if (context.privileged && context.allowPrivilegeEscalation === false) {
    at(
      'exclusive-fields',
      'allowPrivilegeEscalation',
      false,
      'true for a privileged container',
      'Remove one of them.',
    );
  }
}

/** Checks the security context of a pod. */
export function checkPodSecurity(context: Plain<PodSecurityContext> | undefined, report: Report): void {
  if (!context) return;
  const at = below(report, 'securityContext');
  checkUser(context, at);
  expectBetween(0, highestId, context.fsGroup, 'fsGroup', at);
}

function checkUser(context: Plain<SecurityContext> | Plain<PodSecurityContext>, report: Report): void {
  expectBetween(0, highestId, context.runAsUser, 'runAsUser', report);
  expectBetween(0, highestId, context.runAsGroup, 'runAsGroup', report);
  if (context.runAsNonRoot && context.runAsUser === 0) {
    report(
      'root-with-run-as-non-root',
      'runAsUser',
      0,
      'a user id above 0 with runAsNonRoot',
      'Name the user that the image is made for.',
    );
  }
  const profile = context.seccompProfile;
  if (profile && (profile.type === 'Localhost') !== (profile.localhostProfile !== undefined)) {
    report(
      'inconsistent-seccomp-profile',
      'seccompProfile',
      profile,
      'localhostProfile with type Localhost, and not with other types',
      'Add or remove localhostProfile.',
    );
  }
}

function checkCapability(name: string, path: string, report: Report): void {
  if (capabilities.includes(name)) return;
  const near = suggest(name.replace(/^CAP_/i, '').toUpperCase(), capabilities);
  report(
    'unknown-capability',
    path,
    name,
    `a capability such as ${listed(['NET_BIND_SERVICE', 'CHOWN'], 'or')}`,
    near ? `Did you mean ${near}?` : 'Correct the name.',
  );
}
