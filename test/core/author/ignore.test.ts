import { describe, expect, it } from 'vitest';
import { build } from '../../../constructs/core/derive/build.ts';
import type { Ignored } from '../../../constructs/core/model/ignored.ts';
import { emptyCluster, Part } from '../../support/cluster.ts';

const weights: Ignored = {
  group: '',
  kind: 'ConfigMap',
  name: 'weights',
  jsonPointers: ['/data/a'],
  controller: 'the rollout',
};

/** Two components with a ConfigMap each, of which the first ignores some fields. */
function ignoring(fields: Ignored | undefined) {
  const cluster = emptyCluster();
  const [app, other] = ['app', 'other'].map((name) => new Part(cluster, name)) as [Part, Part];
  if (fields) app.ignore(fields);
  app.object('v1/ConfigMap', 'weights', { data: { a: '1' } });
  other.object('v1/ConfigMap', 'settings', { data: { b: '1' } });
  const { applications, problems } = build(cluster);
  const ignored = applications.map(({ spec }) => (spec as { ignoreDifferences?: unknown }).ignoreDifferences);
  return { ignored, problems };
}

describe('fields that a controller writes', () => {
  it('are ignored in the Application of their component only', () => {
    const { controller: _, ...fields } = weights;
    expect(ignoring(weights)).toEqual({ ignored: [[fields], undefined], problems: [] });
    expect(ignoring(undefined)).toEqual({ ignored: [undefined, undefined], problems: [] });
  });

  it('need an object of the component and named fields; all problems are reported at once', () => {
    const { jsonPointers: _, ...nothing } = weights;
    expect(ignoring({ ...nothing, name: 'wieghts' }).problems).toMatchObject([
      { path: 'app/ConfigMap.wieghts', expected: 'jsonPointers or jqPathExpressions' },
      { path: 'app/ConfigMap.wieghts', found: 'fields of an object that app does not make' },
    ]);
    expect(ignoring({ ...weights, name: 'settings' }).problems).toMatchObject([
      { path: 'app/ConfigMap.settings', found: 'fields of an object that app does not make' },
    ]);
  });
});
