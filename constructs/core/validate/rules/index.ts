import type { Json, Manifest } from '../../base/manifest.ts';
import type { Problem } from '../../base/problem.ts';
import { show } from '../words.ts';
import { admission } from './admission.ts';
import { config } from './config.ts';
import { custom } from './custom.ts';
import { checkMetadata } from './metadata.ts';
import { networkPolicies } from './network-policies.ts';
import { quotas } from './quotas.ts';
import { rbac } from './rbac.ts';
import type { Rule } from './rule.ts';
import { scaling } from './scaling.ts';
import { services } from './services.ts';
import { storage } from './storage.ts';
import { workloads } from './workloads.ts';

const rules = new Map<string, unknown>(
  [workloads, services, networkPolicies, rbac, storage, scaling, quotas, config, custom, admission].flatMap(
    (group) => Object.entries(group),
  ),
);

/** What only an API server would refuse, or nobody before it is too late, in an object that fits its schema. */
export function proveRules(manifest: Manifest, where: string): Problem[] {
  const problems: Problem[] = [];
  const report = (path: string, found: Json | undefined, expected: string, fix: string) => {
    problems.push({ path: `${where} ${path}`.trimEnd(), found: show(found), expected, fix });
  };
  checkMetadata(manifest, report);
  // The schema has shown that the object is of the type that its rule is written for.
  const rule = rules.get(`${manifest.apiVersion}/${manifest.kind}`) as Rule<Manifest> | undefined;
  rule?.(manifest, report);
  return problems;
}
