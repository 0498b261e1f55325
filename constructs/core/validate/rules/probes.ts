import type {
  ContainerPort,
  CoreProbe,
  Lifecycle,
  LifecycleHandler,
} from '../../../../imports/types/index.ts';
import { listed } from '../words.ts';
import {
  expectAtLeast,
  expectBetween,
  expectPort,
  expectPortOrName,
  isPortOrName,
  refuseNegative,
} from './numbers.ts';
import { below, expectFilled, type Plain, present, type Report } from './rule.ts';

const probeHandlers = ['exec', 'grpc', 'httpGet', 'tcpSocket'] as const;
const hookHandlers = ['exec', 'httpGet', 'sleep'] as const;

/** Ports that the kubelet may call: by name those of the container, by number those of the whole pod. */
export interface CallablePorts {
  readonly own: readonly Plain<ContainerPort>[];
  readonly pod: readonly Plain<ContainerPort>[];
}

/** Checks a probe of a container. */
export function checkProbe(
  probe: Plain<CoreProbe> | undefined,
  field: 'livenessProbe' | 'readinessProbe' | 'startupProbe',
  ports: CallablePorts,
  report: Report,
): void {
  if (!probe) return;
  const at = below(report, field);
  const given = present(probe, probeHandlers);
  if (given.length !== 1)
    at(
      'exclusive-fields',
      '',
      given,
      'exactly one of exec, grpc, httpGet and tcpSocket',
      'Write exactly one of them.',
    );
  if (probe.exec) expectFilled(probe.exec, ['command'], below(at, 'exec'));
  expectPortOrName(probe.httpGet?.port, 'httpGet.port', at);
  expectPortOrName(probe.tcpSocket?.port, 'tcpSocket.port', at);
  expectPort(probe.grpc?.port, 'grpc.port', at);
  expectDeclared(probe, ports, at);
  refuseNegative(probe, ['initialDelaySeconds', 'terminationGracePeriodSeconds'], at);
  // Zero stands for the default.
  refuseNegative(probe, ['periodSeconds', 'timeoutSeconds', 'failureThreshold', 'successThreshold'], at);
  if (field !== 'readinessProbe' && (probe.successThreshold ?? 1) > 1) {
    at('number-out-of-range', 'successThreshold', probe.successThreshold, `1 for a ${field}`, 'Remove it.');
  }
  if (field === 'readinessProbe' && probe.terminationGracePeriodSeconds !== undefined) {
    at(
      'forbidden-field',
      'terminationGracePeriodSeconds',
      probe.terminationGracePeriodSeconds,
      'none for a readinessProbe',
      'Remove it.',
    );
  } else {
    expectAtLeast(1, probe.terminationGracePeriodSeconds, 'terminationGracePeriodSeconds', at);
  }
}

/** Checks the lifecycle hooks of a container. */
export function checkLifecycle(
  lifecycle: Plain<Lifecycle> | undefined,
  grace: number,
  ports: CallablePorts,
  report: Report,
): void {
  for (const hook of ['postStart', 'preStop'] as const) {
    const handler = lifecycle?.[hook];
    if (!handler) continue;
    const given = present(handler, hookHandlers);
    if (given.length !== 1) {
      report(
        'exclusive-fields',
        `lifecycle.${hook}`,
        given,
        `exactly one of ${hookHandlers.join(', ')}`,
        'Write exactly one of them.',
      );
    }
    const at = below(report, `lifecycle.${hook}`);
    if (handler.exec) expectFilled(handler.exec, ['command'], below(at, 'exec'));
    expectPortOrName(handler.httpGet?.port, 'httpGet.port', at);
    expectDeclared(handler, ports, at);
    expectBetween(0, grace, handler.sleep?.seconds, 'sleep.seconds', at);
  }
}

function expectDeclared(
  handler: Plain<CoreProbe> | Plain<LifecycleHandler>,
  { own, pod }: CallablePorts,
  report: Report,
): void {
  for (const [way, action] of Object.entries(handler)) {
    // On another host, the ports are not those of the pod.
    if (typeof action !== 'object' || !('port' in action) || ('host' in action && action.host)) continue;
    const port = action.port as string | number;
    // An invalid port is already reported.
    if (!isPortOrName(port)) continue;
    const declared =
      typeof port === 'string'
        ? own.some(({ name }) => name === port)
        : pod.some(({ containerPort, protocol = 'TCP' }) => containerPort === port && protocol === 'TCP');
    if (declared) continue;
    const known =
      typeof port === 'string' ? own.flatMap(({ name }) => name ?? []) : pod.map((one) => one.containerPort);
    const expected =
      known.length > 0 ? listed(known.map(String), 'or') : 'a port that the container declares';
    report(
      'port-not-declared',
      `${way}.port`,
      port,
      expected,
      'Declare the port in the container, or correct it.',
    );
  }
}
