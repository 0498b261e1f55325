import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Build } from '../../../constructs/core/derive/build.ts';
import { type Alert, allAlerts } from '../../../constructs/core/model/metric.ts';
import { CheckError, expectNone, type Report } from '../report.ts';
import { type Case, cases } from './cases.ts';

/** Tests every rule of the platform with Prometheus' own tool: it fires, in time and not before, and else it does not. */
export async function testRules(
  report: Report,
  builds: readonly Build[],
  promtool: string,
  folder: string,
): Promise<void> {
  const rules = join(folder, 'rules.json');
  const alerts = new Map<string, Alert>();
  for (const { cluster } of builds) for (const alert of cluster.all(allAlerts)) alerts.set(alert.name, alert);
  writeFileSync(rules, JSON.stringify({ groups: groupsOf(builds) }));

  await report.check('Prometheus takes every rule', () => run(promtool, ['check', 'rules', rules]));
  await report.check('every alert has a case, and every case an alert', () => {
    const without = [...alerts.keys()].filter((name) => !(name in cases));
    const unknown = Object.keys(cases).filter((name) => !alerts.has(name));
    expectNone([
      ...without.map((name) => `${name} has no case`),
      ...unknown.map((name) => `${name} is no alert`),
    ]);
  });
  await report.check(`${alerts.size} alerts fire when they should, after their time, and else not`, () => {
    const file = join(folder, 'tests.json');
    const tests = [...alerts.values()].flatMap((alert) => {
      const one = cases[alert.name];
      return one ? testsOf(alert, one) : [];
    });
    writeFileSync(file, JSON.stringify({ rule_files: [rules], evaluation_interval: '1m', tests }));
    run(promtool, ['test', 'rules', file]);
  });
}

/** The groups of all PrometheusRules, each rule once. */
function groupsOf(builds: readonly Build[]): object[] {
  const groups = new Map<string, object>();
  for (const { objects } of builds) {
    for (const { manifest } of objects) {
      if (manifest.kind !== 'PrometheusRule') continue;
      const spec: { groups: { name: string }[] } = JSON.parse(JSON.stringify(manifest.spec));
      for (const group of spec.groups) groups.set(group.name, group);
    }
  }
  return [...groups.values()];
}

/** One test of the series that fire, also before the time is over, and one of those that do not. */
function testsOf({ name, for: wait }: Alert, { fires, quiet }: Case): object[] {
  const minutes = minutesOf(wait);
  const firing = `count(ALERTS{alertname="${name}",alertstate="firing"})`;
  const expect = (minute: number, isFiring: boolean) => ({
    expr: firing,
    eval_time: `${minute}m`,
    exp_samples: isFiring ? [{ labels: '{}', value: 1 }] : [],
  });
  const series = (values: Case['fires']) =>
    Object.entries(values).map(([metric, value]) => ({
      series: metric,
      values: typeof value === 'number' ? `${value}x${minutes + 30}` : value,
    }));
  return [
    {
      name: `${name} fires`,
      interval: '1m',
      input_series: series(fires),
      promql_expr_test: [...(minutes > 0 ? [expect(minutes - 1, false)] : []), expect(minutes + 5, true)],
    },
    {
      name: `${name} does not fire`,
      interval: '1m',
      input_series: series(quiet),
      promql_expr_test: [expect(minutes + 5, false)],
    },
  ];
}

function minutesOf(duration: string): number {
  const [, count = '', unit] = /^(\d+)([smh])$/.exec(duration) ?? [];
  if (unit === undefined) throw new CheckError(`an alert waits for ${duration}`);
  return Math.ceil((Number(count) * { s: 1, m: 60, h: 3600 }[unit as 's' | 'm' | 'h']) / 60);
}

function run(program: string, args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new CheckError(`${stdout}\n${stderr}`.trim().slice(-3000));
}
