import { type ChartFacts, type ServiceFacts, unmet, webhooksOf } from '../../author/chart/facts.ts';
import { type Install, named } from '../../author/chart/names.ts';
import { isWithin, showLabels } from '../../base/labels.ts';
import type { Problem } from '../../base/problem.ts';
import { suggest } from '../../base/suggest.ts';
import type { DeclaredPods, DeclaredService } from './declared.ts';

/** Checks a Service of a chart that other pods call. */
export function checkService(
  facts: ChartFacts,
  install: Install,
  services: readonly ServiceFacts[],
  stated: DeclaredService,
  path: string,
): Problem[] {
  const service = services.find(({ name }) => name === stated.name);
  if (!service) return [missing(facts, install, stated, services, path)];
  const { pods, port, podPort } = stated;
  const found = service.ports.find((candidate) => candidate.port === port);
  if (!found) {
    const known = service.ports.map((candidate) => candidate.port).join(', ');
    return [
      {
        code: 'port-not-served',
        path: `${path} port`,
        found: String(port),
        expected: `one of ${known}`,
        fix: 'Use a port of the Service.',
      },
    ];
  }
  if (!isWithin(service.selector ?? {}, pods.labels)) {
    return [
      {
        code: 'service-selects-other-pods',
        path: `${path} pods`,
        found: `${pods.name} with the labels ${showLabels(pods.labels)}`,
        expected: `pods with the labels ${showLabels(service.selector ?? {})}`,
        fix: 'Take the endpoint of the pods that the Service selects.',
      },
    ];
  }
  const target = typeof found.target === 'number' ? found.target : pods.ports[found.target]?.port;
  if (target === podPort) return [];
  return [
    {
      code: 'service-leads-to-other-port',
      path: `${path} port ${port}`,
      found: `port ${podPort} of the pods`,
      expected: `port ${found.target} of the pods, to which the Service leads`,
      fix: 'Take the endpoint of that port.',
    },
  ];
}

function missing(
  facts: ChartFacts,
  install: Install,
  { name }: DeclaredService,
  there: readonly ServiceFacts[],
  path: string,
): Problem {
  const off = facts.services.find((service) => named(service.name, facts.names, install) === name);
  const names = there.map((service) => service.name);
  const near = suggest(name, names);
  const settings = Object.entries(off ? unmet(facts, off.when, install.values) : {});
  return {
    code: 'chart-service-not-made',
    path,
    found: 'a Service that the chart does not make with these values',
    expected: names.length > 0 ? `one of ${names.join(', ')}` : 'none: the chart makes no Services',
    fix:
      settings.length > 0
        ? `Set ${settings.map(([setting, value]) => `${setting} to ${value}`).join(' and ')} in the values.`
        : `Name one that it makes${near === undefined ? '' : `, such as ${near}`}.`,
  };
}

/** Reports webhooks of a chart that policies hide from the API server. */
export function checkWebhooks(
  facts: ChartFacts,
  install: Install,
  services: readonly ServiceFacts[],
  stated: readonly DeclaredPods[],
  where: string,
): Problem[] {
  return webhooksOf(facts, install).flatMap(({ service: name, port }) => {
    const service = services.find((candidate) => candidate.name === name);
    const target = service?.ports.find((candidate) => candidate.port === port)?.target;
    const pods = stated.find(({ labels }) => service?.selector && isWithin(service.selector, labels));
    if (target === undefined || !pods) return [];
    const called = (pods.calledByApi ?? []).map((called) => pods.ports[called]?.port ?? called);
    const wanted = typeof target === 'number' ? target : (pods.ports[target]?.port ?? target);
    if (called.includes(wanted)) return [];
    return [
      {
        code: 'webhook-not-reachable',
        path: `${where} pods ${pods.name} calledByApi`,
        found: called.length > 0 ? called.join(', ') : 'nothing',
        expected: `port ${target}, which the API server calls through Service ${name}`,
        fix: 'Add the name of that port to calledByApi, so that the API server reaches its webhook.',
      },
    ];
  });
}
