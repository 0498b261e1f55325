import type { MetricSource } from '../../../constructs/core/model/metric.ts';
import { ask, type Login } from '../kubelet/http.ts';
import type { ServiceMonitor, Workload } from '../kubelet/kinds.ts';
import { type Objects, selects } from '../kubelet/objects.ts';
import type { SecretValues } from '../kubelet/secrets.ts';
import { CheckError, expectNone } from '../report.ts';

/** The scrape of one pod. */
export interface Scrape {
  readonly port: number;
  readonly path: string;
  readonly login?: Login;
}

/**
 * The scrape that Prometheus derives from a ServiceMonitor for the pods of a workload: the selected Service, its port
 * of that name, and the target port of the pods.
 */
export function scrapesOf(
  objects: Objects,
  secrets: SecretValues,
  monitor: ServiceMonitor,
  workload: Workload,
): Scrape[] {
  const { namespace } = monitor.metadata;
  const { labels } = workload.spec.template.metadata;
  const containerPorts = workload.spec.template.spec.containers.flatMap(({ ports = [] }) => ports);
  const services = objects
    .all('Service')
    .filter(
      ({ metadata, spec }) =>
        monitor.spec.namespaceSelector.matchNames.includes(metadata.namespace) &&
        selects(monitor.spec.selector.matchLabels, metadata.labels) &&
        metadata.namespace === workload.metadata.namespace &&
        spec.selector !== undefined &&
        selects(spec.selector, labels),
    );
  return monitor.spec.endpoints.flatMap(({ port, path, basicAuth }) => {
    const ports = services.flatMap(({ spec }) => spec.ports.filter(({ name }) => name === port));
    return ports.map(({ targetPort }) => {
      const found = containerPorts.find(({ name }) => name === targetPort);
      if (!found) throw new CheckError(`no port ${targetPort} in the pods of ${workload.metadata.name}`);
      const value = ({ name, key }: { name: string; key: string }) => secrets.get(namespace, name, key);
      const login = basicAuth && {
        username: value(basicAuth.username),
        password: value(basicAuth.password),
      };
      return { port: found.containerPort, path, ...(login && { login }) };
    });
  });
}

/** Scrapes and checks that every stated metric exists. */
export async function checkScrape(
  scrapes: readonly Scrape[],
  address: string,
  { metrics }: MetricSource,
): Promise<void> {
  const [scrape] = scrapes;
  if (!scrape || scrapes.length > 1)
    throw new CheckError(`the monitor finds ${scrapes.length} targets, not one`);
  const answer = await ask({ address, ...scrape });
  if (answer.status !== 200) throw new CheckError(`${scrape.path} answers ${answer.status}: ${answer.text}`);

  const series = parseSeries(answer.text);
  const types = new Map(
    Array.from(answer.text.matchAll(/^# TYPE (\S+) (\S+)$/gm), ([, name, type]) => [name, type]),
  );
  const findings: string[] = [];
  for (const [name, { type, labels = [] }] of Object.entries(metrics)) {
    const found = series.filter((one) => one.name === name);
    const family =
      type === 'histogram' || type === 'summary' ? name.replace(/_(bucket|sum|count)$/, '') : name;
    const served = types.get(family) ?? types.get(name);
    if (found.length === 0) findings.push(`${name} is not served`);
    else if (served !== type) findings.push(`${name} is a ${served}, not a ${type}`);
    for (const label of labels) {
      if (found.some((one) => !one.labels.includes(label))) findings.push(`${name} has no label ${label}`);
    }
  }
  if (findings.length > 0) {
    findings.push(`served: ${[...new Set(series.map(({ name }) => name))].join(', ')}`);
  }
  expectNone(findings);
}

interface Series {
  readonly name: string;
  readonly labels: readonly string[];
}

function parseSeries(text: string): Series[] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, name = '', labels = ''] = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? /.exec(line) ?? [];
      return { name, labels: Array.from(labels.matchAll(/(\w+)="(?:[^"\\]|\\.)*"/g), ([, label]) => label!) };
    });
}
