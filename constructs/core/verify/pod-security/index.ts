import type { Manifest } from '../../base/manifest.ts';
import type { Problem } from '../../base/problem.ts';
import type { PodSecurityLevel } from '../../model/owner.ts';
import type { Report } from '../../model/rule.ts';
import { below } from '../../validate/rules/rule.ts';
import { show } from '../../validate/words.ts';
import type { PodTemplate } from '../objects/pod-templates.ts';
import { whereOf } from '../objects/relations.ts';
import type { PlacedTemplate } from '../templates/placed.ts';
import { checkBaseline } from './baseline.ts';
import { checkRestricted } from './restricted.ts';

/** All fields of a pod that the API server does not admit at a level of the Pod Security Standards. */
export function checkPodSecurity(
  template: Pick<PodTemplate, 'spec' | 'annotations'>,
  level: PodSecurityLevel,
  report: Report,
): void {
  if (level === 'privileged') return;
  const at: Report = (code, path, found, expected, fix) =>
    report(code, path, found, `${expected}, since the namespace is ${level}`, fix);
  checkBaseline(template, at);
  if (level === 'restricted') checkRestricted(template, at);
}

/** Reports pod templates, of any kind of object, that the levels of their namespaces do not admit. */
export function provePodSecurity(
  templates: readonly PlacedTemplate[],
  manifests: readonly Manifest[],
): Problem[] {
  const levels = levelsOf(manifests);
  const problems: Problem[] = [];
  for (const { placed, template } of templates) {
    const report: Report = (code, path, found, expected, fix) => {
      problems.push({ code, path: `${whereOf(placed)} ${path}`, found: show(found), expected, fix });
    };
    checkPodSecurity(template, levels.get(template.namespace) ?? 'privileged', below(report, template.path));
  }
  return problems;
}

const enforced = 'pod-security.kubernetes.io/enforce';

// A namespace without the label admits everything.
function levelsOf(manifests: readonly Manifest[]): Map<string, PodSecurityLevel> {
  return new Map(
    manifests
      .filter(({ kind }) => kind === 'Namespace')
      .map(({ metadata: { name, labels = {} } }) => [
        name,
        (labels[enforced] ?? 'privileged') as PodSecurityLevel,
      ]),
  );
}
