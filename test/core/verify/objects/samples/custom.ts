import { inNamespace, object, selector } from './object.ts';

/** One valid object of each custom kind. */
export const custom = {
  application: object(
    'argoproj.io/v1alpha1',
    'Application',
    {
      spec: {
        project: 'sample',
        source: {
          repoURL: 'https://git.example.org/platform.git',
          path: 'dist/sample',
          targetRevision: 'main',
        },
        destination: { server: 'https://kubernetes.default.svc', namespace: 'sample' },
        syncPolicy: {
          automated: { prune: true, selfHeal: true, allowEmpty: false },
          syncOptions: ['ServerSideApply=true'],
          retry: { limit: 5, backoff: { duration: '5s', factor: 2, maxDuration: '3m' } },
        },
      },
    },
    { ...inNamespace, finalizers: ['resources-finalizer.argocd.argoproj.io'] },
  ),
  appProject: object(
    'argoproj.io/v1alpha1',
    'AppProject',
    {
      spec: {
        sourceRepos: ['https://git.example.org/platform.git'],
        destinations: [{ server: 'https://kubernetes.default.svc', namespace: 'sample' }],
        clusterResourceWhitelist: [{ group: '', kind: 'Namespace' }],
      },
    },
    inNamespace,
  ),
  workflowTemplate: object(
    'argoproj.io/v1alpha1',
    'WorkflowTemplate',
    {
      spec: {
        entrypoint: 'sample',
        serviceAccountName: 'sample',
        templates: [{ name: 'sample', container: { image: 'sample:1.0.0', command: ['true'] } }],
      },
    },
    inNamespace,
  ),
  cronWorkflow: object(
    'argoproj.io/v1alpha1',
    'CronWorkflow',
    { spec: { schedules: ['0 3 * * *'], workflowSpec: { workflowTemplateRef: { name: 'sample' } } } },
    inNamespace,
  ),
  workflowEventBinding: object(
    'argoproj.io/v1alpha1',
    'WorkflowEventBinding',
    {
      spec: {
        event: { selector: 'payload.status == "firing"' },
        submit: { workflowTemplateRef: { name: 'sample' } },
      },
    },
    inNamespace,
  ),
  inferenceService: object(
    'serving.kserve.io/v1beta1',
    'InferenceService',
    {
      spec: {
        predictor: {
          serviceAccountName: 'sample',
          minReplicas: 1,
          maxReplicas: 2,
          model: { modelFormat: { name: 'mlflow' }, storageUri: 's3://sample/models/1' },
        },
      },
    },
    inNamespace,
  ),
  servingRuntime: object(
    'serving.kserve.io/v1alpha1',
    'ServingRuntime',
    {
      spec: {
        supportedModelFormats: [{ name: 'sklearn', version: '1', autoSelect: true }],
        containers: [{ name: 'kserve-container', image: 'sample:1.0.0' }],
      },
    },
    inNamespace,
  ),
  clusterServingRuntime: object('serving.kserve.io/v1alpha1', 'ClusterServingRuntime', {
    spec: {
      supportedModelFormats: [{ name: 'mlflow', version: '2', autoSelect: true }],
      containers: [{ name: 'kserve-container', image: 'sample:1.0.0' }],
    },
  }),
  clusterStorageContainer: object('serving.kserve.io/v1alpha1', 'ClusterStorageContainer', {
    spec: {
      container: { name: 'storage-initializer', image: 'sample:1.0.0' },
      supportedUriFormats: [{ prefix: 's3://' }],
      workloadType: 'initContainer',
    },
  }),
  sealedSecret: object(
    'bitnami.com/v1alpha1',
    'SealedSecret',
    { spec: { encryptedData: { password: 'AgBy3i4OJSWK' }, template: { data: { 'app.ini': '[a]\n' } } } },
    { ...inNamespace, name: 'sealed' },
  ),
  certificate: object(
    'cert-manager.io/v1',
    'Certificate',
    {
      spec: {
        secretName: 'certificate',
        dnsNames: ['sample.example.org'],
        ipAddresses: ['192.168.2.115'],
        duration: '2160h',
        privateKey: { algorithm: 'ECDSA', size: 256, rotationPolicy: 'Always' },
        issuerRef: { kind: 'ClusterIssuer', name: 'sample' },
      },
    },
    inNamespace,
  ),
  clusterIssuer: object('cert-manager.io/v1', 'ClusterIssuer', {
    spec: { ca: { secretName: 'certificate' } },
  }),
  issuer: object('cert-manager.io/v1', 'Issuer', { spec: { selfSigned: {} } }, inNamespace),
  ciliumPolicy: object(
    'cilium.io/v2',
    'CiliumNetworkPolicy',
    {
      spec: {
        endpointSelector: selector,
        egress: [
          {
            toEndpoints: [{ matchLabels: { 'k8s:io.kubernetes.pod.namespace': 'kube-system' } }],
            toPorts: [{ ports: [{ port: '53', protocol: 'UDP' }], rules: { dns: [{ matchPattern: '*' }] } }],
          },
          {
            toFQDNs: [{ matchName: 'github.com' }],
            toPorts: [{ ports: [{ port: '443', protocol: 'TCP' }] }],
          },
          { toCIDRSet: [{ cidr: '0.0.0.0/0', except: ['10.0.0.0/8'] }] },
        ],
        ingress: [{ fromEntities: ['host', 'remote-node'] }],
      },
    },
    inNamespace,
  ),
  ciliumClusterPolicy: object('cilium.io/v2', 'CiliumClusterwideNetworkPolicy', {
    spec: { endpointSelector: {}, ingress: [{ fromEntities: ['health'] }] },
  }),
  helmChart: object(
    'helm.cattle.io/v1',
    'HelmChart',
    {
      spec: {
        repo: 'https://charts.example.org',
        chart: 'sample',
        version: '1.2.3',
        targetNamespace: 'sample',
        bootstrap: true,
        failurePolicy: 'abort',
        valuesContent: 'a: 1\n',
      },
    },
    { ...inNamespace },
  ),
  helmChartConfig: object(
    'helm.cattle.io/v1',
    'HelmChartConfig',
    { spec: { valuesContent: 'a: 1\n' } },
    inNamespace,
  ),
  addressPool: object(
    'metallb.io/v1beta1',
    'IPAddressPool',
    { spec: { addresses: ['192.168.2.100-192.168.2.149'], autoAssign: false } },
    inNamespace,
  ),
  advertisement: object(
    'metallb.io/v1beta1',
    'L2Advertisement',
    { spec: { ipAddressPools: ['sample'], interfaces: ['eth0'], nodeSelectors: [selector] } },
    inNamespace,
  ),
  serviceMonitor: object(
    'monitoring.coreos.com/v1',
    'ServiceMonitor',
    {
      spec: {
        selector,
        endpoints: [
          {
            port: 'metrics',
            interval: '30s',
            basicAuth: {
              username: { name: 'sealed', key: 'app.ini' },
              password: { name: 'sealed', key: 'password' },
            },
            metricRelabelings: [{ action: 'drop', sourceLabels: ['__name__'], regex: 'go_.*' }],
          },
        ],
      },
    },
    inNamespace,
  ),
  podMonitor: object(
    'monitoring.coreos.com/v1',
    'PodMonitor',
    { spec: { selector, podMetricsEndpoints: [{ port: 'metrics' }] } },
    inNamespace,
  ),
  prometheusRule: object(
    'monitoring.coreos.com/v1',
    'PrometheusRule',
    {
      spec: {
        groups: [
          {
            name: 'sample',
            interval: '1m',
            rules: [{ alert: 'Down', expr: 'up == 0', for: '5m', labels: { severity: 'critical' } }],
          },
        ],
      },
    },
    inNamespace,
  ),
  probe: object(
    'monitoring.coreos.com/v1',
    'Probe',
    {
      spec: {
        prober: { url: 'prober:9115' },
        targets: { staticConfig: { static: ['https://sample.example.org'] } },
      },
    },
    inNamespace,
  ),
  scrapeConfig: object(
    'monitoring.coreos.com/v1alpha1',
    'ScrapeConfig',
    { spec: { staticConfigs: [{ targets: ['192.168.2.100:9100'] }], scrapeInterval: '1m' } },
    inNamespace,
  ),
  postgres: object(
    'postgresql.cnpg.io/v1',
    'Cluster',
    {
      spec: {
        instances: 1,
        storage: { size: '20Gi', storageClass: 'local-path' },
        managed: { roles: [{ name: 'mlflow', login: true, passwordSecret: { name: 'sealed' } }] },
        resources: { requests: { cpu: '100m', memory: '256Mi' } },
        affinity: { podAntiAffinityType: 'preferred' },
      },
    },
    { ...inNamespace, name: 'postgres' },
  ),
  database: object(
    'postgresql.cnpg.io/v1',
    'Database',
    { spec: { name: 'mlflow', owner: 'mlflow', cluster: { name: 'postgres' } } },
    inNamespace,
  ),
  scheduledBackup: object(
    'postgresql.cnpg.io/v1',
    'ScheduledBackup',
    { spec: { schedule: '0 0 2 * * *', cluster: { name: 'postgres' } } },
    inNamespace,
  ),
  ingressRoute: object(
    'traefik.io/v1alpha1',
    'IngressRoute',
    {
      spec: {
        entryPoints: ['websecure'],
        routes: [
          {
            kind: 'Rule',
            match: 'Host(`sample.example.org`)',
            middlewares: [{ name: 'sample' }],
            services: [{ name: 'sample', port: 'http', serversTransport: 'sample' }],
          },
        ],
        tls: { secretName: 'certificate', options: { name: 'sample' } },
      },
    },
    inNamespace,
  ),
  middleware: object(
    'traefik.io/v1alpha1',
    'Middleware',
    { spec: { addPrefix: { prefix: '/api' } } },
    inNamespace,
  ),
  tlsOption: object(
    'traefik.io/v1alpha1',
    'TLSOption',
    { spec: { minVersion: 'VersionTLS12', sniStrict: true } },
    inNamespace,
  ),
  tlsStore: object(
    'traefik.io/v1alpha1',
    'TLSStore',
    { spec: { defaultCertificate: { secretName: 'certificate' } } },
    inNamespace,
  ),
  serversTransport: object(
    'traefik.io/v1alpha1',
    'ServersTransport',
    { spec: { serverName: 'sample.example.org', rootCAs: [{ secret: 'certificate' }] } },
    inNamespace,
  ),
  traefikService: object(
    'traefik.io/v1alpha1',
    'TraefikService',
    {
      spec: {
        weighted: {
          services: [
            { name: 'sample', port: 'http', weight: 9, serversTransport: 'sample' },
            { kind: 'TraefikService', name: 'mirrored', weight: 1 },
          ],
        },
      },
    },
    inNamespace,
  ),
  mirroredService: object(
    'traefik.io/v1alpha1',
    'TraefikService',
    {
      spec: {
        mirroring: { name: 'sample', port: 'http', mirrors: [{ name: 'sample', port: 'http', percent: 5 }] },
      },
    },
    { ...inNamespace, name: 'mirrored' },
  ),
};
