import { Lazy } from 'cdk8s';
import type { Cluster } from '../../core/author/cluster.ts';
import { Component } from '../../core/author/component.ts';
import type { Endpoint, Pods } from '../../core/model/pods.ts';
import { containerResources } from '../../core/model/resources.ts';
import { random } from '../../core/model/secret.ts';
import {
  instanceLabels,
  instancePorts,
  jobLabels,
  serviceNameOf,
} from '../../kinds/postgresql.cnpg.io/pods.ts';
import type { PostgresOperator } from '../cnpg/index.ts';
import type { StorageClasses } from '../storage-classes/index.ts';
import { Database } from './database.ts';
import type { ResolvedOptions } from './options.ts';
import { containers } from './resources.ts';
import { image } from './versions.ts';

export interface PostgresProps extends ResolvedOptions {
  readonly operator: PostgresOperator;
  readonly classes: StorageClasses;
}

/** PostgreSQL: one cluster, a database and a role of its own for whoever asks. */
export class Postgres extends Component {
  readonly server: Endpoint;
  readonly instances: Pods;
  readonly #roles: object[] = [];

  constructor(cluster: Cluster, props: PostgresProps) {
    super(cluster, 'postgres', {
      layer: 'storage',
      purpose: 'PostgreSQL for every part that needs a database',
      retainData: true,
    });
    this.instances = this.pods(props);
    const service = serviceNameOf('postgres', 'rw');
    this.server = this.instances.endpoint('postgresql', { service, scheme: 'postgresql' });
    this.object('postgresql.cnpg.io/v1/Cluster', 'postgres', {
      metadata: { retain: true },
      spec: {
        instances: props.instances,
        imageName: image,
        enableSuperuserAccess: false,
        enablePDB: props.instances > 1,
        primaryUpdateStrategy: 'unsupervised',
        priorityClassName: this.priorityClass('platform'),
        storage: { size: props.volume.size, storageClass: props.classes.class(props.volume.storageClass) },
        resources: containerResources(containers.postgres),
        bootstrap: { initdb: { dataChecksums: true } },
        postgresql: { parameters: { shared_buffers: '256MB', max_connections: '200' } },
        affinity: { podAntiAffinityType: 'preferred', topologyKey: 'kubernetes.io/hostname' },
        managed: { roles: Lazy.any({ produce: () => this.#roles }) },
      },
    });
    this.allowTo(
      props.operator.pods,
      this.instances.endpoint('status'),
      'the operator asks the instances how they are',
    );
    if (props.instances > 1) {
      this.allowTo(this.instances, this.instances.endpoint('postgresql'), 'replicas read from the primary');
      this.allowTo(
        this.instances,
        this.instances.endpoint('status'),
        'instances ask each other before a switch',
      );
    }
    this.watch();
  }

  /** A database and the role that owns it. */
  database(name: string): Database {
    const id = name.replaceAll('_', '-');
    const secret = this.secret(
      `role-${id}`,
      { username: { type: 'public', value: name }, password: random() },
      // The label makes the operator notice a new password.
      { type: 'kubernetes.io/basic-auth', labels: { 'cnpg.io/reload': 'true' } },
    );
    this.#roles.push({ name, ensure: 'present', login: true, passwordSecret: { name: secret.reference } });
    this.object('postgresql.cnpg.io/v1/Database', id, {
      metadata: { retain: true },
      spec: {
        cluster: { name: 'postgres' },
        name,
        owner: name,
        ensure: 'present',
        databaseReclaimPolicy: 'retain',
      },
    });
    return new Database(this.server, name, secret);
  }

  private pods({ instances, volume }: PostgresProps): Pods {
    const pods = this.declarePods('instances', {
      origin: 'operator',
      kind: 'StatefulSet',
      labels: instanceLabels('postgres'),
      resources: containers.postgres,
      replicas: instances,
      ports: instancePorts,
      serviceAccount: 'postgres',
      api: true,
      volume,
    });
    for (const role of instances > 1 ? ['initdb', 'join'] : ['initdb']) {
      const job = this.declarePods(role, {
        origin: 'operator',
        kind: 'Job',
        labels: jobLabels('postgres', role),
        resources: containers.postgres,
        serviceAccount: 'postgres',
        api: true,
      });
      if (role === 'join') this.allowTo(job, pods.endpoint('postgresql'), 'a new replica copies the primary');
    }
    return pods;
  }

  private watch(): void {
    this.serveMetrics({
      endpoint: this.instances.endpoint('metrics'),
      path: '/metrics',
      metrics: {
        cnpg_collector_up: { type: 'gauge', labels: ['cluster'] },
        cnpg_collector_last_collection_error: { type: 'gauge' },
        cnpg_backends_total: { type: 'gauge', labels: ['datname', 'usename', 'application_name', 'state'] },
      },
    });
    this.alert({
      name: 'PostgresDown',
      expr: 'cnpg_collector_up == 0 or absent(cnpg_collector_up)',
      for: '2m',
      severity: 'critical',
      summary: 'PostgreSQL does not answer',
      runbook: 'postgres-down',
    });
    this.alert({
      name: 'PostgresConnectionsHigh',
      expr: 'sum(cnpg_backends_total) > 160',
      for: '10m',
      severity: 'warning',
      summary: 'PostgreSQL has {{ $value }} of 200 connections in use',
      runbook: 'postgres-connections-high',
    });
  }
}

// Deleting a Cluster or a Database object deletes the data.
