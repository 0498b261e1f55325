import type { Cluster } from '../../core/author/cluster.ts';
import { Component } from '../../core/author/component.ts';
import { json } from '../../core/model/document.ts';
import type { Exposure } from '../../core/model/exposure.ts';
import { random } from '../../core/model/generator.ts';
import { later } from '../../core/model/later.ts';
import { text } from '../../core/model/reference.ts';
import { scopes } from '../../security/identity/client.ts';
import { administrators } from '../../security/identity/groups.ts';
import { configuration, folder } from './configuration.ts';
import type { JupyterHubProps } from './props.ts';
import { containers } from './resources.ts';
import { createServers, spawning } from './servers.ts';
import { hubImage, proxyImage } from './versions.ts';

/** Notebooks for people: each has a server of their own, which the hub starts when they ask for it. */
export class JupyterHub extends Component {
  readonly exposure: Exposure;

  constructor(cluster: Cluster, props: JupyterHubProps) {
    super(cluster, 'jupyterhub', {
      layer: 'mlops',
      purpose: 'Notebooks with MLflow and S3',
      retainData: true,
    });
    const keys = this.secret('keys', { cookies: random(64), proxy: random(64), metrics: random(64) });
    const proxy = this.deployment('proxy', {
      image: proxyImage,
      resources: containers.proxy,
      uid: 65534,
      // It has the routes in its memory alone.
      recreate: true,
      command: ['configurable-http-proxy'],
      args: [
        '--ip=',
        '--port=8000',
        '--api-ip=',
        '--api-port=8001',
        '--default-target=$(HUB)',
        '--error-target=$(HUB)/hub/error',
      ],
      env: { CONFIGPROXY_AUTH_TOKEN: keys.key('proxy'), HUB: later(() => web.url) },
      ports: { http: 8000, api: 8001 },
      probes: {
        ready: { path: '/_chp_healthz', port: 'http' },
        live: { path: '/_chp_healthz', port: 'http' },
      },
    });
    this.exposure = props.gateway.expose(this, 'jupyterhub', proxy.endpoint('http'), props.exposure);
    const { url } = this.exposure;
    const client = props.identity.client(this, {
      id: 'jupyterhub',
      title: 'JupyterHub',
      url,
      callback: '/hub/oauth_callback',
    });
    const servers = createServers(this, props);
    const authority = `${folder}/ca.crt`;
    const spawner = spawning(this, props, servers);
    const priority = this.priorityClass('batch');
    const settings = () =>
      json({
        url,
        hub: web.url,
        proxy: proxy.endpoint('api').url,
        login: { client: client.id, issuer: client.issuer, scopes: [...scopes], administrators },
        ...(client.ownAuthority && { authority }),
        idleMinutes: props.idleMinutes,
        priority,
        servers: spawner,
      });
    const hub = this.deployment('hub', {
      image: hubImage,
      resources: containers.hub,
      uid: 1000,
      // Two hubs would start and stop the same servers.
      recreate: true,
      command: ['jupyterhub'],
      args: [`--config=${folder}/jupyterhub_config.py`, '--upgrade-db'],
      env: {
        DATABASE_URL: props.database.uri('postgresql+psycopg2'),
        COOKIE_SECRET: keys.key('cookies'),
        PROXY_TOKEN: keys.key('proxy'),
        METRICS_TOKEN: keys.key('metrics'),
        CLIENT_SECRET: client.secret.key('secret'),
        HOME: '/tmp',
      },
      files: {
        [`${folder}/jupyterhub_config.py`]: this.file('jupyterhub_config.py', configuration),
        [`${folder}/settings.json`]: this.file('settings.json', later(settings)),
        ...(client.ownAuthority && {
          [authority]: this.file('ca.crt', text`${client.secret.key('ca.crt')}`),
        }),
      },
      writable: ['/tmp', '/srv/jupyterhub'],
      ports: { http: 8081 },
      probes: {
        start: { path: '/hub/health', port: 'http', seconds: 300 },
        ready: { path: '/hub/health', port: 'http' },
        live: { path: '/hub/health', port: 'http' },
      },
      api: {
        rules: [
          { apiGroups: [''], resources: ['pods'], verbs: ['get', 'list', 'watch', 'create', 'delete'] },
          { apiGroups: [''], resources: ['events'], verbs: ['get', 'list', 'watch'] },
        ],
      },
    });
    const web = hub.endpoint('http');
    for (const pods of servers) {
      const page = pods.endpoint('notebook');
      this.allowTo(proxy.pods, page, 'people work on their servers by the proxy');
      this.allowTo(hub.pods, page, 'it waits until a server answers');
      this.allowTo(pods, web, 'it asks who the visitor is, and says that it is in use');
    }
    this.serveMetrics({
      endpoint: web,
      path: '/hub/metrics',
      bearer: keys.key('metrics'),
      metrics: {
        jupyterhub_running_servers: { type: 'gauge' },
        jupyterhub_server_spawn_duration_seconds_count: { type: 'counter', labels: ['status'] },
      },
    });
    this.alert({
      name: 'JupyterHubDown',
      expr: 'absent(up{namespace="jupyterhub",job="jupyterhub-hub"} == 1)',
      for: '5m',
      severity: 'warning',
      summary: 'Nobody can start a notebook',
      runbook: 'jupyterhub-down',
    });
  }
}
