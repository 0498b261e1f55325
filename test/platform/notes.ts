import type { Cluster } from '../../constructs/core/author/cluster.ts';
import { Component } from '../../constructs/core/author/component.ts';
import type { Endpoint } from '../../constructs/core/model/pods.ts';
import type { Exposed, Gateway } from '../../constructs/networking/traefik/index.ts';
import type { Database } from '../../constructs/storage/postgres/database.ts';

export interface NotesProps {
  /** The database of the notes. */
  readonly database: Database;
  readonly gateway: Gateway;
  readonly exposure: Exposed;
}

/** A notebook for the lab. */
export class Notes extends Component {
  readonly web: Endpoint;

  constructor(cluster: Cluster, props: NotesProps) {
    super(cluster, 'notes', { layer: 'mlops', purpose: 'A notebook for the lab' });
    const server = this.deployment('server', {
      image: 'ghcr.io/example/notes:1.4.2',
      resources: { cpu: '50m', memory: '128Mi', memoryLimit: '256Mi', source: 'chosen' },
      uid: 1000,
      env: { DATABASE_URL: props.database.uri('postgresql') },
      ports: { http: 8080 },
      probes: { ready: { path: '/healthz', port: 'http' } },
      writable: ['/tmp'],
    });
    this.web = server.endpoint('http');
    props.gateway.expose(this, 'notes', this.web, props.exposure);
    this.serveMetrics({
      endpoint: this.web,
      path: '/metrics',
      metrics: { notes_written_total: { type: 'counter' } },
    });
  }
}
