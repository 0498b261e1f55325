import { describe, expect, it } from 'vitest';
import { chartFacts } from '../../../../constructs/core/author/chart/facts.ts';
import { checkPins } from '../../../../constructs/core/verify/charts/pins.ts';
import type { ChartName } from '../../../../constructs/versions.ts';

const cases: readonly (readonly [
  name: string,
  chart: ChartName,
  wrong: object,
  right: object,
  path: string,
])[] = [
  [
    "Grafana's password",
    'kube-prometheus-stack',
    {},
    { grafana: { admin: { existingSecret: 'prometheus-grafana' } } },
    'grafana.admin.existingSecret',
  ],
  [
    "Hubble's certificates",
    'cilium',
    { hubble: { tls: { auto: { method: 'helm' } } } },
    { hubble: { tls: { auto: { method: 'cronJob' } } } },
    'hubble.tls.auto.method',
  ],
  [
    "Argo CD's password",
    'argo-cd',
    { configs: { secret: { argocdServerAdminPassword: '$2a$10$hash' } } },
    { configs: { secret: { argocdServerAdminPassword: '' } } },
    'configs.secret.argocdServerAdminPassword',
  ],
  [
    'the certificate of an Ingress',
    'sealed-secrets',
    { ingress: { selfSigned: true } },
    { ingress: { selfSigned: false } },
    'ingress.selfSigned',
  ],
];

describe('a chart that makes something up at every rendering', () => {
  it.each(cases)('is refused until it is pinned: %s', (_, chart, wrong, right, path) => {
    expect(checkPins(chartFacts(chart), wrong, chart).map((problem) => problem.path)).toEqual([
      `${chart} ${path}`,
    ]);
    expect(checkPins(chartFacts(chart), right, chart)).toEqual([]);
  });

  it('needs no pin for what is switched off', () => {
    expect(checkPins(chartFacts('kube-prometheus-stack'), { grafana: { enabled: false } }, '')).toEqual([]);
    expect(checkPins(chartFacts('cilium'), { hubble: { enabled: false } }, '')).toEqual([]);
  });

  it('is told what it would do', () => {
    expect(checkPins(chartFacts('cilium'), {}, 'cilium values')).toEqual([
      {
        path: 'cilium values hubble.tls.auto.method',
        found: '"helm"',
        expected: 'cronJob or certmanager',
        fix: 'Set it: without it, the chart makes new certificates at every rendering.',
      },
    ]);
  });
});
