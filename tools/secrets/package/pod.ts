import type { Manifest } from '../../../constructs/core/base/manifest.ts';
import type { Secret } from '../../../constructs/core/model/secret.ts';
import type { Order } from './order.ts';

/** An example pod with all Secrets of an environment, each as variables or as files, depending on its content. */
export function examplePod(
  secrets: readonly Secret[],
  configMaps: readonly string[],
  order: Order,
): Manifest {
  const pull = secrets.filter(({ props }) => props.type === 'kubernetes.io/dockerconfigjson');
  const others = secrets.filter((secret) => !pull.includes(secret));
  const variables = others.filter(({ keys }) => [...keys.keys()].every(isVariable));
  const mounts = [
    ...others
      .filter(({ keys }) => keys.has('rclone.conf'))
      .map(({ name }) => ({
        volume: { name: 'rclone', secret: { secretName: name } },
        mountPath: '/etc/rclone',
        env: { name: 'RCLONE_CONFIG', value: '/etc/rclone/rclone.conf' },
      })),
    // A builder reads one file of logins: that of the cluster's own registry is the last.
    ...pull.slice(-1).map(({ name }) => ({
      volume: {
        name: 'registry',
        secret: { secretName: name, items: [{ key: '.dockerconfigjson', path: 'config.json' }] },
      },
      mountPath: '/etc/registry',
      env: { name: 'DOCKER_CONFIG', value: '/etc/registry' },
    })),
  ];
  const volumeMounts = mounts.map(({ volume: { name }, mountPath }) => ({ name, mountPath, readOnly: true }));
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'example', namespace: order.environment.namespace },
    spec: {
      ...(pull.length > 0 && { imagePullSecrets: pull.map(({ name }) => ({ name })) }),
      securityContext: { runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: 'RuntimeDefault' } },
      containers: [
        {
          name: 'example',
          image: `${order.team.registry ?? 'docker.io'}/example/train:1.0.0`,
          envFrom: [
            ...configMaps.map((name) => ({ configMapRef: { name } })),
            ...variables.map(({ name }) => ({ secretRef: { name } })),
          ],
          ...(mounts.length > 0 && { env: mounts.map(({ env }) => env), volumeMounts }),
          securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
        },
      ],
      ...(mounts.length > 0 && { volumes: mounts.map(({ volume }) => volume) }),
    },
  };
}

function isVariable(key: string): boolean {
  return /^[A-Z_][A-Z0-9_]*$/.test(key);
}
