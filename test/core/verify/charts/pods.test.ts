import { describe, expect, it } from 'vitest';
import { chartFacts, podsOf, servicesOf } from '../../../../constructs/core/author/chart/facts.ts';
import type { Declared, DeclaredPods } from '../../../../constructs/core/verify/charts/declared.ts';
import { checkPods } from '../../../../constructs/core/verify/charts/pods.ts';

const traefik = chartFacts('traefik');
const install = { release: 'traefik', namespace: 'edge', values: {} };
const pods: DeclaredPods = {
  name: 'proxy',
  labels: { 'app.kubernetes.io/name': 'traefik', 'app.kubernetes.io/instance': 'traefik-edge' },
  ports: { web: { port: 8000 }, websecure: { port: 8443 } },
};
const right: Declared = {
  podSecurity: 'restricted',
  secrets: new Set(),
  pods: [pods],
  services: [{ name: 'traefik', port: 443, pods, podPort: 8443 }],
};

function problems(stated: Partial<Declared>, values: object = {}): string[] {
  return checkPods(traefik, { ...install, values }, { ...right, ...stated }, 'traefik').map(
    ({ path, fix }) => `${path}: ${fix}`,
  );
}

describe('a statement of a component about its chart', () => {
  it('is accepted when the chart makes it', () => {
    expect(problems(right)).toEqual([]);
  });

  it('is refused for labels that no pods have', () => {
    const labels = { ...pods.labels, 'app.kubernetes.io/instance': 'traefik' };
    const found = problems({ pods: [{ ...pods, labels }], services: [] });
    expect(found).toEqual([
      'traefik pods proxy: Write the labels of the pods that the component states.',
      'traefik pods: State them with release.pods(), or disable them in the values.',
    ]);
  });

  it('is refused for a port that the pods do not declare', () => {
    expect(problems({ pods: [{ ...pods, ports: { web: { port: 80 } } }], services: [] })).toEqual([
      'traefik pods proxy port web: State the port that the pods declare.',
    ]);
  });

  it('is refused when it lacks pods, and accepted when the values switch them off', () => {
    expect(problems({ pods: [], services: [] })).toHaveLength(1);
    expect(problems({ pods: [], services: [] }, { deployment: { enabled: false } })).toEqual([]);
  });

  it('is refused for a Service that the chart does not make', () => {
    expect(problems({ ...right, services: [{ name: 'traefic', port: 443, pods, podPort: 8443 }] })).toEqual([
      'traefik Service traefic: Name one that it makes, such as traefik.',
    ]);
  });

  it('is refused for a Service that is switched off, and accepted when it is on', () => {
    const metrics = { ...pods, ports: { metrics: { port: 9100 } } };
    const stated = {
      pods: [metrics],
      services: [{ name: 'traefik-metrics', port: 9100, pods: metrics, podPort: 9100 }],
    };
    expect(problems(stated)).toEqual([
      'traefik Service traefik-metrics: Set metrics.prometheus.service.enabled to true in the values.',
    ]);
    expect(problems(stated, { metrics: { prometheus: { service: { enabled: true } } } })).toEqual([]);
  });

  it.each([
    [
      'a port that the Service does not have',
      { port: 8443 },
      'traefik Service traefik port: Use a port of the Service.',
    ],
    [
      'a port of the pods that the Service does not lead to',
      { podPort: 8000 },
      'traefik Service traefik port 443: Take the endpoint of that port.',
    ],
    [
      'pods that the Service does not select',
      { pods: { ...pods, labels: { app: 'other' } } },
      'traefik Service traefik pods: Take the endpoint of the pods that the Service selects.',
    ],
  ])('is refused for %s', (_, change, problem) => {
    const service = { name: 'traefik', port: 443, pods, podPort: 8443, ...change };
    expect(problems({ pods: [pods], services: [service] })).toEqual([problem]);
  });

  it('is refused when policies hide a webhook from the API server', () => {
    const facts = chartFacts('cert-manager');
    const there = {
      release: 'cert-manager',
      namespace: 'cert-manager',
      values: { startupapicheck: { enabled: false } },
    };
    const all = podsOf(facts, there).map(({ name, labels, ports }) => ({ name, labels, ports }));
    const check = (stated: readonly DeclaredPods[]) =>
      checkPods(facts, there, { ...right, pods: stated, services: [] }, 'cert-manager').map(
        ({ path }) => path,
      );
    expect(check(all)).toEqual(['cert-manager pods cert-manager-webhook calledByApi']);
    const webhook = { ...all.find(({ name }) => name === 'cert-manager-webhook')!, calledByApi: ['https'] };
    expect(check([...all.filter(({ name }) => name !== webhook.name), webhook])).toEqual([]);
  });
});

