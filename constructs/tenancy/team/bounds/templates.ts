import { refuse } from '../../../core/author/admission.ts';
import type { Component } from '../../../core/author/component.ts';
import { unmarked } from '../../../gitops/argocd/tracking.ts';

/**
 * Marks in templates: a controller would give them to what it makes, and a claim of a StatefulSet or the Secret of a
 * SealedSecret may have no owner.
 */
export function boundTemplates(component: Component): void {
  const operations = ['CREATE', 'UPDATE'] as const;
  refuse(component, 'templates', {
    namespace: component.namespaceName,
    matched: [
      {
        groups: ['apps'],
        resources: ['daemonsets', 'deployments', 'replicasets', 'statefulsets'],
        operations,
      },
      { groups: ['batch'], resources: ['cronjobs', 'jobs'], operations },
      { groups: ['bitnami.com'], resources: ['sealedsecrets'], operations },
    ],
    variables: {
      templates:
        '[object.spec.?template.?metadata, object.spec.?jobTemplate.?metadata, object.spec.?jobTemplate.?spec.?template.?metadata]' +
        '.filter(m, m.hasValue()).map(m, m.value()) + ' +
        'object.spec.?volumeClaimTemplates.orValue([]).filter(c, has(c.metadata)).map(c, c.metadata)',
    },
    validations: [
      {
        expression: `variables.templates.all(m, ${unmarked})`,
        message: 'a template has no marks by which Argo CD knows its objects',
      },
    ],
  });
}
