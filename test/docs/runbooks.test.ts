import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { allAlerts } from '../../constructs/core/model/metric.ts';
import { builds, strangers } from './catalogue.ts';
import { kubectlCommands } from './kubectl.ts';

const folder = new URL('../../docs/runbooks/', import.meta.url);
const read = (name: string) => readFileSync(new URL(`${name}.md`, folder), 'utf8');
const alerts = builds.flatMap(({ cluster }) => cluster.all(allAlerts));
const pages = readdirSync(folder)
  .map((file) => file.replace(/\.md$/, ''))
  .filter((name) => name !== 'README');

const headings = ['What it means', 'First look', 'Usual causes', 'How to mend it', 'When it is over'];

/** A page with one block of commands. */
const page = (...lines: string[]) => `\`\`\`sh\n${lines.join('\n')}\n\`\`\`\n`;
const strangersOf = (...lines: string[]) => kubectlCommands(page(...lines)).flatMap(strangers);

describe('runbooks', () => {
  it('exist for every alert, and only for alerts', () => {
    expect(pages).toEqual([...new Set(alerts.map(({ runbook }) => runbook))].sort());
  });

  it('name their alerts', () => {
    for (const { name, runbook } of alerts)
      expect(read(runbook).split('\n')[2], runbook).toContain(`\`${name}\``);
  });

  it('are listed with the severity of each alert', () => {
    const rows = alerts.map(
      ({ name, severity, runbook }) => `| ${name} | ${severity} | [${runbook}](${runbook}.md) |`,
    );
    const listed = read('README')
      .split('\n')
      .filter((line) => line.endsWith('.md) |'));
    expect(listed).toEqual([...new Set(rows)].sort());
  });

  it.each(pages)('%s has the five parts', (name) => {
    const found = [...read(name).matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    expect(found).toEqual(headings);
  });

  it.each([...pages, 'README'])('%s names existing objects', (name) => {
    const commands = kubectlCommands(read(name));
    expect(commands.length).toBeGreaterThan(0);
    const unknown = commands.flatMap((command) =>
      strangers(command).map((stranger) => `${stranger} in: ${command.text}`),
    );
    expect(unknown).toEqual([]);
  });

  it.each(pages)('%s links to pages that exist', (name) => {
    const linked = [...read(name).matchAll(/\]\(([\w-]+)\.md\)/g)].map(([, target]) => target!);
    expect(linked.filter((target) => !pages.includes(target))).toEqual([]);
  });
});

describe('the check of commands', () => {
  test.each([
    ['an object of ours', 'kubectl -n mlflow logs deployment/mlflow-server --tail=5 | tail -3'],
    ["a chart's workload", 'kubectl -n kube-system exec daemonset/cilium -c cilium-agent -- hubble observe'],
    [
      "an operator's Service",
      'kubectl -n postgres exec service/postgres-rw -c postgres -- psql -c "select 1"',
    ],
    ['a Secret of the contract', 'kubectl -n mlflow get secret/mlflow-admin secret/mlflow-session'],
    ['an Application', 'kubectl -n argocd describe application/mlflow'],
    ['an object of the cluster', 'kubectl describe clusterissuer/platform'],
    ['labels of pods', 'kubectl -n postgres get pods -l cnpg.io/cluster=postgres -o wide'],
    ['a port of a Service', 'kubectl -n monitoring port-forward service/prometheus-prometheus 8080:9090'],
    ['blanks', 'kubectl -n <namespace> describe pvc <name>'],
    ['lists', 'kubectl get certificates -A'],
    ['another program', 'showmount -e nowhere/else'],
  ])('accepts %s', (_, line) => {
    expect(strangersOf(line)).toEqual([]);
  });

  test.each([
    ['namespace ml', 'kubectl -n ml get pods'],
    ['deployment/mlflow', 'kubectl -n mlflow logs deployment/mlflow'],
    ['deployment/mlflow-server', 'kubectl -n postgres logs deployment/mlflow-server'],
    ['statefulset/mlflow-server', 'kubectl -n mlflow logs statefulset/mlflow-server'],
    [
      'daemonset/prometheus-prometheus-node-exporter',
      'kubectl -n monitoring logs daemonset/prometheus-prometheus-node-exporter',
    ],
    ['secret/mlflow-root', 'kubectl -n mlflow get secret/mlflow-admin secret/mlflow-root'],
    ['clusterissuer/letsencrypt', 'kubectl describe clusterissuer/letsencrypt'],
    ['pods with app=mlflow', 'kubectl -n mlflow get pods -l app=mlflow'],
    [
      'port 9091 of service/prometheus-prometheus',
      'kubectl -n monitoring port-forward service/prometheus-prometheus 9091',
    ],
    ['mlflow-server without its kind and a slash', 'kubectl -n mlflow describe deployment mlflow-server'],
  ])('finds %s', (stranger, line) => {
    expect(strangersOf('kubectl get nodes', line)).toEqual([stranger]);
  });

  test('reads commands with quotes and with continuation lines', () => {
    expect(
      strangersOf(
        "kubectl -n mlflow exec deployment/none -- sh -c '",
        "  ls | wc'",
        'kubectl -n none \\',
        '  get pods',
      ),
    ).toEqual(['deployment/none', 'namespace none']);
  });
});
