import type { Cluster } from '../../../constructs/core/author/cluster.ts';
import { Component } from '../../../constructs/core/author/component.ts';
import { random } from '../../../constructs/core/model/generator.ts';
import type { Endpoint } from '../../../constructs/core/model/pods.ts';
import { text } from '../../../constructs/core/model/reference.ts';
import type { ResourceRequirements } from '../../../constructs/core/model/resources.ts';
import { defaultClassOf } from '../../../constructs/core/spec/resolve.ts';

const resources: ResourceRequirements = {
  cpu: '20m',
  memory: '64Mi',
  memoryLimit: '128Mi',
  source: 'generated',
};
const image = 'registry.example.org/server:1.0.0';

/** A typical component of a homelab, with a given number of servers. */
export class GeneratedComponent extends Component {
  constructor(cluster: Cluster, name: string) {
    super(cluster, name, { layer: 'mlops', purpose: 'Something that uses other things', retainData: true });
  }

  /** Makes server number `index`, which uses the given endpoints, and returns its own endpoint. */
  add(index: number, uses: readonly Endpoint[]): Endpoint {
    const name = `server-${index}`;
    const props = {
      image,
      resources,
      uid: 1000,
      args: ['serve', '--listen=0.0.0.0:8080', ...uses.slice(0, 1).map(({ url }) => text`--upstream=${url}`)],
      env: {
        LOG_LEVEL: 'info',
        WORKERS: '4',
        DATA: '/data',
        ...Object.fromEntries(uses.map(({ url }, use) => [`UPSTREAM_${use}`, url])),
      },
      files: {
        '/etc/server/config.yaml': this.file(
          `${name}.yaml`,
          text`listen: 0.0.0.0:8080\nlog:\n  level: info\n  format: json\n${settings}upstreams:\n${uses.reduce(
            (lines, { address }) => text`${lines}- ${address}\n`,
            text``,
          )}`,
        ),
      },
      writable: ['/tmp'],
      ports: { http: 8080 },
      probes: { ready: { path: '/health', port: 'http' } },
      ...(index % 5 === 2 && { replicas: 2 }),
      ...(index % 6 === 0 && {
        api: { rules: [{ apiGroups: [''], resources: ['configmaps'], verbs: ['get', 'list', 'watch'] }] },
      }),
    };
    const claim = { path: '/data', size: '1Gi', storageClass: defaultClassOf(this.cluster.spec) };
    const server =
      index % 5 === 3 ? this.statefulSet(name, { ...props, claim }) : this.deployment(name, props);
    const http = server.endpoint('http');
    if (index % 2 === 0) {
      this.serveMetrics({
        endpoint: http,
        path: '/metrics',
        metrics: { requests_total: { type: 'counter' } },
      });
    }
    if (index % 4 === 0) this.cleanUp(name, http);
    return http;
  }

  private cleanUp(name: string, http: Endpoint): void {
    const login = this.secret(`${name}-login`, { password: random() });
    this.cronJob(`${name}-clean`, {
      schedule: '17 3 * * *',
      image,
      resources,
      uid: 1000,
      args: ['clean'],
      env: { SERVER: http.url, PASSWORD: login.key('password') },
    });
  }
}

const settings = Array.from(
  { length: 20 },
  (_, index) => `setting-${index}: value of setting ${index}\n`,
).join('');
