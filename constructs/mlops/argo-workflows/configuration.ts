import { type Document, yaml } from '../../core/model/document.ts';
import type { Text } from '../../core/model/reference.ts';
import { containerResources } from '../../core/model/resources.ts';
import type { Database } from '../../storage/postgres/database.ts';
import { repository, stepAccount } from './accounts.ts';
import type { ResolvedOptions } from './options.ts';
import { containers } from './resources.ts';

/** Connections to the database that the controller and the server open at most, each. */
const connections = 5;

/** Connections to the database that both open at most. */
export const connectionsOfWorkflows = 2 * connections;

/** Ports of the controller. */
export const ports = { metrics: 9090, health: 6060 } as const;

const day = 24 * 3600;

/** The security context of a pod that Pod Security `restricted` admits. */
const confined = {
  allowPrivilegeEscalation: false,
  capabilities: { drop: ['ALL'] },
  runAsNonRoot: true,
  seccompProfile: { type: 'RuntimeDefault' },
} as const;

/** The keys of the configuration that the controller and the server read. */
export function configuration(
  { atOnce, keepDays }: Pick<ResolvedOptions, 'atOnce' | 'keepDays'>,
  database: Database,
): Record<string, Text> {
  const parts: Readonly<Record<string, Document>> = {
    executor: {
      imagePullPolicy: 'IfNotPresent',
      resources: containerResources(containers.executor),
      // The controller has a context of its own for the executor, and leaves it out when anything is configured here.
      securityContext: { ...confined, readOnlyRootFilesystem: true },
    },
    mainContainer: { imagePullPolicy: 'IfNotPresent', securityContext: confined },
    metricsConfig: { enabled: true, path: '/metrics', port: ports.metrics, secure: false },
    persistence: {
      archive: true,
      archiveTTL: `${keepDays}d`,
      clusterName: 'hearth',
      connectionPool: { maxIdleConns: 2, maxOpenConns: connections, connMaxLifetime: '600s' },
      postgresql: {
        host: database.server.host,
        port: database.server.port,
        database: database.name,
        tableName: 'argo_workflows',
        userNameSecret: { ...database.user.selector },
        passwordSecret: { ...database.password.selector },
        ssl: true,
        sslMode: 'require',
      },
    },
    // Pods that are made per second: a workflow with a thousand steps must not occupy the API server.
    resourceRateLimit: { limit: 10, burst: 20 },
    workflowDefaults: {
      spec: {
        activeDeadlineSeconds: day / 4,
        artifactRepositoryRef: { ...repository },
        podGC: { strategy: 'OnPodSuccess' },
        securityContext: {
          fsGroup: 1000,
          runAsGroup: 1000,
          runAsNonRoot: true,
          runAsUser: 1000,
          seccompProfile: { type: 'RuntimeDefault' },
        },
        serviceAccountName: stepAccount,
        ttlStrategy: { secondsAfterFailure: 7 * day, secondsAfterSuccess: day },
      },
    },
  };
  return {
    namespaceParallelism: String(atOnce),
    ...Object.fromEntries(Object.entries(parts).map(([key, value]) => [key, yaml(value)])),
  };
}
