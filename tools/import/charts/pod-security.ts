import type { PodSecurityLevel } from '../../../constructs/core/model/owner.ts';
import type { Plain } from '../../../constructs/core/model/rule.ts';
import { checkPodSecurity } from '../../../constructs/core/verify/pod-security/index.ts';
import type { PodSpec } from '../../../imports/types/index.ts';

/** The strictest Pod Security level that admits a pod. */
export function podSecurityOf(
  spec: Plain<PodSpec>,
  annotations: Readonly<Record<string, string>> = {},
): PodSecurityLevel {
  return (
    (['restricted', 'baseline'] as const).find((level) => {
      let admitted = true;
      checkPodSecurity({ spec, annotations }, level, () => {
        admitted = false;
      });
      return admitted;
    }) ?? 'privileged'
  );
}
