import type { JsonObject } from '../../../core/base/manifest.ts';

/** The audit policy of the API server: who did what to which object; request bodies only for changes of rights. */
export const auditPolicy: JsonObject = {
  apiVersion: 'audit.k8s.io/v1',
  kind: 'Policy',
  omitStages: ['RequestReceived'],
  rules: [
    // Controllers make these requests every few seconds, and an audit does not need them.
    { level: 'None', resources: [{ group: 'coordination.k8s.io', resources: ['leases'] }] },
    {
      level: 'None',
      resources: [
        { group: '', resources: ['events'] },
        { group: 'events.k8s.io', resources: ['events'] },
      ],
    },
    { level: 'None', nonResourceURLs: ['/healthz*', '/livez*', '/readyz*', '/openapi/*', '/version'] },
    {
      level: 'RequestResponse',
      verbs: ['create', 'update', 'patch', 'delete', 'deletecollection'],
      resources: [{ group: 'rbac.authorization.k8s.io' }],
    },
    // Without bodies, so that the log contains no Secret values.
    { level: 'Metadata' },
  ],
};
