import { refuse } from '../../core/author/admission.ts';
import type { Component } from '../../core/author/component.ts';
import { bind } from '../../core/author/workload/service-account.ts';
import { group } from './definitions.ts';

/** An account of a program that starts workflows. */
export interface Caller {
  readonly name: string;
  readonly namespace: string;
}

/** A call by which a program starts a workflow of a template. */
export interface Webhook {
  /** Name of the WorkflowTemplate, and the last part of the URL of the call. */
  readonly template: string;
  /**
   * The condition of the call, in the language of expr (expr-lang.org), where `payload` is its JSON.
   * @example 'payload.status == "firing"'
   */
  readonly when: string;
  /** Parameters of the workflow, each as an expression of the same language. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** Path of the URL at the server that a call goes to. */
export function pathOf(component: Component, { template }: Webhook): string {
  return `/api/v1/events/${component.namespaceName}/${template}`;
}

/**
 * Lets a program start workflows in the namespace of a component, by calls to the server with the token of its account.
 *
 * The account may make workflows of the templates of these calls only. A workflow of its own could run as any account of
 * the namespace.
 */
export function allowWebhooks(component: Component, caller: Caller, webhooks: readonly Webhook[]): void {
  const { namespaceName: namespace } = component;
  for (const { template, when, parameters } of webhooks) {
    component.object('argoproj.io/v1alpha1/WorkflowEventBinding', template, {
      spec: {
        event: { selector: `discriminator == "${template}" && ${when}` },
        submit: {
          workflowTemplateRef: { name: template },
          arguments: {
            parameters: Object.entries(parameters).map(([name, event]) => ({ name, valueFrom: { event } })),
          },
        },
      },
    });
  }
  const templates = webhooks.map(({ template }) => template);
  bind(
    component,
    caller,
    [
      { apiGroups: [group], resources: ['workfloweventbindings'], verbs: ['list'] },
      { apiGroups: [group], resources: ['workflowtemplates'], resourceNames: templates, verbs: ['get'] },
      { apiGroups: [group], resources: ['workflows'], verbs: ['create'] },
    ],
    namespace,
  );
  refuse(component, 'webhooks', {
    namespace,
    matched: [{ groups: [group], resources: ['workflows'], operations: ['CREATE'] }],
    validations: [
      {
        expression:
          `request.userInfo.username != 'system:serviceaccount:${caller.namespace}:${caller.name}' || ` +
          `(object.spec.all(field, field in ['arguments', 'workflowTemplateRef']) && ` +
          `object.spec.?workflowTemplateRef.?name.orValue('') in [${templates.map((template) => `'${template}'`).join(', ')}] && ` +
          '!object.spec.?workflowTemplateRef.?clusterScope.orValue(false))',
        message: `this account makes workflows of ${templates.join(', ')} only, with parameters and nothing else`,
      },
    ],
  });
}
