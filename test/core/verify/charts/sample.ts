import type { ChartFacts } from '../../../../constructs/core/author/chart/facts.ts';

/** A chart with a value of each type. */
export const sample: ChartFacts = {
  chart: 'sample',
  version: '1.0.0',
  appVersion: '1.0.0',
  repository: 'https://charts.example.org',
  names: { '': { name: 'sample', max: 63 }, grafana: { name: 'grafana', max: 63 } },
  pods: [],
  containers: [],
  grants: [],
  monitors: [],
  services: [],
  webhooks: [],
  crds: [],
  objects: [],
  values: {
    replicas: 'integer = 1',
    fullnameOverride: 'string = ""',
    log: { level: "'debug'|'info'|null = \"info\"" },
    proxy: 'string|boolean = "auto"',
    image: { repository: 'string = "sample"', tag: 'string', pullSecrets: { '[]': { name: 'string' } } },
    podAnnotations: 'object',
    securityContext: { runAsUser: 'number = 1000', readOnlyRootFilesystem: 'boolean = true', '*': 'any' },
    config: { 'log.level': 'string = "info"', nested: { 'a.b': 'number = 1' }, '*': 'any' },
    ports: { web: { port: 'integer = 80' }, '*': { port: 'integer', protocol: 'string' } },
    undeclared: 'any',
    args: 'array = ["serve"]',
    tls: { enabled: 'boolean = false', certificate: { secretName: 'string = ""' } },
    grafana: { enabled: 'boolean = true', persistence: { size: 'string = "10Gi"' } },
    global: { imageRegistry: 'string = ""' },
  },
};
