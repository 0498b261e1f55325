import { type KindFacts, kind, type ObjectName, type Route } from '../../../model/kinds.ts';

/** Facts of roles and bindings, and of webhooks and APIs that the API server calls. */
export const api: readonly KindFacts[] = [
  kind('rbac.authorization.k8s.io/v1/RoleBinding', {
    links: [
      ['roleRef', 'rbac.authorization.k8s.io/v1/Role'],
      ['subjects[]', 'v1/ServiceAccount', isPerson],
    ],
  }),
  kind('rbac.authorization.k8s.io/v1/ClusterRoleBinding', {
    links: [
      ['roleRef', 'rbac.authorization.k8s.io/v1/ClusterRole'],
      ['subjects[]', 'v1/ServiceAccount', isPerson],
    ],
  }),
  kind('admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding', {
    links: [['spec.policyName', 'admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy']],
  }),
  kind('admissionregistration.k8s.io/v1/ValidatingWebhookConfiguration', {
    routes: ({ webhooks = [] }) => webhooks.flatMap(webhookRoutes),
  }),
  kind('admissionregistration.k8s.io/v1/MutatingWebhookConfiguration', {
    routes: ({ webhooks = [] }) => webhooks.flatMap(webhookRoutes),
  }),
  kind('apiregistration.k8s.io/v1/APIService', {
    routes: ({ spec }) => (spec?.service ? [route('spec.service', spec.service)] : []),
  }),
];

function isPerson({ kind }: ObjectName): boolean {
  return kind === 'v1/User' || kind === 'v1/Group';
}

interface ApiService {
  readonly name?: string;
  readonly namespace?: string;
  readonly port?: number;
}

interface Webhook {
  readonly clientConfig: { readonly service?: ApiService };
}

function webhookRoutes({ clientConfig: { service } }: Webhook, index: number): Route[] {
  return service ? [route(`webhooks[${index}].clientConfig.service`, service)] : [];
}

function route(path: string, { name = '', namespace = '', port = 443 }: ApiService): Route {
  return { path, namespace, service: name, port };
}
