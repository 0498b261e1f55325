import { describe, expect, it } from 'vitest';
import type { Json, Manifest } from '../../../constructs/core/base/manifest.ts';
import type { PodSecurityLevel } from '../../../constructs/core/model/owner.ts';
import { podTemplatesOf } from '../../../constructs/core/verify/objects/pod-templates.ts';
import { checkPodSecurity, provePodSecurity } from '../../../constructs/core/verify/pod-security/index.ts';
import { kinds } from '../../kinds/all.ts';
import { change } from './objects/change.ts';

/** A pod that every level admits. */
const pod: Manifest = {
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'a', namespace: 'a' },
  spec: {
    securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
    initContainers: [
      {
        name: 'first',
        image: 'a:1',
        securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
      },
    ],
    containers: [
      {
        name: 'main',
        image: 'a:1',
        ports: [{ name: 'http', containerPort: 80 }],
        readinessProbe: { httpGet: { port: 'http' } },
        securityContext: {
          allowPrivilegeEscalation: false,
          capabilities: { drop: ['ALL'], add: ['NET_BIND_SERVICE'] },
        },
      },
    ],
    volumes: [{ name: 'a', emptyDir: {} }],
  },
};

const main = 'spec.containers[0]';
const first = 'spec.initContainers[0]';
const context = `${main}.securityContext`;

function pathsAt(level: PodSecurityLevel, manifest: Manifest): string[] {
  const paths: string[] = [];
  for (const template of podTemplatesOf(manifest, kinds))
    checkPodSecurity(template, level, (_, path) => paths.push(path === '' ? 'spec' : `spec.${path}`));
  return paths;
}

type Line = readonly [path: string, refused: Json | undefined, admitted: Json | undefined];

/** Values that baseline refuses, each with the nearest allowed value. */
const baseline: readonly Line[] = [
  ['spec.hostNetwork', true, false],
  ['spec.hostPID', true, false],
  ['spec.hostIPC', true, false],
  ['spec.securityContext.windowsOptions.hostProcess', true, false],
  ['spec.securityContext.seccompProfile.type', 'Unconfined', 'RuntimeDefault'],
  ['spec.securityContext.appArmorProfile.type', 'Unconfined', 'RuntimeDefault'],
  ['spec.securityContext.seLinuxOptions.type', 'spc_t', 'container_t'],
  ['spec.securityContext.seLinuxOptions.user', 'system_u', ''],
  ['spec.securityContext.seLinuxOptions.role', 'system_r', ''],
  ['spec.securityContext.sysctls[0].name', 'kernel.msgmax', 'net.ipv4.tcp_syncookies'],
  [`${context}.privileged`, true, false],
  [`${context}.procMount`, 'Unmasked', 'Default'],
  [`${context}.seccompProfile.type`, 'Unconfined', 'RuntimeDefault'],
  [`${first}.securityContext.privileged`, true, false],
  [`${main}.ports[0].hostPort`, 80, 0],
  [`${main}.readinessProbe.httpGet.host`, '192.168.2.1', ''],
  [`${main}.livenessProbe.tcpSocket.host`, '192.168.2.1', undefined],
  [`${main}.lifecycle.preStop.httpGet.host`, '192.168.2.1', undefined],
];

/** Values that restricted refuses and baseline does not, each with the nearest allowed value. */
const restricted: readonly Line[] = [
  ['spec.securityContext.runAsUser', 0, 1],
  [`${context}.runAsUser`, 0, 1],
  [`${context}.runAsNonRoot`, false, true],
  [`${context}.allowPrivilegeEscalation`, true, false],
  [`${context}.allowPrivilegeEscalation`, undefined, false],
  [`${first}.securityContext.allowPrivilegeEscalation`, undefined, false],
  [`${context}.capabilities.drop`, undefined, ['ALL']],
  [`${context}.capabilities.drop`, ['NET_RAW'], ['NET_RAW', 'ALL']],
  [`${context}.capabilities.add[0]`, 'CHOWN', 'NET_BIND_SERVICE'],
];

