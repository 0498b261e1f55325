import { describe, expect, it } from 'vitest';
import { chartFacts } from '../../../../constructs/core/author/chart/facts.ts';
import type { Pin } from '../../../../constructs/core/author/chart/pin.ts';
import { pinnedChart } from '../../../../constructs/core/author/chart/version.ts';
import { build } from '../../../../constructs/core/derive/build.ts';
import { proveCharts } from '../../../../constructs/core/verify/charts/index.ts';
import { checkPins } from '../../../../constructs/core/verify/charts/pins.ts';
import { pins as argocd } from '../../../../constructs/gitops/argocd/pins.ts';
import { pins as cilium } from '../../../../constructs/networking/cilium/pins.ts';
import { pins as prometheus } from '../../../../constructs/observability/prometheus/pins.ts';
import { pins as sealedSecrets } from '../../../../constructs/security/sealed-secrets/pins.ts';
import { chart as sealedSecretsChart } from '../../../../constructs/security/sealed-secrets/versions.ts';
import { emptyCluster, Part } from '../../../support/cluster.ts';

const pins: Readonly<Record<string, readonly Pin[]>> = {
  'argo-cd': argocd,
  cilium,
  'kube-prometheus-stack': prometheus,
  'sealed-secrets': sealedSecrets,
};

function check(chart: string, values: object, where: string) {
  return checkPins(chartFacts(chart), pins[chart] ?? [], values, where);
}

const cases: readonly (readonly [name: string, chart: string, wrong: object, right: object, path: string])[] =
  [
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

describe('a chart that generates values at every rendering', () => {
  it.each(cases)('is refused until it is pinned: %s', (_, chart, wrong, right, path) => {
    expect(check(chart, wrong, chart).map((problem) => problem.path)).toEqual([`${chart} ${path}`]);
    expect(check(chart, right, chart)).toEqual([]);
  });

  it('needs no pin for a part that is switched off', () => {
    expect(check('kube-prometheus-stack', { grafana: { enabled: false } }, '')).toEqual([]);
    expect(check('cilium', { hubble: { enabled: false } }, '')).toEqual([]);
  });

  it('is reported with the effect of a missing pin', () => {
    expect(check('cilium', {}, 'cilium values')).toEqual([
      {
        code: 'chart-value-not-pinned',
        path: 'cilium values hubble.tls.auto.method',
        found: '"helm"',
        expected: 'cronJob or certmanager',
        fix: 'Set it: without it, the chart makes new certificates at every rendering.',
      },
    ]);
  });

  it('is checked for the pins that its component states', () => {
    class Sealing extends Part {
      constructor(values: object) {
        super(emptyCluster(), 'sealing');
        this.release({ chart: pinnedChart(sealedSecretsChart), values, pins: sealedSecrets });
      }
    }
    const found = (values: object) =>
      proveCharts(build(new Sealing(values).cluster)).filter(({ path }) => path.includes('selfSigned'));
    expect(found({ ingress: { selfSigned: true } })).toMatchObject([
      { path: 'sealing values ingress.selfSigned' },
    ]);
    expect(found({})).toEqual([]);
  });
});
