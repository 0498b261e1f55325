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
    ['no image', { [`${main}.image`]: '' }, `${main}.image`],
    ['blanks around an image', { [`${main}.image`]: ' a:1' }, `${main}.image`],
    [
      'an image without a tag',
      { [`${main}.image`]: 'registry:5000/a' },
      `${main}.image`,
      { server: 'accepts' },
    ],
    [
      'an image of today',
      { [`${main}.image`]: 'a:latest' },
      `${main}.image`,
      { server: 'accepts', beside: { [`${main}.image`]: `a@sha256:${'0'.repeat(64)}` } },
    ],
    ['a container name with capitals', { [`${main}.name`]: 'Main' }, `${main}.name`],
    ['a container called like an init container', { [`${main}.name`]: 'prepare' }, `${main}.name`],
    ['no containers', { 'spec.containers': [] }, 'spec.containers'],

    ['port 0', { [`${main}.ports[1].containerPort`]: 0 }, `${main}.ports[1].containerPort`],
    ['port 70000', { [`${main}.ports[1].containerPort`]: 70000 }, `${main}.ports[1].containerPort`],
    ['host port 70000', { [`${main}.ports[0].hostPort`]: 70000 }, `${main}.ports[0].hostPort`],
    [
      'another host port on the host network',
      { [`${main}.ports[0].hostPort`]: 8081 },
      `${main}.ports[0].hostPort`,
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
      { beside: { [`${main}.ports[1].name`]: 'abcdefghijklmno' } },
    ],
    ['a port name without a letter', { [`${main}.ports[1].name`]: '8080' }, `${main}.ports[1].name`],
    ['a port name twice', { [`${main}.ports[1].name`]: 'http' }, `${main}.ports[1].name`],
    [
      'a port name in two containers',
      { 'spec.containers[1].ports[0].name': 'http' },
      'spec.containers[1].ports[0].name',
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

    ['a variable name with =', { [`${main}.env[0].name`]: 'A=B' }, `${main}.env[0].name`],
    ['a value and a source', { [`${main}.env[1].value`]: 'a' }, `${main}.env[1]`],
    [
      'two sources of a value',
      { [`${main}.env[1].valueFrom.fieldRef`]: { fieldPath: 'metadata.name' } },
      `${main}.env[1].valueFrom`,
    ],
    [
      'a field that pods do not tell',
      { [`${main}.env[3].valueFrom.fieldRef.fieldPath`]: 'spec.hostname' },
      `${main}.env[3].valueFrom.fieldRef.fieldPath`,
    ],
    [
      'a resource that containers do not tell',
      { [`${main}.env[4].valueFrom.resourceFieldRef.resource`]: 'limits.disk' },
      `${main}.env[4].valueFrom.resourceFieldRef.resource`,
    ],
    [
      'a variable used before it is there',
      { [`${main}.env[0].value`]: '$(URI)' },
      `${main}.env[0].value`,
      { server: 'accepts' },
    ],
    ['an environment from nowhere', { [`${main}.envFrom[0].configMapRef`]: undefined }, `${main}.envFrom[0]`],

    [
      'a mount without a volume',
      { [`${main}.volumeMounts[0].name`]: 'confg' },
      `${main}.volumeMounts[0].name`,
    ],
    [
      'a mount at no path',
      { [`${main}.volumeMounts[0].mountPath`]: '' },
      `${main}.volumeMounts[0].mountPath`,
    ],
    [
      'a mount of what is above the volume',
      { [`${main}.volumeMounts[1].subPath`]: '../a' },
      `${main}.volumeMounts[1].subPath`,
    ],
    [
      'a mount of an absolute path',
      { [`${main}.volumeMounts[1].subPath`]: '/a' },
      `${main}.volumeMounts[1].subPath`,
    ],
    [
      'two ways to mount a part',
      { [`${main}.volumeMounts[1].subPathExpr`]: 'a' },
      `${main}.volumeMounts[1].subPathExpr`,
    ],

    ['a probe without a way', { [`${probe}.httpGet`]: undefined }, probe],
    ['a probe in two ways', { [`${probe}.tcpSocket`]: { port: 8080 } }, probe],
    ['a probe of port 0', { [`${probe}.httpGet.port`]: 0 }, `${probe}.httpGet.port`],
    ...[`${probe}.httpGet`, `${main}.readinessProbe.tcpSocket`, `${main}.lifecycle.preStop.httpGet`].flatMap(
      (way): Line[] => [
        [
          `a port name that the container does not declare: ${way}`,
          { [`${way}.port`]: 'web' },
          `${way}.port`,
          { server: 'accepts', beside: { ...aside(way), [`${way}.port`]: 'http' } },
        ],
        [
          `a port that no container declares: ${way}`,
          { [`${way}.port`]: 8081 },
          `${way}.port`,
          { server: 'accepts', beside: { ...aside(way), [`${way}.port`]: 9090 } },
        ],
      ],
    ),
    [
      'a gRPC probe of a port that no container declares',
      { [`${probe}.grpc.port`]: 8081 },
      `${probe}.grpc.port`,
      { server: 'accepts', beside: { [probe]: { grpc: { port: 8080 } } } },
    ],
    [
      'a probe by the port name of another container',
      { [`${probe}.httpGet.port`]: 'side' },
      `${probe}.httpGet.port`,
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
      { server: 'accepts' },
    ],
    [
      'a probe that waits less than nothing',
      { [`${probe}.initialDelaySeconds`]: -1 },
      `${probe}.initialDelaySeconds`,
    ],
    [
      'a liveness probe that has to succeed twice',
      { [`${probe}.successThreshold`]: 2 },
      `${probe}.successThreshold`,
    ],
    [
      'a grace period of a readiness probe',
      { [`${main}.readinessProbe.terminationGracePeriodSeconds`]: 5 },
      `${main}.readinessProbe.terminationGracePeriodSeconds`,
    ],
    [
      'a probe of an init container',
      { 'spec.initContainers[0].livenessProbe': { tcpSocket: { port: 1 } } },
      'spec.initContainers[0].livenessProbe',
      { beside: { 'spec.initContainers[0].restartPolicy': undefined } },
    ],
    [
      'a hook in two ways',
      { [`${main}.lifecycle.preStop.exec`]: { command: ['a'] } },
      `${main}.lifecycle.preStop`,
    ],

    [
      'a request above its limit',
      { [`${main}.resources.requests.memory`]: '1Gi' },
      `${main}.resources.requests.memory`,
    ],
    ['a negative request', { [`${main}.resources.requests.cpu`]: '-1' }, `${main}.resources.requests.cpu`],
    [
      'half a device',
      { [`${main}.resources.limits.nvidia~com/gpu`]: '500m' },
      `${main}.resources.limits['nvidia.com/gpu']`,
    ],
    [
      'fewer devices asked for than given',
      { [`${main}.resources.requests.nvidia~com/gpu`]: 2 },
      `${main}.resources.requests['nvidia.com/gpu']`,
      { beside: { [`${main}.resources.requests.nvidia~com/gpu`]: 1 } },
    ],
    ['an unknown resource', { [`${main}.resources.limits.gpu`]: 1 }, `${main}.resources.limits.gpu`],

    [
      'an unknown capability',
      { [`${context}.capabilities.add[0]`]: 'NET_BIND' },
      `${context}.capabilities.add[0]`,
      { server: 'accepts' },
    ],
    ['root without root', { [`${context}.runAsUser`]: 0 }, `${context}.runAsUser`, { server: 'accepts' }],
    [
      'root in a pod without root',
      { [`${context}.runAsUser`]: 0 },
      `${context}.runAsUser`,
      { server: 'accepts', beside: { [`${context}.runAsNonRoot`]: undefined } },
    ],
    ['a negative user', { [`${context}.runAsUser`]: -1 }, `${context}.runAsUser`],
    [
      'privileges without escalation',
      { [`${context}.privileged`]: true },
      `${context}.allowPrivilegeEscalation`,
    ],
    [
      'a local profile without a path',
      { [`${context}.seccompProfile.type`]: 'Localhost' },
      `${context}.seccompProfile`,
    ],

    [
      'a hook that waits longer than there is time',
      { [`${main}.lifecycle.preStop.sleep.seconds`]: 31 },
      `${main}.lifecycle.preStop.sleep.seconds`,
      { beside: { [`${main}.lifecycle.preStop.sleep.seconds`]: 30 } },
    ],
    [
      'a probe that runs nothing',
      { [`${main}.startupProbe.exec.command`]: [] },
      `${main}.startupProbe.exec.command`,
    ],
    [
      'a user above the highest',
      { [`${main}.securityContext.runAsUser`]: 2 ** 31 },
      `${main}.securityContext.runAsUser`,
      { beside: { [`${main}.securityContext.runAsUser`]: 2 ** 31 - 1 } },
    ],
    [
      'a group above the highest',
      { 'spec.securityContext.fsGroup': 2 ** 31 },
      'spec.securityContext.fsGroup',
    ],
    [
      'a secret without a name',
      { [`${main}.env[1].valueFrom.secretKeyRef.name`]: undefined },
      `${main}.env[1].valueFrom.secretKeyRef.name`,
    ],
    [
      'a key with a blank',
      { [`${main}.env[1].valueFrom.secretKeyRef.key`]: 'a b' },
      `${main}.env[1].valueFrom.secretKeyRef.key`,
    ],
    [
      'an environment without a name',
      { [`${main}.envFrom[0].configMapRef`]: {} },
      `${main}.envFrom[0].configMapRef.name`,
    ],
  ]),
];