describe('baseline', () => {
  it.each(baseline)('refuses, and so does restricted: %s %s', (path, refused) => {
    const manifest = change(pod, { [path]: refused });
    expect(pathsAt('baseline', manifest)).toEqual([path]);
    expect(pathsAt('restricted', manifest)).toEqual([path]);
    expect(pathsAt('privileged', manifest)).toEqual([]);
  });

  it.each(baseline)('admits instead: %s %s %s', (path, _, admitted) => {
    expect(pathsAt('baseline', change(pod, { [path]: admitted }))).toEqual([]);
  });

  it('refuses capabilities that containers do not have by default', () => {
    const path = `${context}.capabilities.add[0]`;
    expect(pathsAt('baseline', change(pod, { [path]: 'NET_ADMIN' }))).toEqual([path]);
    expect(pathsAt('baseline', change(pod, { [path]: 'CHOWN' }))).toEqual([]);
  });

  it('refuses folders of the node', () => {
    const volume = change(pod, { 'spec.volumes[0]': { name: 'a', hostPath: { path: '/' } } });
    for (const level of ['baseline', 'restricted'] as const)
      expect(pathsAt(level, volume)).toEqual(['spec.volumes[0].hostPath']);
    expect(pathsAt('privileged', volume)).toEqual([]);
  });

  it('refuses a container without AppArmor, also by annotation', () => {
    const annotated = (profile: string) =>
      change(pod, {
        'metadata.annotations': { 'container.apparmor.security.beta.kubernetes.io/main': profile },
      });
    expect(pathsAt('baseline', annotated('unconfined'))).toEqual(['spec']);
    expect(pathsAt('baseline', annotated('runtime/default'))).toEqual([]);
  });
});

describe('restricted', () => {
  it('admits a pod without extra privileges', () => {
    expect(pathsAt('restricted', pod)).toEqual([]);
  });

  it.each(restricted)('refuses, and baseline admits: %s %s', (path, refused) => {
    const manifest = change(pod, { [path]: refused });
    expect(pathsAt('restricted', manifest)).toEqual([path]);
    expect(pathsAt('baseline', manifest)).toEqual([]);
  });

  it.each(restricted)('admits instead: %s %s %s', (path, _, admitted) => {
    expect(pathsAt('restricted', change(pod, { [path]: admitted }))).toEqual([]);
  });

  it('refuses network volumes without a claim', () => {
    const volume = change(pod, { 'spec.volumes[0]': { name: 'a', nfs: { server: 'nas', path: '/' } } });
    expect(pathsAt('restricted', volume)).toEqual(['spec.volumes[0]']);
    expect(pathsAt('baseline', volume)).toEqual([]);
  });

  it('requires fields of each container that the pod does not have', () => {
    const without = change(pod, {
      'spec.securityContext.runAsNonRoot': undefined,
      [`${context}.runAsNonRoot`]: true,
    });
    expect(pathsAt('restricted', without)).toEqual([`${first}.securityContext.runAsNonRoot`]);
    const unconfined = change(pod, { 'spec.securityContext.seccompProfile': undefined });
    expect(pathsAt('restricted', unconfined)).toEqual([
      `${first}.securityContext.seccompProfile.type`,
      `${context}.seccompProfile.type`,
    ]);
  });
});

describe('the level', () => {
  const namespace = (labels: Record<string, string>): Manifest => ({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: 'a', labels },
  });
  const placed = { component: { name: 'c' }, manifest: change(pod, { 'spec.hostNetwork': true }) };
  const [template] = podTemplatesOf(placed.manifest, kinds);
  const problemsIn = (labels: Record<string, string>) =>
    provePodSecurity([{ placed, template: template! }], [namespace(labels)]);

  it("is that of the namespace's label", () => {
    expect(problemsIn({ 'pod-security.kubernetes.io/enforce': 'baseline' })).toEqual([
      {
        code: 'pod-security-host-namespaces',
        path: 'c/Pod.a spec.hostNetwork',
        found: 'true',
        expected: 'false, since the namespace is baseline',
        fix: 'Change it, or give the component another podSecurity with the reason.',
      },
    ]);
    expect(problemsIn({ 'pod-security.kubernetes.io/enforce': 'privileged' })).toEqual([]);
    expect(problemsIn({})).toEqual([]);
  });
});
