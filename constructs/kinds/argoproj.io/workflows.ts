import { type KindFacts, kind } from '../../core/model/kinds.ts';

/** Facts of Argo Workflows' kinds. */
export const argoWorkflowsKinds: readonly KindFacts[] = [
  kind('argoproj.io/v1alpha1/WorkflowTemplate', {
    links: [['spec.serviceAccountName', 'v1/ServiceAccount']],
  }),
  kind('argoproj.io/v1alpha1/CronWorkflow', {
    links: [
      ['spec.workflowSpec.serviceAccountName', 'v1/ServiceAccount'],
      ['spec.workflowSpec.workflowTemplateRef', 'argoproj.io/v1alpha1/WorkflowTemplate'],
    ],
  }),
  kind('argoproj.io/v1alpha1/WorkflowEventBinding', {
    links: [['spec.submit.workflowTemplateRef', 'argoproj.io/v1alpha1/WorkflowTemplate']],
  }),
];
