import { inNamespace, labels, object, selector } from './object.ts';
import { jobSpec, podSpec, template } from './pods.ts';

const claimSpec = {
  accessModes: ['ReadWriteOnce'],
  storageClassName: 'local-path',
  resources: { requests: { storage: '10Gi' } },
};

const webhook = {
  name: 'check.example.org',
  admissionReviewVersions: ['v1'],
  sideEffects: 'None',
  timeoutSeconds: 5,
  clientConfig: {
    service: { name: 'sample', namespace: 'sample', path: '/check', port: 80 },
    caBundle: 'YWJj',
  },
  rules: [{ apiGroups: [''], apiVersions: ['v1'], resources: ['pods'], operations: ['CREATE'] }],
};

const role = [{ apiGroups: ['apps'], resources: ['deployments'], verbs: ['get', 'list'] }];
const subjects = [{ kind: 'ServiceAccount', name: 'sample', namespace: 'sample' }];
const rbac = 'rbac.authorization.k8s.io';
const admission = 'admissionregistration.k8s.io/v1';

/** One valid object of each kind of Kubernetes' own. */
export const builtIn = {
  namespace: object(
    'v1',
    'Namespace',
    {},
    { labels: { 'pod-security.kubernetes.io/enforce': 'restricted' } },
  ),
  configMap: object(
    'v1',
    'ConfigMap',
    { data: { 'app.yaml': 'a: 1\n' }, binaryData: { 'logo.png': 'iVBORw0KGgo=' } },
    { ...inNamespace, name: 'config' },
  ),
  secret: object('v1', 'Secret', { type: 'Opaque' }, { ...inNamespace, name: 'empty' }),
  service: object(
    'v1',
    'Service',
    {
      spec: {
        selector: labels,
        ports: [
          { name: 'http', port: 80, targetPort: 'http' },
          { name: 'metrics', port: 9090, targetPort: 9090 },
        ],
      },
    },
    { ...inNamespace, labels },
  ),
  serviceAccount: object('v1', 'ServiceAccount', { automountServiceAccountToken: false }, inNamespace),
  claim: object('v1', 'PersistentVolumeClaim', { spec: claimSpec }, inNamespace),
  volume: object('v1', 'PersistentVolume', {
    spec: {
      capacity: { storage: '10Gi' },
      accessModes: ['ReadWriteMany'],
      persistentVolumeReclaimPolicy: 'Retain',
      nfs: { server: '192.168.2.100', path: '/volume1/data' },
    },
  }),
  resourceQuota: object(
    'v1',
    'ResourceQuota',
    { spec: { hard: { 'requests.cpu': '4', pods: 10 } } },
    inNamespace,
  ),
  limitRange: object(
    'v1',
    'LimitRange',
    {
      spec: { limits: [{ type: 'Container', min: { cpu: '10m' }, default: { cpu: '1' }, max: { cpu: 2 } }] },
    },
    inNamespace,
  ),
  pod: object('v1', 'Pod', { spec: podSpec }, { ...inNamespace, labels }),
  deployment: object(
    'apps/v1',
    'Deployment',
    {
      spec: {
        replicas: 2,
        selector,
        strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%' } },
        template,
      },
    },
    { ...inNamespace, labels },
  ),
  statefulSet: object(
    'apps/v1',
    'StatefulSet',
    {
      spec: {
        serviceName: 'sample',
        replicas: 1,
        selector,
        template,
        updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition: 0 } },
        volumeClaimTemplates: [{ metadata: { name: 'data' }, spec: claimSpec }],
      },
    },
    inNamespace,
  ),
  daemonSet: object(
    'apps/v1',
    'DaemonSet',
    {
      spec: {
        selector,
        template,
        updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 1 } },
      },
    },
    inNamespace,
  ),
  job: object('batch/v1', 'Job', { spec: jobSpec }, inNamespace),
  cronJob: object(
    'batch/v1',
    'CronJob',
    { spec: { schedule: '*/15 2 * * mon-fri', timeZone: 'Europe/Berlin', jobTemplate: { spec: jobSpec } } },
    inNamespace,
  ),
  networkPolicy: object(
    'networking.k8s.io/v1',
    'NetworkPolicy',
    {
      spec: {
        podSelector: selector,
        policyTypes: ['Ingress', 'Egress'],
        ingress: [
          {
            from: [{ podSelector: selector, namespaceSelector: {} }],
            ports: [{ port: 8080, protocol: 'TCP' }],
          },
        ],
        egress: [
          {
            to: [{ ipBlock: { cidr: '10.0.0.0/8', except: ['10.42.0.0/16'] } }],
            ports: [{ port: 1, endPort: 9 }],
          },
        ],
      },
    },
    inNamespace,
  ),
  ingress: object(
    'networking.k8s.io/v1',
    'Ingress',
    {
      spec: {
        ingressClassName: 'traefik',
        tls: [{ hosts: ['sample.example.org'], secretName: 'certificate' }],
        rules: [
          {
            host: 'sample.example.org',
            http: {
              paths: [
                {
                  path: '/',
                  pathType: 'Prefix',
                  backend: { service: { name: 'sample', port: { name: 'http' } } },
                },
              ],
            },
          },
        ],
      },
    },
    inNamespace,
  ),
  ingressClass: object(
    'networking.k8s.io/v1',
    'IngressClass',
    { spec: { controller: 'traefik.io/ingress-controller' } },
    { name: 'traefik' },
  ),
  role: object(`${rbac}/v1`, 'Role', { rules: role }, inNamespace),
  clusterRole: object(`${rbac}/v1`, 'ClusterRole', {
    rules: [...role, { nonResourceURLs: ['/metrics'], verbs: ['get'] }],
  }),
  roleBinding: object(
    `${rbac}/v1`,
    'RoleBinding',
    { roleRef: { apiGroup: rbac, kind: 'Role', name: 'sample' }, subjects },
    inNamespace,
  ),
  clusterRoleBinding: object(`${rbac}/v1`, 'ClusterRoleBinding', {
    roleRef: { apiGroup: rbac, kind: 'ClusterRole', name: 'sample' },
    subjects: [...subjects, { apiGroup: rbac, kind: 'Group', name: 'admins' }],
  }),
  disruptionBudget: object(
    'policy/v1',
    'PodDisruptionBudget',
    { spec: { minAvailable: 1, selector } },
    inNamespace,
  ),
  priorityClass: object(
    'scheduling.k8s.io/v1',
    'PriorityClass',
    { value: 1000, description: 'sample' },
    { name: 'important' },
  ),
  storageClass: object(
    'storage.k8s.io/v1',
    'StorageClass',
    {
      provisioner: 'rancher.io/local-path',
      reclaimPolicy: 'Retain',
      volumeBindingMode: 'WaitForFirstConsumer',
    },
    { name: 'local-path' },
  ),
  csiDriver: object(
    'storage.k8s.io/v1',
    'CSIDriver',
    { spec: { attachRequired: false } },
    { name: 'nfs.csi.k8s.io' },
  ),
  runtimeClass: object('node.k8s.io/v1', 'RuntimeClass', { handler: 'nvidia' }, { name: 'nvidia' }),
  autoscaler: object(
    'autoscaling/v2',
    'HorizontalPodAutoscaler',
    {
      spec: {
        scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'sample' },
        minReplicas: 1,
        maxReplicas: 3,
        metrics: [
          {
            type: 'Resource',
            resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 80 } },
          },
        ],
      },
    },
    inNamespace,
  ),
  admissionPolicy: object(admission, 'ValidatingAdmissionPolicy', {
    spec: {
      failurePolicy: 'Fail',
      matchConstraints: {
        resourceRules: [
          { apiGroups: [''], apiVersions: ['v1'], resources: ['pods'], operations: ['CREATE'] },
        ],
      },
      validations: [{ expression: 'object.spec.containers.size() > 0', message: 'no containers' }],
    },
  }),
  admissionPolicyBinding: object(admission, 'ValidatingAdmissionPolicyBinding', {
    spec: { policyName: 'sample', validationActions: ['Deny'] },
  }),
  validatingWebhook: object(admission, 'ValidatingWebhookConfiguration', { webhooks: [webhook] }),
  mutatingWebhook: object(admission, 'MutatingWebhookConfiguration', { webhooks: [webhook] }),
  apiService: object(
    'apiregistration.k8s.io/v1',
    'APIService',
    {
      spec: {
        group: 'sample.example.org',
        version: 'v1',
        groupPriorityMinimum: 100,
        versionPriority: 100,
        insecureSkipTLSVerify: true,
        service: { name: 'sample', namespace: 'sample', port: 80 },
      },
    },
    { name: 'v1.sample.example.org' },
  ),
  definition: object(
    'apiextensions.k8s.io/v1',
    'CustomResourceDefinition',
    {
      spec: {
        group: 'example.org',
        names: { kind: 'Sample', plural: 'samples' },
        scope: 'Namespaced',
        versions: [
          { name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object' } } },
        ],
      },
    },
    { name: 'samples.example.org' },
  ),
};
