import type { Container, PodSecurityContext } from '../../../../imports/types/index.ts';
import { below, each, type Plain, type Report } from '../../validate/rules/rule.ts';
import { listed } from '../../validate/words.ts';
import type { PodTemplate } from '../objects/pod-templates.ts';
import { eachContainer, refuse } from './containers.ts';

const volumes = [
  'configMap',
  'csi',
  'downwardAPI',
  'emptyDir',
  'ephemeral',
  'persistentVolumeClaim',
  'projected',
  'secret',
];

/** Everything in a pod that the Pod Security level `restricted` refuses and `baseline` does not. */
export function checkRestricted({ spec }: Pick<PodTemplate, 'spec'>, report: Report): void {
  const { securityContext: pod = {} } = spec;
  each(spec.volumes, 'volumes', report, (volume, at) => {
    const type = Object.keys(volume).find((key) => key !== 'name');
    // `baseline` reports host folders.
    if (type && type !== 'hostPath' && !volumes.includes(type))
      refuse('pod-security-volume-type', '', type, `a volume of type ${listed(volumes, 'or')}`, at);
  });
  if (pod.runAsUser === 0)
    refuse('pod-security-root-user', 'securityContext.runAsUser', 0, 'a user other than root', report);
  eachContainer(spec, report, (container, at) => checkContainer(container, pod, at));
}

function checkContainer(
  { securityContext = {} }: Plain<Container>,
  pod: Plain<PodSecurityContext>,
  report: Report,
): void {
  const at = below(report, 'securityContext');
  const { allowPrivilegeEscalation, capabilities: { add = [], drop = [] } = {}, runAsUser } = securityContext;
  if (allowPrivilegeEscalation !== false)
    refuse(
      'pod-security-privilege-escalation',
      'allowPrivilegeEscalation',
      allowPrivilegeEscalation,
      'false',
      at,
    );
  if (!drop.includes('ALL'))
    refuse(
      'pod-security-capabilities',
      'capabilities.drop',
      drop.length > 0 ? drop : undefined,
      '["ALL"]',
      at,
    );
  add.forEach((name, index) => {
    if (name !== 'NET_BIND_SERVICE')
      refuse('pod-security-capabilities', `capabilities.add[${index}]`, name, 'at most NET_BIND_SERVICE', at);
  });
  const runAsNonRoot = securityContext.runAsNonRoot ?? pod.runAsNonRoot;
  if (runAsNonRoot !== true)
    refuse('pod-security-run-as-non-root', 'runAsNonRoot', runAsNonRoot, 'true, here or in the pod', at);
  if (runAsUser === 0) refuse('pod-security-root-user', 'runAsUser', 0, 'a user other than root', at);
  // `baseline` reports Unconfined.
  if ((securityContext.seccompProfile ?? pod.seccompProfile) === undefined)
    refuse(
      'pod-security-seccomp',
      'seccompProfile.type',
      undefined,
      'RuntimeDefault or Localhost, here or in the pod',
      at,
    );
}