describe('the level of a namespace', () => {
  it('is refused when it does not admit the pods of a chart', () => {
    const facts = chartFacts('prometheus-node-exporter');
    const there = { release: 'node-exporter', namespace: 'node-exporter', values: {} };
    const stated = { pods: podsOf(facts, there), services: [] };
    const paths = (podSecurity: Declared['podSecurity']) =>
      checkPods(facts, there, { ...right, ...stated, podSecurity }, 'node-exporter').map(({ path }) => path);
    expect(paths('restricted')).toEqual(['node-exporter podSecurity']);
    expect(paths('baseline')).toEqual(['node-exporter podSecurity']);
    expect(paths('privileged')).toEqual([]);
  });
});

describe('a restricted namespace', () => {
  it('is refused for baseline pods, and accepted for restricted ones', () => {
    const facts = chartFacts('sealed-secrets');
    const paths = (podSecurity: Declared['podSecurity'], values: object) => {
      const there = { release: 'sealed-secrets', namespace: 'sealing', values };
      const stated = { ...right, pods: podsOf(facts, there), services: [], podSecurity };
      return checkPods(facts, there, stated, 'sealing').map(({ path, expected }) => `${path}: ${expected}`);
    };
    const loose = { podSecurityContext: { enabled: false } };
    expect(paths('restricted', loose)).toEqual([
      'sealing podSecurity: baseline, for Deployment sealed-secrets',
    ]);
    expect(paths('baseline', loose)).toEqual([]);
    expect(paths('restricted', {})).toEqual([]);
  });
});

describe('the Secrets of a namespace', () => {
  it('are refused when pods of a chart need one that does not exist', () => {
    const facts = chartFacts('prometheus-node-exporter');
    const check = (tls: boolean, ...secrets: string[]) => {
      const there = {
        release: 'exporter',
        namespace: 'node-exporter',
        values: { tlsSecret: { enabled: tls } },
      };
      const stated = { pods: podsOf(facts, there), services: [], podSecurity: 'privileged' as const };
      return checkPods(facts, there, { ...stated, secrets: new Set(secrets) }, 'node-exporter');
    };
    expect(check(true)).toEqual([
      {
        code: 'chart-secret-not-made',
        path: 'node-exporter Secret prometheus-node-exporter-tls',
        found: 'no object that makes it',
        expected:
          'a Secret with tls.crt, tls.key, which DaemonSet exporter-prometheus-node-exporter waits for',
        fix: 'Declare it and hand its reference to the chart, or disable in the values what needs it.',
      },
    ]);
    expect(check(true, 'prometheus-node-exporter-tls')).toEqual([]);
    expect(check(false)).toEqual([]);
  });
});

describe('the objects of a chart', () => {
  it('have the name of the release', () => {
    const facts = chartFacts('kube-prometheus-stack');
    const names = (release: string, values: object) =>
      podsOf(facts, { release, namespace: 'monitoring', values })
        .filter(({ kind }) => kind === 'Deployment')
        .map(({ name }) => name);
    expect(names('ops', {})).toEqual([
      'ops-grafana',
      'ops-kube-state-metrics',
      'ops-kube-prometheus-stack-operator',
    ]);
    expect(names('prometheus', { fullnameOverride: 'prometheus', grafana: { enabled: false } })).toEqual([
      'prometheus-kube-state-metrics',
      'prometheus-operator',
    ]);
  });

  it('have the release in their labels', () => {
    const [proxy] = podsOf(traefik, { ...install, release: 'edge-traefik' });
    expect(proxy?.labels['app.kubernetes.io/instance']).toBe('edge-traefik-edge');
    expect(proxy?.name).toBe('edge-traefik');
  });

  it('have other ports with other values', () => {
    const facts = chartFacts('kube-prometheus-stack');
    const ports = (values: object) =>
      servicesOf(facts, { release: 'ops', namespace: 'monitoring', values })
        .find(({ name }) => name.endsWith('-operator'))
        ?.ports.map(({ name, port }) => `${name}:${port}`);
    expect(ports({})).toEqual(['https:443']);
    expect(ports({ prometheusOperator: { tls: { enabled: false } } })).toEqual(['http:8080']);
  });
});
