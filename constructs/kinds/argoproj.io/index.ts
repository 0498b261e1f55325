import { type KindFacts, kind } from '../../core/model/kinds.ts';

export { argoWorkflowsKinds } from './workflows.ts';

/** Facts of Argo CD's kinds. */
export const argoCdKinds: readonly KindFacts[] = [
  kind('argoproj.io/v1alpha1/Application', {
    links: [['spec.project', 'argoproj.io/v1alpha1/AppProject']],
  }),
];
