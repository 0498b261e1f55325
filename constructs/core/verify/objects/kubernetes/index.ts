import type { KindFacts } from '../../../model/kinds.ts';
import { kubernetesRules } from '../../../validate/rules/index.ts';
import { api } from './api.ts';
import { core } from './core.ts';
import { ingress } from './ingress.ts';
import { networkPolicies } from './network-policies.ts';
import { workloads } from './workloads.ts';

/** Facts of the built-in kinds. */
export const kubernetesKinds: readonly KindFacts[] = [
  ...core,
  ...networkPolicies,
  ...workloads,
  ...ingress,
  ...api,
  ...kubernetesRules,
];
