import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../../tools/import/charts/from-facts.ts';
import { readFolder } from '../../../../tools/import/charts/from-folder.ts';
import { Helm } from '../../../../tools/import/charts/helm.ts';
import { importChart } from '../../../../tools/import/charts/import.ts';
import type { ChartSource } from '../../../../tools/import/charts/source.ts';

function fixture(name: string): string {
  return fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
}

describe('a chart folder', () => {
  const { facts, types } = importChart(readFolder(fixture('hello'), new Helm(fixture('helm.sh'))));

  it('gives the accepted values of the chart and its dependencies', () => {
    expect(facts.values).toEqual({
      replicas: 'integer = 1',
      image: { repository: 'string = "hello"', tag: 'string = ""' },
      log: { level: "'debug'|'info' = \"info\"" },
      podAnnotations: 'object',
      securityContext: { runAsUser: 'number = 1000', '*': 'any' },
      ports: {
        web: { port: 'number|string = 80', protocol: 'any' },
        '*': { port: 'number|string', protocol: 'any' },
      },
      metrics: { enabled: 'boolean = false' },
      priorityClassName: 'any',
      store: { enabled: 'boolean = true', size: 'string|number = "1Gi"', global: { storageClass: 'any' } },
      global: { storageClass: 'any', '*': 'any' },
    });
  });

  it('gives the values a type', () => {
    expect(types).toContain('export interface HelloValues {');
    expect(types).toContain("  log?: {\n    /** @default \"info\" */ level?: 'debug' | 'info';\n  };");
    expect(types).toContain('    [key: string]: Value | undefined;');
  });

  it('gives the objects of the chart, with placeholders for the name of the release', () => {
    expect(facts.pods).toEqual([
      {
        name: '{fullname}',
        kind: 'Deployment',
        labels: { app: 'hello', release: '{release}' },
        ports: { web: { port: 8080 } },
        hostNetwork: false,
        api: true,
        serviceAccount: '{fullname}',
        podSecurity: 'baseline',
        secrets: { '{fullname}-token': ['token'] },
      },
    ]);
    expect(facts.names).toEqual({ '': { name: 'hello', max: 63 } });
  });

  it('gives the switches of each object', () => {
    expect(facts.services.map(({ name, when }) => ({ name, when }))).toEqual([
      { name: '{fullname}', when: undefined },
      { name: '{fullname}-metrics', when: { 'metrics.enabled': true } },
    ]);
  });

  it('tells how much memory the chart gives each container', () => {
    const workload = 'Deployment/{fullname}';
    expect(facts.containers).toEqual([
      { workload, name: 'set-up', init: true, memoryLimit: '1Gi' },
      { workload, name: 'hello', memory: '20Mi', memoryLimit: '40Mi' },
    ]);
  });

  it('tells what its accounts may do, and with which switch', () => {
    const to = 'ServiceAccount/{namespace}/{fullname}';
    const rule = {
      apiGroups: [''],
      resources: ['configmaps'],
      resourceNames: ['{fullname}'],
      verbs: ['get'],
    };
    expect(facts.grants).toEqual([
      { to, namespace: '{namespace}', rule },
      { to, role: 'ClusterRole/view' },
      {
        to: 'ClusterRole/edit',
        rule: { apiGroups: ['example.org'], resources: ['greetings'], verbs: ['create'] },
      },
      {
        to,
        namespace: 'kube-system',
        role: 'Role/extension-apiserver-authentication-reader',
        when: { 'metrics.enabled': true },
      },
    ]);
  });

  it('tells what its monitors read, and how they log in', () => {
    expect(facts.monitors).toEqual([
      {
        kind: 'ServiceMonitor',
        name: '{fullname}',
        namespaces: ['{namespace}'],
        labels: { app: 'hello' },
        endpoints: [{ port: 'metrics', path: '/metrics', scheme: 'https', token: true }],
        when: { 'metrics.enabled': true },
      },
    ]);
    expect(facts.services.map(({ labels }) => labels)).toEqual([undefined, { app: 'hello' }]);
  });

  it('cannot be read without Helm', () => {
    expect(() => readFolder(fixture('hello'), new Helm('/nowhere/helm'))).toThrow(
      'cannot run /nowhere/helm: put Helm 3 on the PATH, or name it by the variable HELM',
    );
  });
});

describe('a catalogue file', () => {
  const source = readCatalogue(fixture('catalogue.json'));

  it('gives the same facts of a chart', () => {
    const { facts } = importChart(source);
    expect(facts.values).toEqual({
      replicas: 'null|integer = 1',
      image: { repository: 'string = "hello"' },
      config: { 'log.level': 'string = "info"', '*': 'any' },
      podAnnotations: 'object',
      args: 'array',
      priorityClassName: 'any',
    });
    expect(facts.pods).toMatchObject([{ name: '{fullname}', labels: { release: '{release}' } }]);
    expect(facts.grants).toBeUndefined();
    expect(facts.objects).toEqual([{ group: 'apps', kind: 'Deployment', namespace: '{namespace}' }]);
  });

  it('is refused when a schema forbids a default of the chart', () => {
    const schema: ChartSource['schema'] = { properties: { replicas: { type: 'string' } } };
    expect(() => importChart({ ...source, schema })).toThrow('defaults of hello replicas');
    expect(() =>
      importChart({ ...source, schema: { properties: { replicas: { type: 'number' } } } }),
    ).not.toThrow();
  });
});
