import type { ClusterRoles } from '../../../imports/types/index.ts';
import type { Cluster } from '../../core/author/cluster.ts';
import { Component } from '../../core/author/component.ts';
import { all } from '../../core/base/words.ts';
import { authorProblems } from '../../core/model/author-problem.ts';
import { random } from '../../core/model/generator.ts';
import { later } from '../../core/model/later.ts';
import type { Endpoint, Pods, PodsProps } from '../../core/model/pods.ts';
import { containerResources } from '../../core/model/resources.ts';
import {
  instanceLabels,
  instancePorts,
  jobLabels,
  jobRoles,
  serviceNameOf,
} from '../../kinds/postgresql.cnpg.io/pods.ts';
import type { PostgresOperator } from '../cnpg/index.ts';
import type { StorageClasses } from '../storage-classes/index.ts';
import { Database } from './database.ts';
import { checkMajor, major } from './major.ts';
import type { ResolvedOptions } from './options.ts';
import { containers } from './resources.ts';
import { image } from './versions.ts';

/** Connections to the server at the same time. Each is a process of some MiB, which the memory of the pods has to hold. */
const maxConnections = 200;

/** Connections that are kept: 3 for the superuser, by the server itself, and the others for the operator. */
const ownConnections = 20;

export interface DatabaseProps {
  /**
   * How many connections its role may have at the same time.
   * @default 10
   */
  readonly connections?: number;
}

export interface PostgresProps extends ResolvedOptions {
  readonly operator: PostgresOperator;
  readonly classes: StorageClasses;
}

/** PostgreSQL: one cluster; each consumer has its own database and role. */
export class Postgres extends Component {
  readonly server: Endpoint;
  readonly instances: Pods;
  readonly #roles: ClusterRoles[] = [];
  readonly #connections = new Map<string, number>();

  constructor(cluster: Cluster, props: PostgresProps) {
    super(cluster, 'postgres', {
      layer: 'storage',
      purpose: 'PostgreSQL for every part that needs a database',
      retainData: true,
    });
    for (const problem of checkMajor(image, major)) cluster.add(authorProblems, problem);
    const service = serviceNameOf('postgres', 'rw');
    const server = this.operated(
      'postgresql.cnpg.io/v1/Cluster',
      'postgres',
      {
        metadata: { retain: true },
        spec: {
          instances: props.instances,
          imageName: image,
          enableSuperuserAccess: false,
          enablePDB: props.instances > 1,
          primaryUpdateStrategy: 'unsupervised',
          priorityClassName: this.priorityClass('platform'),
          storage: {
            size: props.volume.size,
            storageClass: props.classes.class(props.volume.storageClass),
          },
          resources: containerResources(containers.postgres),
          bootstrap: { initdb: { dataChecksums: true } },
          postgresql: {
            parameters: { shared_buffers: '256MB', max_connections: String(maxConnections) },
            // CloudNativePG writes its own rules before these, for its own roles, and one that lets everybody in after them.
            // A role that owns a database could grant CONNECT to everybody again; these it cannot change.
            pg_hba: ['hostssl sameuser all all scram-sha-256', 'host all all all reject'],
          },
          affinity: { podAntiAffinityType: 'preferred', topologyKey: 'kubernetes.io/hostname' },
          managed: { roles: later(() => this.#roles) },
        },
      },
      {
        instances: {
          kind: 'StatefulSet',
          labels: instanceLabels('postgres'),
          resources: containers.postgres,
          replicas: props.instances,
          ports: instancePorts,
          services: { [service]: { [instancePorts.postgresql.port]: 'postgresql' } },
          serviceAccount: 'postgres',
          api: true,
          volume: props.volume,
        },
        initdb: jobOf('initdb'),
      },
    );
    const jobs = jobRoles
      .filter((role) => role !== 'initdb')
      .map((role) => this.declarePods(role, { ...jobOf(role), origin: 'operator', insteadOf: 'initdb' }));
    this.instances = server.pods.instances;
    this.server = server.endpoint(service, instancePorts.postgresql.port, 'postgresql');
    this.allowTo(
      props.operator.pods,
      this.instances.endpoint('status'),
      'the operator asks the instances how they are',
    );
    if (props.instances > 1) {
      for (const pods of jobs.filter(({ name }) => name === 'join'))
        this.allowTo(pods, this.server, 'a new replica copies the primary');
      this.allowTo(this.instances, this.instances.endpoint('postgresql'), 'replicas read from the primary');
      this.allowTo(
        this.instances,
        this.instances.endpoint('status'),
        'instances ask each other before a switch',
      );
    }
    this.watch();
    cluster.whenComplete(() => this.checkConnections());
  }

  /** A database of its own for a role of the same name; no other role connects to it. */
  database(name: string, { connections = 10 }: DatabaseProps = {}): Database {
    const id = name.replaceAll('_', '-');
    const secret = this.secret(
      `role-${id}`,
      { username: { type: 'public', value: name }, password: random() },
      {
        type: 'kubernetes.io/basic-auth',
        labels: { 'cnpg.io/reload': 'true' },
        noticedBy: 'CloudNativePG, by the label cnpg.io/reload',
      },
    );
    this.#connections.set(name, connections);
    this.#roles.push({
      name,
      ensure: 'present',
      login: true,
      connectionLimit: connections,
      passwordSecret: { name: secret.reference },
    });
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

  private checkConnections(): void {
    const used = [...this.#connections.values()].reduce((sum, count) => sum + count, 0);
    const most = maxConnections - ownConnections;
    if (used <= most) return;
    this.cluster.add(authorProblems, {
      code: 'postgres-connections-exceed-server',
      path: 'components.postgres',
      found: `${used} connections promised: ${all([...this.#connections].map(([name, count]) => `${count} to ${name}`))}`,
      expected: `at most ${most}: ${maxConnections}, less ${ownConnections} for the operator and the superuser`,
      fix: 'Give fewer environments of teams a database, or MLflow fewer workers.',
    });
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
      summary: `PostgreSQL has {{ $value }} of ${maxConnections} connections in use`,
      runbook: 'postgres-connections-high',
    });
  }
}

/** The pods of a job of the operator that prepares an instance. */
function jobOf(role: (typeof jobRoles)[number]): Omit<PodsProps, 'origin'> {
  return {
    kind: 'Job',
    labels: jobLabels('postgres', role),
    resources: containers.postgres,
    serviceAccount: 'postgres',
    api: true,
  };
}
