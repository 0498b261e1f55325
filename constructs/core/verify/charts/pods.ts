import { type ChartFacts, type PodFacts, podsOf, servicesOf } from '../../author/chart/facts.ts';
import type { Install } from '../../author/chart/names.ts';
import { isWithin, showLabels } from '../../base/labels.ts';
import type { Problem } from '../../base/problem.ts';
import type { Declared, DeclaredPods } from './declared.ts';
import { checkService, checkWebhooks } from './services.ts';

/**
 * Reports stated pods and Services that the chart does not make, and pods of the chart that the component does not
 * state.
 */
export function checkPods(facts: ChartFacts, install: Install, stated: Declared, where: string): Problem[] {
  const chart = `chart ${facts.chart} ${facts.version}`;
  const made = podsOf(facts, install);
  const services = servicesOf(facts, install);
  return [
    ...stated.pods.flatMap((pods) => checkStated(made, pods, `${where} pods ${pods.name}`)),
    ...made
      .filter(({ labels }) => !stated.pods.some((pods) => isWithin(pods.labels, labels)))
      .map(
        ({ kind, name, labels }): Problem => ({
          code: 'chart-pods-not-stated',
          path: `${where} pods`,
          found: `${kind} ${name}, which ${chart} makes with these values`,
          expected: `stated pods with the labels ${showLabels(labels)}`,
          fix: 'State them with release.pods(), or disable them in the values.',
        }),
      ),
    ...stated.services.flatMap((service) =>
      checkService(facts, install, services, service, `${where} Service ${service.name}`),
    ),
    ...checkWebhooks(facts, install, services, stated.pods, where),
    ...checkLevel(made, stated, where),
    ...checkSecrets(made, stated, where),
  ];
}

function checkStated(made: readonly PodFacts[], stated: DeclaredPods, path: string): Problem[] {
  const same = made.filter(({ labels }) => isWithin(stated.labels, labels));
  if (same.length === 0) {
    const known = made.map(({ name, labels }) => `${name} (${showLabels(labels)})`);
    return [
      {
        code: 'stated-pods-not-made',
        path,
        found: `the labels ${showLabels(stated.labels)}`,
        expected: `labels that pods of the chart have: ${known.join('; ') || 'it makes no pods'}`,
        fix: 'Write the labels of the pods that the component states.',
      },
    ];
  }
  const ports = Object.assign({}, ...same.map((pods) => pods.ports)) as DeclaredPods['ports'];
  return Object.entries(stated.ports)
    .filter(([name, { port }]) => ports[name]?.port !== port)
    .map(([name, { port }]) => ({
      code: 'stated-port-differs',
      path: `${path} port ${name}`,
      found: String(port),
      expected: ports[name] ? String(ports[name].port) : `one of ${showPorts(ports)}`,
      fix: 'State the port that the pods declare.',
    }));
}

const levels: readonly PodFacts['podSecurity'][] = ['restricted', 'baseline', 'privileged'];

function checkLevel(made: readonly PodFacts[], { podSecurity }: Declared, where: string): Problem[] {
  return made
    .filter((pods) => levels.indexOf(pods.podSecurity) > levels.indexOf(podSecurity))
    .map(({ kind, name, podSecurity: needed }) => ({
      code: 'pod-security-level-too-low',
      path: `${where} podSecurity`,
      found: podSecurity,
      expected: `${needed}, for ${kind} ${name}`,
      fix: 'State the level with its reason: the API server admits none of these pods otherwise.',
    }));
}

function checkSecrets(made: readonly PodFacts[], { secrets }: Declared, where: string): Problem[] {
  return made.flatMap(({ kind, name, secrets: needed = {} }) =>
    Object.entries(needed)
      .filter(([secret]) => !secrets.has(secret))
      .map(([secret, keys]) => ({
        code: 'chart-secret-not-made',
        path: `${where} Secret ${secret}`,
        found: 'no object that makes it',
        expected: `a Secret${keys.length > 0 ? ` with ${keys.join(', ')}` : ''}, which ${kind} ${name} waits for`,
        fix: 'Declare it and hand its reference to the chart, or disable in the values what needs it.',
      })),
  );
}

function showPorts(ports: DeclaredPods['ports']): string {
  const all = Object.entries(ports).map(([name, { port }]) => `${name} (${port})`);
  return all.join(', ') || 'none, they declare no ports';
}
