import { describe, expect, it } from 'vitest';
import { build } from '../../../constructs/core/derive/build.ts';
import { createPlatform } from '../../../constructs/platform.ts';
import { resolveCluster } from '../../../constructs/spec.ts';
import { base } from '../../fixtures/clusters/base.ts';

const { objects, values } = build(createPlatform(resolveCluster(base)));
const argocd = [...values].find(([{ component }]) => component.name === 'argocd')?.[1];

describe('Argo CD', () => {
  it('knows its objects by the annotation that admission guards, and by no label', () => {
    expect(argocd).toMatchObject({ configs: { cm: { 'application.resourceTrackingMethod': 'annotation' } } });
    const policy = objects.find(
      ({ manifest: { kind, metadata } }) =>
        kind === 'ValidatingAdmissionPolicy' && metadata.name === 'argocd-marks',
    );
    expect(JSON.stringify(policy?.manifest)).toContain('argocd.argoproj.io/tracking-id');
  });

  it('tells in its metrics of an object that two Applications claim, and an alert names them', () => {
    expect(argocd).toMatchObject({
      controller: { extraArgs: ['--metrics-application-conditions=SharedResourceWarning'] },
    });
    const rules = objects.filter(({ manifest }) => manifest.kind === 'PrometheusRule');
    expect(JSON.stringify(rules.map(({ manifest }) => manifest))).toContain(
      'argocd_app_condition{condition=\\"SharedResourceWarning\\"} > 0',
    );
  });
});
