import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Build } from '../../../constructs/core/derive/build.ts';
import { metricsReader } from '../../../constructs/core/model/metric.ts';
import { configurationOf, startAlertmanager } from '../alerts/alertmanager.ts';
import type { Inbox } from '../alerts/inbox.ts';
import { ask } from '../kubelet/http.ts';
import type { ServiceMonitor, Workload } from '../kubelet/kinds.ts';
import { type Scrape, scrapesOf } from '../mlflow/scrape.ts';
import type { Stack } from '../mlflow/stack.ts';
import { startServer, until } from '../process.ts';

/** The port of Prometheus; the controller of workflows has its usual one. */
const port = 9091;

/** What is watched. */
export interface WatchProps {
  readonly build: Build;
  readonly stack: Stack;
  /** The workloads that are scraped, each with the address of its pod. */
  readonly targets: readonly { readonly workload: Workload; readonly address: string }[];
  /** The components whose rules are loaded: those that run here. */
  readonly components: readonly string[];
  /** Path of Alertmanager. */
  readonly alertmanager: string;
  /** Files in the pod of Alertmanager besides the secrets of receivers, with their content. */
  readonly files: Readonly<Record<string, string>>;
}

/** An alert of Prometheus. */
export interface LiveAlert {
  readonly state: 'pending' | 'firing';
  readonly labels: Readonly<Record<string, string>>;
}

/** The real Prometheus and Alertmanager of a run. */
export interface Watch {
  /** What receivers outside of the cluster get. */
  readonly inbox: Inbox;
  /** The alerts that Prometheus has now. */
  alerts(): Promise<readonly LiveAlert[]>;
}

/** The receivers of the homelab, and what people give for them. */
const given = {
  phones: 'https://ntfy.sh/a-topic-that-nobody-guesses',
  'dead-mans-switch': 'https://hc-ping.com/secret',
} as const;

/**
 * Starts Prometheus with the synthesized rules, unchanged, and Alertmanager with the synthesized configuration. Monitors
 * are resolved as the operator does it: to the address of a pod that runs here.
 */
export async function startWatch(props: WatchProps): Promise<Watch> {
  const { build, stack, alertmanager: program, files } = props;
  const folder = stack.folder('watch');
  mkdirSync(folder, { recursive: true });
  const mounted = '/etc/alertmanager/secrets/prometheus-alerts';
  const inbox = await startAlertmanager({
    program,
    config: configurationOf(build),
    files: {
      ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`${mounted}/${name}`, value])),
      ...files,
    },
    hosts: ['ntfy.sh', 'hc-ping.com'],
    folder,
  });
  const rules = rulesOf(props).map(([name, spec]) => {
    const file = join(folder, `${name}.json`);
    writeFileSync(file, JSON.stringify(spec));
    return file;
  });
  const config = join(folder, 'prometheus.json');
  writeFileSync(config, JSON.stringify(prometheusConfig(props, rules)));
  const server = startServer(
    'prometheus',
    'prometheus',
    [
      `--config.file=${config}`,
      `--storage.tsdb.path=${join(folder, 'tsdb')}`,
      `--web.listen-address=127.0.0.1:${port}`,
    ],
    { log: join(folder, 'prometheus.log') },
  );
  await until('Prometheus', 30_000, async () => {
    server.assertAlive();
    const answer = await ask({ address: '127.0.0.1', port, path: '/-/ready' }).catch(() => undefined);
    return answer?.status === 200;
  });
  return {
    inbox,
    async alerts() {
      server.assertAlive();
      const { text } = await ask({ address: '127.0.0.1', port, path: '/api/v1/alerts' });
      const { data }: { readonly data: { readonly alerts: readonly LiveAlert[] } } = JSON.parse(text);
      return data.alerts;
    },
  };
}

/** The specs of the PrometheusRules, which have the form of a file of rules. */
function rulesOf({ build, components }: WatchProps) {
  return build.objects
    .filter(
      ({ component, manifest }) => manifest.kind === 'PrometheusRule' && components.includes(component.name),
    )
    .map(({ manifest }) => [manifest.metadata.name, manifest.spec] as const);
}

function prometheusConfig(props: WatchProps, ruleFiles: readonly string[]): object {
  const { interval } = props.build.cluster.required(metricsReader);
  return {
    global: { scrape_interval: interval, evaluation_interval: interval },
    rule_files: ruleFiles,
    alerting: { alertmanagers: [{ static_configs: [{ targets: ['127.0.0.1:9093'] }] }] },
    scrape_configs: props.targets.flatMap((target) => scrapeConfigs(props.stack, target)),
  };
}

/** What the operator makes of the monitors of a workload: the scrape, and the labels of its pod. */
function scrapeConfigs(
  { objects, secrets }: Stack,
  { workload, address }: WatchProps['targets'][number],
): object[] {
  const { namespace, name } = workload.metadata;
  return objects
    .all('ServiceMonitor')
    .filter(({ spec }) => spec.namespaceSelector.matchNames.includes(namespace))
    .flatMap((monitor) =>
      scrapesOf(objects, secrets, monitor, workload).map((scrape) => ({
        job_name: `serviceMonitor/${monitor.metadata.namespace}/${monitor.metadata.name}/0`,
        scrape_interval: intervalOf(monitor),
        ...scrapeOf(scrape),
        static_configs: [
          {
            targets: [`${address}:${scrape.port}`],
            labels: { job: name, service: name, namespace, pod: `${name}-0`, container: 'main' },
          },
        ],
      })),
    );
}

function scrapeOf({ path, login }: Scrape) {
  return {
    metrics_path: path,
    ...(login && { basic_auth: { username: login.username, password: login.password } }),
  };
}

function intervalOf({ spec }: ServiceMonitor): string {
  return spec.endpoints[0]!.interval;
}
