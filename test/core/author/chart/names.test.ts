import { describe, expect, it } from 'vitest';
import { type Install, named } from '../../../../constructs/core/author/chart/names.ts';

const rules = {
  '': { name: 'kube-prometheus-stack', max: 26 },
  grafana: { name: 'grafana', max: 63 },
};

function nameOf(text: string, release: string, values: Install['values'] = {}): string {
  return named(text, rules, { release, namespace: 'monitoring', values });
}

describe('the name of an object of a chart', () => {
  it.each([
    ['bears the release before the chart', 'ops', {}, 'ops-kube-prometheus-stack-operator'],
    ['is cut where the chart cuts it', 'observability', {}, 'observability-kube-prometh-operator'],
    ['loses a dash that the cut leaves', 'observe', {}, 'observe-kube-prometheus-st-operator'],
    ['is not doubled', 'kube-prometheus-stack', {}, 'kube-prometheus-stack-operator'],
    ['is what the values say', 'ops', { fullnameOverride: 'prometheus' }, 'prometheus-operator'],
    ['bears the other name of the chart', 'ops', { nameOverride: 'metrics' }, 'ops-metrics-operator'],
    ['is not doubled by it', 'ops-metrics', { nameOverride: 'metrics' }, 'ops-metrics-operator'],
    [
      'is the default for an empty text',
      'ops',
      { fullnameOverride: '' },
      'ops-kube-prometheus-stack-operator',
    ],
  ])('%s', (_, release, values, expected) => {
    expect(nameOf('{fullname}-operator', release, values)).toBe(expected);
  });

  it('of a dependency follows the dependency', () => {
    expect(nameOf('{fullname:grafana}', 'ops')).toBe('ops-grafana');
    expect(nameOf('{fullname:grafana}', 'my-grafana')).toBe('my-grafana');
    expect(nameOf('{fullname:grafana}', 'ops', { fullnameOverride: 'x' })).toBe('ops-grafana');
    expect(nameOf('{fullname:grafana}', 'ops', { grafana: { fullnameOverride: 'x' } })).toBe('x');
  });

  it('may contain the release and the namespace', () => {
    expect(nameOf('{release}-{namespace}', 'ops')).toBe('ops-monitoring');
    expect(nameOf('fixed', 'ops')).toBe('fixed');
  });
});
