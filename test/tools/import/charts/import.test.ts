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
