import type { CoreProbe, Lifecycle } from '../../../../imports/types/index.ts';
import { expectAtLeast, expectBetween, expectPort, expectPortOrName, refuseNegative } from './numbers.ts';
import { below, expectFilled, type Plain, present, type Report } from './rule.ts';

const probeHandlers = ['exec', 'grpc', 'httpGet', 'tcpSocket'] as const;
const hookHandlers = ['exec', 'httpGet', 'sleep'] as const;

/** How the kubelet finds out whether a container lives, or is ready. */
export function checkProbe(
  probe: Plain<CoreProbe> | undefined,
  field: 'livenessProbe' | 'readinessProbe' | 'startupProbe',
  report: Report,
): void {
  if (!probe) return;
  const at = below(report, field);
  const given = present(probe, probeHandlers);
  if (given.length !== 1)
    at('', given, 'exactly one of exec, grpc, httpGet and tcpSocket', 'name exactly one way');
  if (probe.exec) expectFilled(probe.exec, ['command'], below(at, 'exec'));
  expectPortOrName(probe.httpGet?.port, 'httpGet.port', at);
  expectPortOrName(probe.tcpSocket?.port, 'tcpSocket.port', at);
  expectPort(probe.grpc?.port, 'grpc.port', at);
  refuseNegative(probe, ['initialDelaySeconds', 'terminationGracePeriodSeconds'], at);
  // Zero stands for the default.
  refuseNegative(probe, ['periodSeconds', 'timeoutSeconds', 'failureThreshold', 'successThreshold'], at);
  if (field !== 'readinessProbe' && (probe.successThreshold ?? 1) > 1) {
    at('successThreshold', probe.successThreshold, `1 for a ${field}`, 'remove it');
  }
  if (field === 'readinessProbe' && probe.terminationGracePeriodSeconds !== undefined) {
    at(
      'terminationGracePeriodSeconds',
      probe.terminationGracePeriodSeconds,
      'none for a readinessProbe',
      'remove it',
    );
  } else {
    expectAtLeast(1, probe.terminationGracePeriodSeconds, 'terminationGracePeriodSeconds', at);
  }
}

/** What the kubelet does right after a container's start and right before its end. */
export function checkLifecycle(lifecycle: Plain<Lifecycle> | undefined, grace: number, report: Report): void {
  for (const hook of ['postStart', 'preStop'] as const) {
    const handler = lifecycle?.[hook];
    if (!handler) continue;
    const given = present(handler, hookHandlers);
    if (given.length !== 1) {
      report(
        `lifecycle.${hook}`,
        given,
        `exactly one of ${hookHandlers.join(', ')}`,
        'name exactly one action',
      );
    }
    const at = below(report, `lifecycle.${hook}`);
    if (handler.exec) expectFilled(handler.exec, ['command'], below(at, 'exec'));
    expectPortOrName(handler.httpGet?.port, 'httpGet.port', at);
    expectBetween(0, grace, handler.sleep?.seconds, 'sleep.seconds', at);
  }
}
