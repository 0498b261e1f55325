import { describe, expect, it } from 'vitest';
import { podSecurityOf } from '../../../../tools/import/charts/pod-security.ts';

const restricted = {
  allowPrivilegeEscalation: false,
  runAsNonRoot: true,
  capabilities: { drop: ['ALL'] },
  seccompProfile: { type: 'RuntimeDefault' },
} as const;

describe('the Pod Security level of a rendered pod', () => {
  it.each([
    ['restricted', { securityContext: restricted }],
    ['baseline', {}],
    ['baseline', { securityContext: { ...restricted, capabilities: { drop: ['ALL'], add: ['CHOWN'] } } }],
    ['privileged', { securityContext: { ...restricted, capabilities: { add: ['SYS_ADMIN'] } } }],
    ['privileged', { ports: [{ containerPort: 80, hostPort: 80 }] }],
  ] as const)('is %s for %j', (level, container) => {
    expect(podSecurityOf({ containers: [{ name: 'main', ...container }] })).toBe(level);
  });

  it('counts volumes of the node and the annotation for AppArmor', () => {
    const containers = [{ name: 'main', securityContext: restricted }];
    expect(podSecurityOf({ containers, volumes: [{ name: 'a', emptyDir: {} }] })).toBe('restricted');
    expect(podSecurityOf({ containers, volumes: [{ name: 'a', hostPath: { path: '/' } }] })).toBe(
      'privileged',
    );
    const annotations = { 'container.apparmor.security.beta.kubernetes.io/main': 'unconfined' };
    expect(podSecurityOf({ containers }, annotations)).toBe('privileged');
  });
});
