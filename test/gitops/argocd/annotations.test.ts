import { describe, expect, it } from 'vitest';
import { build } from '../../../constructs/core/derive/build.ts';
import { annotationsOf, keep } from '../../../constructs/gitops/argocd/annotations.ts';
import { emptyCluster, Part, tiny } from '../../support/cluster.ts';

function annotations(fill: (part: Part) => void, kind: string): unknown {
  const cluster = emptyCluster();
  fill(new Part(cluster, 'a'));
  const { objects } = build(cluster);
  return objects.find(({ manifest }) => manifest.kind === kind)?.manifest.metadata.annotations;
}

describe('an object with a life of its own', () => {
  it('has the annotation for retention besides its own', () => {
    const metadata = { annotations: { note: 'kept' }, retain: true };
    expect(
      annotations((part) => part.object('v1/ConfigMap', 'data', { metadata, data: {} }), 'ConfigMap'),
    ).toEqual({ note: 'kept', ...keep });
  });

  it('has no annotation by default', () => {
    const metadata = { annotations: { note: 'plain' } };
    expect(
      annotations((part) => part.object('v1/ConfigMap', 'data', { metadata, data: {} }), 'ConfigMap'),
    ).toEqual({ note: 'plain' });
  });

  it('comes before the others of its Application, or after them and is replaced', () => {
    expect(annotationsOf({ phase: 'before' })).toEqual({ 'argocd.argoproj.io/sync-wave': '-1' });
    const image = { image: 'example.org/job:1.0.0', resources: tiny, uid: 1 };
    expect(annotations((part) => part.job('once', image), 'Job')).toEqual(annotationsOf({ phase: 'after' }));
    expect(annotationsOf({ phase: 'after' })).toEqual({
      'argocd.argoproj.io/hook': 'Sync',
      'argocd.argoproj.io/hook-delete-policy': 'BeforeHookCreation',
      'argocd.argoproj.io/sync-wave': '1',
    });
  });
});
