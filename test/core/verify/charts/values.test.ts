import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../constructs/core/base/manifest.ts';
import { checkValues } from '../../../../constructs/core/verify/charts/values.ts';
import { sample } from './sample.ts';

function problems(values: JsonObject): { path: string; fix: string }[] {
  return checkValues(sample, values, 'app values').map(({ path, fix }) => ({ path, fix }));
}

const wrong: readonly (readonly [name: string, values: JsonObject, path: string, fix: string])[] = [
  ['a key with a slip', { replcias: 2 }, 'replcias', 'Did you mean replicas?'],
  ['a key in other letters', { podannotations: {} }, 'podannotations', 'Did you mean podAnnotations?'],
  [
    'a key that stands elsewhere',
    { certificate: { secretName: 'x' } },
    'certificate',
    'Did you mean tls.certificate?',
  ],
  ['a key that is nowhere', { zebra: 1 }, 'zebra', 'Remove it.'],
  ['a key below a closed map', { image: { tagg: '1' } }, 'image.tagg', 'Did you mean image.tag?'],
  ['a value of another type', { replicas: 'two' }, 'replicas', 'Write one of these: integer.'],
  ['a fraction for a whole number', { replicas: 1.5 }, 'replicas', 'Write one of these: integer.'],
  ['a quoted boolean', { tls: { enabled: 'true' } }, 'tls.enabled', 'Write one of these: boolean.'],
  ['a word that is not allowed', { log: { level: 'inf' } }, 'log.level', 'Did you mean info?'],
  ['a value where a map belongs', { tls: true }, 'tls', 'Make it a map.'],
  ['a map where a value belongs', { image: { tag: {} } }, 'image.tag', 'Write one of these: string.'],
  ['a list where a map belongs', { podAnnotations: [] }, 'podAnnotations', 'Write one of these: object.'],
  ['a map where a list belongs', { args: {} }, 'args', 'Write one of these: array.'],
  ['a value where a list belongs', { image: { pullSecrets: 'x' } }, 'image.pullSecrets', 'Make it a list.'],
  [
    'an item of another form',
    { image: { pullSecrets: [{ name: 'a' }, { nam: 'b' }] } },
    'image.pullSecrets[1].nam',
    'Did you mean image.pullSecrets[1].name?',
  ],
  [
    'a slip in a map that takes any key',
    { securityContext: { runAsUsr: 1 } },
    'securityContext.runAsUsr',
    'Did you mean securityContext.runAsUser?',
  ],
  [
    'a known key of an open map with another type',
    { securityContext: { runAsUser: 'root' } },
    'securityContext.runAsUser',
    'Write one of these: number.',
  ],
  [
    'a key with dots, of another type',
    { config: { 'log.level': 3 } },
    'config.log\\.level',
    'Write one of these: string.',
  ],
  [
    'a key of an entry of our own',
    { ports: { mlflow: { port: 80, protcol: 'TCP' } } },
    'ports.mlflow.protcol',
    'Did you mean ports.mlflow.protocol?',
  ],
  [
    'a key of a dependency',
    { grafana: { persistance: { size: '1Gi' } } },
    'grafana.persistance',
    'Did you mean grafana.persistence?',
  ],
  [
    'a global of another name',
    { global: { imageRegistri: 'x' } },
    'global.imageRegistri',
    'Did you mean global.imageRegistry?',
  ],
];

const right: readonly (readonly [name: string, values: JsonObject])[] = [
  ['nothing', {}],
  ['known keys', { replicas: 2, image: { tag: '1.2' }, podAnnotations: { any: 'thing' } }],
  ['an allowed word', { log: { level: 'debug' } }],
  ['either type of a value with two', { proxy: true }],
  ['null, which drops the default', { replicas: null, image: null, args: null, log: { level: null } }],
  ['any key of an open map', { securityContext: { runAsGroup: 1, seLinuxOptions: { level: 's0' } } }],
  ['a key like a known one that is also set', { config: { nested: {}, nested2: 1 } }],
  ['keys with dots', { config: { 'log.level': 'debug', 'other.key': true } }],
  ['an entry of our own', { ports: { websecure: { port: 443, protocol: 'TCP' }, web: { port: 81 } } }],
  ['what only the templates name', { undeclared: { deep: [1, { deeper: true }] } }],
  ['lists', { args: ['a', 1, {}], image: { pullSecrets: [{ name: 'a' }] } }],
  ['values of a dependency', { grafana: { enabled: false, persistence: { size: '1Gi' } } }],
  ['globals', { global: { imageRegistry: 'registry.example.org' } }],
];

describe('the values of a chart', () => {
  it.each(wrong)('are refused for %s', (_, values, path, fix) => {
    expect(problems(values)).toEqual([{ path: `app values ${path}`, fix }]);
  });

  it.each(right)('may be %s', (_, values) => {
    expect(problems(values)).toEqual([]);
  });

  it("are reported with the found value, the expected type and the chart's default", () => {
    expect(checkValues(sample, { replicas: '2', relpicas: 2 }, 'app values')).toEqual([
      {
        code: 'invalid-chart-value',
        path: 'app values replicas',
        found: 'the text "2"',
        expected: 'integer, 1 by default',
        fix: 'Write one of these: integer.',
      },
      {
        code: 'unknown-chart-value',
        path: 'app values relpicas',
        found: 'a value that the chart does not have',
        expected:
          'one of chart sample 1.0.0: replicas, fullnameOverride, log, proxy, image, podAnnotations, securityContext, config, ...',
        fix: 'Did you mean replicas?',
      },
    ]);
  });

  it('are all checked', () => {
    expect(problems({ a: 1, image: { b: 2 }, replicas: [] })).toHaveLength(3);
  });
});
