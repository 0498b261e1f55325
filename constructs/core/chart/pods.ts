import type { Problem } from '../problem.ts';
import { suggest } from '../prove/suggest.ts';
import {
  type ChartFacts,
  type PodFacts,
  podsOf,
  type ServiceFacts,
  servicesOf,
  unmet,
  webhooksOf,
} from './facts.ts';
import { type Install, named } from './names.ts';

/** Pods of a chart as its component states them. */
export interface StatedPods {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly ports: Readonly<Record<string, { readonly port: number }>>;
  /** Names of the ports that the API server calls. */
  readonly calledByApi?: readonly string[];
}

/** A Service of a chart by which others reach its pods. */
export interface StatedService {
  readonly name: string;
  readonly port: number;
  readonly pods: StatedPods;
  /** Port of the pods that it leads to. */
  readonly podPort: number;
}

/** What a component states of its chart. */
export interface Stated {
  readonly pods: readonly StatedPods[];
  readonly services: readonly StatedService[];
  /** Pod Security level of the namespace. */
  readonly podSecurity: PodFacts['podSecurity'];
}

/** What a component states and the chart does not make, and the pods that the chart makes and nobody states. */
export function checkPods(facts: ChartFacts, install: Install, stated: Stated, where: string): Problem[] {
  const chart = `chart ${facts.chart} ${facts.version}`;
  return [
    ...stated.pods.flatMap((pods) => checkStated(facts, install, pods, `${where} pods ${pods.name}`)),
    ...podsOf(facts, install)
      .filter(({ labels }) => !stated.pods.some((pods) => within(pods.labels, labels)))
      .map(({ kind, name, labels }) => ({
        path: `${where} pods`,
        found: `nothing about ${kind} ${name}, which ${chart} makes with these values`,
        expected: `pods with the labels ${show(labels)}`,
        fix: 'State them with release.pods(), or switch them off in the values.',
      })),
    ...stated.services.flatMap((service) =>
      checkService(facts, install, service, `${where} Service ${service.name}`),
    ),
    ...checkWebhooks(facts, install, stated.pods, where),
    ...checkLevel(facts, install, stated, where),
  ];
}

function checkStated(facts: ChartFacts, install: Install, stated: StatedPods, path: string): Problem[] {
  const same = podsOf(facts, install).filter(({ labels }) => within(stated.labels, labels));
  if (same.length === 0) {
    const known = podsOf(facts, install).map(({ name, labels }) => `${name} (${show(labels)})`);
    return [
      {
        path,
        found: `the labels ${show(stated.labels)}`,
        expected: `labels that pods of the chart bear: ${known.join('; ') || 'it makes none'}`,
        fix: 'Take the labels of the pods that are meant.',
      },
    ];
  }
  const ports = Object.assign({}, ...same.map((pods) => pods.ports)) as StatedPods['ports'];
  return Object.entries(stated.ports)
    .filter(([name, { port }]) => ports[name]?.port !== port)
    .map(([name, { port }]) => ({
      path: `${path} port ${name}`,
      found: String(port),
      expected: ports[name] ? String(ports[name].port) : `one of ${showPorts(ports)}`,
      fix: 'State the port that the pods declare.',
    }));
}

function checkService(facts: ChartFacts, install: Install, stated: StatedService, path: string): Problem[] {
  const services = servicesOf(facts, install);
  const service = services.find(({ name }) => name === stated.name);
  if (!service) return [missing(facts, install, stated, services, path)];
  const { pods, port, podPort } = stated;
  const found = service.ports.find((candidate) => candidate.port === port);
  if (!found) {
    const known = service.ports.map((candidate) => candidate.port).join(', ');
    return [
      {
        path: `${path} port`,
        found: String(port),
        expected: `one of ${known}`,
        fix: 'Call a port that it has.',
      },
    ];
  }
  if (!within(service.selector ?? {}, pods.labels)) {
    return [
      {
        path: `${path} pods`,
        found: `${pods.name} with the labels ${show(pods.labels)}`,
        expected: `pods with the labels ${show(service.selector ?? {})}`,
        fix: 'Take the endpoint of the pods that the Service selects.',
      },
    ];
  }
  const target = typeof found.target === 'number' ? found.target : pods.ports[found.target]?.port;
  if (target === podPort) return [];
  return [
    {
      path: `${path} port ${port}`,
      found: `port ${podPort} of the pods`,
      expected: `port ${found.target} of the pods, where the Service leads to`,
      fix: 'Take the endpoint of that port.',
    },
  ];
}

function missing(
  facts: ChartFacts,
  install: Install,
  { name }: StatedService,
  there: readonly ServiceFacts[],
  path: string,
): Problem {
  const off = facts.services.find((service) => named(service.name, facts.names, install) === name);
  const names = there.map((service) => service.name);
  const near = suggest(name, names);
  const settings = Object.entries(off ? unmet(facts, off.when, install.values) : {});
  return {
    path,
    found: 'a Service that the chart does not make with these values',
    expected: names.length > 0 ? `one of ${names.join(', ')}` : 'none, the chart makes no Services',
    fix:
      settings.length > 0
        ? `Set ${settings.map(([setting, value]) => `${setting} to ${value}`).join(' and ')} in the values.`
        : `Name one that it makes${near === undefined ? '' : `, such as ${near}`}.`,
  };
}

function checkWebhooks(
  facts: ChartFacts,
  install: Install,
  stated: readonly StatedPods[],
  where: string,
): Problem[] {
  const services = servicesOf(facts, install);
  return webhooksOf(facts, install).flatMap(({ service: name, port }) => {
    const service = services.find((candidate) => candidate.name === name);
    const target = service?.ports.find((candidate) => candidate.port === port)?.target;
    const pods = stated.find(({ labels }) => service?.selector && within(service.selector, labels));
    if (target === undefined || !pods) return [];
    const called = (pods.calledByApi ?? []).map((called) => pods.ports[called]?.port ?? called);
    const wanted = typeof target === 'number' ? target : (pods.ports[target]?.port ?? target);
    if (called.includes(wanted)) return [];
    return [
      {
        path: `${where} pods ${pods.name} calledByApi`,
        found: called.length > 0 ? called.join(', ') : 'nothing',
        expected: `port ${target}, which the API server calls through Service ${name}`,
        fix: 'Add the name of that port to calledByApi, or the API server is locked out of its webhook.',
      },
    ];
  });
}

// Whether pods fit `restricted` depends on values; what makes them privileged hardly ever does.
function checkLevel(facts: ChartFacts, install: Install, { podSecurity }: Stated, where: string): Problem[] {
  if (podSecurity === 'privileged') return [];
  return podsOf(facts, install)
    .filter((pods) => pods.podSecurity === 'privileged')
    .map(({ kind, name }) => ({
      path: `${where} podSecurity`,
      found: podSecurity,
      expected: `privileged, for ${kind} ${name}`,
      fix: 'State the level with its reason, or the API server admits none of these pods.',
    }));
}

/** Whether all of these labels are among others. */
function within(labels: Readonly<Record<string, string>>, others: Readonly<Record<string, string>>): boolean {
  return Object.entries(labels).every(([key, value]) => others[key] === value);
}

function show(labels: Readonly<Record<string, string>>): string {
  return Object.entries(labels)
    .map(([key, value]) => `${key}=${value}`)
    .join(',');
}

function showPorts(ports: StatedPods['ports']): string {
  const all = Object.entries(ports).map(([name, { port }]) => `${name} (${port})`);
  return all.join(', ') || 'none, they declare no ports';
}
