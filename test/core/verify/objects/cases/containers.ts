import { type Case, type Changes, casesOf, type Line } from './case.ts';

const main = 'spec.containers[0]';
const probe = `${main}.livenessProbe`;
const context = `${main}.securityContext`;

/** Fields that a pod must not have with a hook. */
function aside(way: string): Changes {
  return way.includes('preStop') ? { [`${main}.lifecycle.preStop.sleep`]: undefined } : {};
}

/** Mistakes in containers. */
export const containerCases: readonly Case[] = [
  ...casesOf('pod', [
    ['no image', { [`${main}.image`]: '' }, `${main}.image`, 'missing-field'],
    ['blanks around an image', { [`${main}.image`]: ' a:1' }, `${main}.image`, 'invalid-image'],
    [
      'an image without a tag',
      { [`${main}.image`]: 'registry:5000/a' },
      `${main}.image`,
      'image-not-pinned',
      { server: 'accepts' },
    ],
    [
      'an image of today',
      { [`${main}.image`]: 'a:latest' },
      `${main}.image`,
      'image-not-pinned',
      { server: 'accepts', beside: { [`${main}.image`]: `a@sha256:${'0'.repeat(64)}` } },
    ],
    ['a container name with capitals', { [`${main}.name`]: 'Main' }, `${main}.name`, 'invalid-dns-label'],
    [
      'a container called like an init container',
      { [`${main}.name`]: 'prepare' },
      `${main}.name`,
      'duplicate-name',
    ],
    ['no containers', { 'spec.containers': [] }, 'spec.containers', 'missing-field'],

    ['port 0', { [`${main}.ports[1].containerPort`]: 0 }, `${main}.ports[1].containerPort`, 'invalid-port'],
    [
      'port 70000',
      { [`${main}.ports[1].containerPort`]: 70000 },
      `${main}.ports[1].containerPort`,
      'invalid-port',
    ],
    [
      'host port 70000',
      { [`${main}.ports[0].hostPort`]: 70000 },
      `${main}.ports[0].hostPort`,
      'invalid-port',
    ],
    [
      'another host port on the host network',
      { [`${main}.ports[0].hostPort`]: 8081 },
      `${main}.ports[0].hostPort`,
      'host-port-differs',
      {
        beside: {
          'spec.hostNetwork': true,
          [`${main}.ports[0].hostPort`]: 8080,
          [`${main}.ports[1].hostPort`]: 9090,
        },
      },
    ],
    [
      'a port name of 16 letters',
      { [`${main}.ports[1].name`]: 'abcdefghijklmnop' },
      `${main}.ports[1].name`,
      'invalid-port-name',
      { beside: { [`${main}.ports[1].name`]: 'abcdefghijklmno' } },
    ],
    [
      'a port name without a letter',
      { [`${main}.ports[1].name`]: '8080' },
      `${main}.ports[1].name`,
      'invalid-port-name',
    ],
    ['a port name twice', { [`${main}.ports[1].name`]: 'http' }, `${main}.ports[1].name`, 'duplicate-item'],
    [
      'a port name in two containers',
      { 'spec.containers[1].ports[0].name': 'http' },
      'spec.containers[1].ports[0].name',
      'duplicate-item',
      {
        server: 'accepts',
        beside: {
          'spec.containers[1]': { name: 'side', image: 'a:1', ports: [{ name: 'side', containerPort: 1 }] },
        },
      },
    ],
    [
      'a port name in a sidecar and another container',
      { 'spec.initContainers[1].ports[0].name': 'http' },
      'spec.initContainers[1].ports[0].name',
      'duplicate-item',
      {
        server: 'accepts',
        beside: {
          'spec.initContainers[1]': {
            name: 'side',
            image: 'a:1',
            restartPolicy: 'Always',
            ports: [{ name: 'side', containerPort: 1 }],
          },
        },
      },
    ],

    [
      'a variable name with =',
      { [`${main}.env[0].name`]: 'A=B' },
      `${main}.env[0].name`,
      'invalid-variable-name',
    ],
    ['a value and a source', { [`${main}.env[1].value`]: 'a' }, `${main}.env[1]`, 'exclusive-fields'],
    [
      'two sources of a value',
      { [`${main}.env[1].valueFrom.fieldRef`]: { fieldPath: 'metadata.name' } },
      `${main}.env[1].valueFrom`,
      'exclusive-fields',
    ],
    [
      'a field that pods do not tell',
      { [`${main}.env[3].valueFrom.fieldRef.fieldPath`]: 'spec.hostname' },
      `${main}.env[3].valueFrom.fieldRef.fieldPath`,
      'unsupported-value',
    ],
    [
      'a resource that containers do not tell',
      { [`${main}.env[4].valueFrom.resourceFieldRef.resource`]: 'limits.disk' },
      `${main}.env[4].valueFrom.resourceFieldRef.resource`,
      'unknown-resource',
    ],
    [
      'a variable used before it is there',
      { [`${main}.env[0].value`]: '$(URI)' },
      `${main}.env[0].value`,
      'variable-used-before-set',
      { server: 'accepts' },
    ],
    [
      'an environment from nowhere',
      { [`${main}.envFrom[0].configMapRef`]: undefined },
      `${main}.envFrom[0]`,
      'exclusive-fields',
    ],

    [
      'a mount without a volume',
      { [`${main}.volumeMounts[0].name`]: 'confg' },
      `${main}.volumeMounts[0].name`,
      'unknown-volume',
    ],
    [
      'a mount at no path',
      { [`${main}.volumeMounts[0].mountPath`]: '' },
      `${main}.volumeMounts[0].mountPath`,
      'missing-field',
    ],
    [
      'a mount of what is above the volume',
      { [`${main}.volumeMounts[1].subPath`]: '../a' },
      `${main}.volumeMounts[1].subPath`,
      'path-leaves-folder',
    ],
    [
      'a mount of an absolute path',
      { [`${main}.volumeMounts[1].subPath`]: '/a' },
      `${main}.volumeMounts[1].subPath`,
      'path-leaves-folder',
    ],
    [
      'two ways to mount a part',
      { [`${main}.volumeMounts[1].subPathExpr`]: 'a' },
      `${main}.volumeMounts[1].subPathExpr`,
      'exclusive-fields',
    ],

    ['a probe without a way', { [`${probe}.httpGet`]: undefined }, probe, 'exclusive-fields'],
    ['a probe in two ways', { [`${probe}.tcpSocket`]: { port: 8080 } }, probe, 'exclusive-fields'],
    ['a probe of port 0', { [`${probe}.httpGet.port`]: 0 }, `${probe}.httpGet.port`, 'invalid-port'],
    ...[`${probe}.httpGet`, `${main}.readinessProbe.tcpSocket`, `${main}.lifecycle.preStop.httpGet`].flatMap(
      (way): Line[] => [
        [
          `a port name that the container does not declare: ${way}`,
          { [`${way}.port`]: 'web' },
          `${way}.port`,
          'port-not-declared',
          { server: 'accepts', beside: { ...aside(way), [`${way}.port`]: 'http' } },
        ],
        [
          `a port that no container declares: ${way}`,
          { [`${way}.port`]: 8081 },
          `${way}.port`,
          'port-not-declared',
          { server: 'accepts', beside: { ...aside(way), [`${way}.port`]: 9090 } },
        ],
      ],
    ),
    [
      'a gRPC probe of a port that no container declares',
      { [`${probe}.grpc.port`]: 8081 },
      `${probe}.grpc.port`,
      'port-not-declared',
      { server: 'accepts', beside: { [probe]: { grpc: { port: 8080 } } } },
    ],
    [
      'a probe by the port name of another container',
      { [`${probe}.httpGet.port`]: 'side' },
      `${probe}.httpGet.port`,
      'port-not-declared',
      {
        server: 'accepts',
        beside: {
          'spec.containers[1]': { name: 'side', image: 'a:1', ports: [{ name: 'side', containerPort: 1 }] },
          [`${probe}.httpGet.port`]: 1,
        },
      },
    ],
    [
      'a probe of a port that is declared for UDP',
      { [`${main}.ports[0].protocol`]: 'UDP' },
      `${main}.readinessProbe.tcpSocket.port`,
      'port-not-declared',
      { server: 'accepts' },
    ],
    [
      'a probe that waits less than nothing',
      { [`${probe}.initialDelaySeconds`]: -1 },
      `${probe}.initialDelaySeconds`,
      'number-out-of-range',
    ],
    [
      'a liveness probe that has to succeed twice',
      { [`${probe}.successThreshold`]: 2 },
      `${probe}.successThreshold`,
      'number-out-of-range',
    ],
    [
      'a grace period of a readiness probe',
      { [`${main}.readinessProbe.terminationGracePeriodSeconds`]: 5 },
      `${main}.readinessProbe.terminationGracePeriodSeconds`,
      'forbidden-field',
    ],
    [
      'a probe of an init container',
      { 'spec.initContainers[0].livenessProbe': { tcpSocket: { port: 1 } } },
      'spec.initContainers[0].livenessProbe',
      'forbidden-field',
      { beside: { 'spec.initContainers[0].restartPolicy': undefined } },
    ],
    [
      'a hook in two ways',
      { [`${main}.lifecycle.preStop.exec`]: { command: ['a'] } },
      `${main}.lifecycle.preStop`,
      'exclusive-fields',
    ],

    [
      'a request above its limit',
      { [`${main}.resources.requests.memory`]: '1Gi' },
      `${main}.resources.requests.memory`,
      'request-exceeds-limit',
    ],
    [
      'a negative request',
      { [`${main}.resources.requests.cpu`]: '-1' },
      `${main}.resources.requests.cpu`,
      'invalid-quantity',
    ],
    [
      'half a device',
      { [`${main}.resources.limits.nvidia~com/gpu`]: '500m' },
      `${main}.resources.limits['nvidia.com/gpu']`,
      'not-a-whole-number',
    ],
    [
      'fewer devices asked for than given',
      { [`${main}.resources.requests.nvidia~com/gpu`]: 2 },
      `${main}.resources.requests['nvidia.com/gpu']`,
      'request-differs-from-limit',
      { beside: { [`${main}.resources.requests.nvidia~com/gpu`]: 1 } },
    ],
    [
      'an unknown resource',
      { [`${main}.resources.limits.gpu`]: 1 },
      `${main}.resources.limits.gpu`,
      'unknown-resource',
    ],

    [
      'an unknown capability',
      { [`${context}.capabilities.add[0]`]: 'NET_BIND' },
      `${context}.capabilities.add[0]`,
      'unknown-capability',
      { server: 'accepts' },
    ],
    [
      'root without root',
      { [`${context}.runAsUser`]: 0 },
      `${context}.runAsUser`,
      'root-with-run-as-non-root',
      { server: 'accepts' },
    ],
    [
      'root in a pod without root',
      { [`${context}.runAsUser`]: 0 },
      `${context}.runAsUser`,
      'root-with-run-as-non-root',
      { server: 'accepts', beside: { [`${context}.runAsNonRoot`]: undefined } },
    ],
    ['a negative user', { [`${context}.runAsUser`]: -1 }, `${context}.runAsUser`, 'number-out-of-range'],
    [
      'privileges without escalation',
      { [`${context}.privileged`]: true },
      `${context}.allowPrivilegeEscalation`,
      'exclusive-fields',
    ],
    [
      'a local profile without a path',
      { [`${context}.seccompProfile.type`]: 'Localhost' },
      `${context}.seccompProfile`,
      'inconsistent-seccomp-profile',
    ],

    [
      'a hook that waits longer than there is time',
      { [`${main}.lifecycle.preStop.sleep.seconds`]: 31 },
      `${main}.lifecycle.preStop.sleep.seconds`,
      'number-out-of-range',
      { beside: { [`${main}.lifecycle.preStop.sleep.seconds`]: 30 } },
    ],
    [
      'a probe that runs nothing',
      { [`${main}.startupProbe.exec.command`]: [] },
      `${main}.startupProbe.exec.command`,
      'missing-field',
    ],
    [
      'a user above the highest',
      { [`${main}.securityContext.runAsUser`]: 2 ** 31 },
      `${main}.securityContext.runAsUser`,
      'number-out-of-range',
      { beside: { [`${main}.securityContext.runAsUser`]: 2 ** 31 - 1 } },
    ],
    [
      'a group above the highest',
      { 'spec.securityContext.fsGroup': 2 ** 31 },
      'spec.securityContext.fsGroup',
      'number-out-of-range',
    ],
    [
      'a secret without a name',
      { [`${main}.env[1].valueFrom.secretKeyRef.name`]: undefined },
      `${main}.env[1].valueFrom.secretKeyRef.name`,
      'invalid-dns-subdomain',
    ],
    [
      'a key with a blank',
      { [`${main}.env[1].valueFrom.secretKeyRef.key`]: 'a b' },
      `${main}.env[1].valueFrom.secretKeyRef.key`,
      'invalid-file-key',
    ],
    [
      'an environment without a name',
      { [`${main}.envFrom[0].configMapRef`]: {} },
      `${main}.envFrom[0].configMapRef.name`,
      'invalid-dns-subdomain',
    ],
  ]),
];
