import type { Container, PodSpec } from '../../../imports/types/index.ts';
import type { Problem } from '../base/problem.ts';
import type { Plain } from '../model/rule.ts';

const fix = 'Take the workload over with adopt(), which sets it, or set it in the construct.';
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

/** Everything in a pod that the Pod Security level `restricted` refuses; `where` is the path of its spec. */
export function restrictedProblems(spec: Plain<PodSpec>, where: string): Problem[] {
  const problems: Problem[] = [];
  const report = (path: string, found: unknown, expected: string) => {
    const shown = found === undefined ? 'nothing' : JSON.stringify(found);
    problems.push({
      path: `${where}.${path}`,
      found: shown,
      expected: `${expected}, for pods that are restricted`,
      fix,
    });
  };
  for (const field of ['hostNetwork', 'hostPID', 'hostIPC'] as const)
    if (spec[field]) report(field, true, 'false');
  spec.volumes?.forEach((volume, index) => {
    const type = Object.keys(volume).find((key) => key !== 'name');
    if (type && !volumes.includes(type))
      report(`volumes[${index}]`, type, 'no volume of the node or of a network');
  });
  for (const list of ['initContainers', 'containers'] as const)
    spec[list]?.forEach((container, index) => {
      checkContainer(container, spec, (path, found, expected) => {
        report(`${list}[${index}].${path}`, found, expected);
      });
    });
  return problems;
}

function checkContainer(
  { securityContext = {}, ports = [] }: Plain<Container>,
  { securityContext: pod = {} }: Plain<PodSpec>,
  report: (path: string, found: unknown, expected: string) => void,
): void {
  const at = 'securityContext';
  const { add = [], drop = [] } = securityContext.capabilities ?? {};
  if (securityContext.privileged) report(`${at}.privileged`, true, 'false');
  if (securityContext.allowPrivilegeEscalation !== false)
    report(`${at}.allowPrivilegeEscalation`, securityContext.allowPrivilegeEscalation, 'false');
  if (!drop.includes('ALL')) report(`${at}.capabilities.drop`, securityContext.capabilities?.drop, '["ALL"]');
  if (add.some((name) => name !== 'NET_BIND_SERVICE'))
    report(`${at}.capabilities.add`, add, 'at most NET_BIND_SERVICE');
  if ((securityContext.runAsNonRoot ?? pod.runAsNonRoot) !== true)
    report(`${at}.runAsNonRoot`, securityContext.runAsNonRoot ?? pod.runAsNonRoot, 'true');
  const user = securityContext.runAsUser ?? pod.runAsUser;
  if (user === 0) report(`${at}.runAsUser`, user, 'a user other than root');
  const profile = (securityContext.seccompProfile ?? pod.seccompProfile)?.type;
  if (profile !== 'RuntimeDefault' && profile !== 'Localhost')
    report(`${at}.seccompProfile.type`, profile, '"RuntimeDefault"');
  ports.forEach(({ hostPort }, index) => {
    if (hostPort) report(`ports[${index}].hostPort`, hostPort, 'no port of the node');
  });
}
