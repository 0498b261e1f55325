import { isCustom, type Manifest } from '../../base/manifest.ts';
import type { Problem } from '../../base/problem.ts';
import { type FactsByKind, factsOf, type KindFacts } from '../../model/kinds.ts';
import { show } from '../words.ts';
import { admission } from './admission.ts';
import { config } from './config.ts';
import { checkImageFields } from './image-fields.ts';
import { checkMetadata } from './metadata.ts';
import { networkPolicies } from './network-policies.ts';
import { quotas } from './quotas.ts';
import { rbac } from './rbac.ts';
import type { KindRules, Report, Rule } from './rule.ts';
import { scaling } from './scaling.ts';
import { services } from './services.ts';
import { storage } from './storage.ts';
import { workloads } from './workloads.ts';

/** The rules of Kubernetes' own kinds. */
export const kubernetesRules: readonly KindFacts[] = [
  workloads,
  services,
  networkPolicies,
  rbac,
  storage,
  scaling,
  quotas,
  config,
  admission,
].flatMap(factsOfRules);

// A rule is called only with objects that fit their schema, which is the type that the rule takes.
function factsOfRules(rules: KindRules): KindFacts[] {
  return Object.entries(rules).map(([kind, rule]) => ({
    kind: kind as keyof KindRules,
    rule: rule as unknown as Rule<Manifest>,
  }));
}

/** Problems of an object that fits its schema and that the API server refuses, or that show only at run time. */
export function proveRules(manifest: Manifest, where: string, kinds: FactsByKind): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (code, path, found, expected, fix) => {
    problems.push({ code, path: `${where} ${path}`.trimEnd(), found: show(found), expected, fix });
  };
  checkMetadata(manifest, report);
  if (isCustom(manifest.apiVersion)) checkImageFields(manifest, report);
  for (const { rule } of factsOf(manifest, kinds)) rule?.(manifest, report);
  return problems;
}
