import type { Container, PodSpec } from '../../../../imports/types/index.ts';
import type { Json } from '../../base/manifest.ts';
import type { ProblemCode } from '../../base/problem.ts';
import { each, type Plain, type Report } from '../../validate/rules/rule.ts';

/** Checks every container of a pod, init containers included. */
export function eachContainer(
  { initContainers, containers }: Plain<PodSpec>,
  report: Report,
  check: (container: Plain<Container>, at: Report) => void,
): void {
  each(initContainers, 'initContainers', report, check);
  each(containers, 'containers', report, check);
}

/** Reports a field that the Pod Security level of a namespace does not allow. */
export function refuse(
  code: ProblemCode,
  path: string,
  found: Json | undefined,
  expected: string,
  report: Report,
): void {
  report(
    code,
    path,
    found,
    expected,
    found === undefined
      ? 'Set it, or give the component another podSecurity with the reason.'
      : 'Change it, or give the component another podSecurity with the reason.',
  );
}
