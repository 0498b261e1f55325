import type { KindFacts } from '../../../model/kinds.ts';
import { kubernetesRules } from '../../../validate/rules/index.ts';
import { api } from './api.ts';
import { core } from './core.ts';
import { ingress } from './ingress.ts';
import { workloads } from './workloads.ts';

/** Facts of Kubernetes' own kinds. */
export const kubernetesKinds: readonly KindFacts[] = [
  ...core,
  ...workloads,
  ...ingress,
  ...api,
  ...kubernetesRules,
];
