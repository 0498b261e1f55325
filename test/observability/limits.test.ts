import { describe, expect, it } from 'vitest';
import { build } from '../../constructs/core/derive/build.ts';
import { createPlatform } from '../../constructs/platform.ts';
import { resolveCluster } from '../../constructs/spec.ts';
import { base } from '../fixtures/clusters/base.ts';

const { values } = build(createPlatform(resolveCluster(base)));

describe('Prometheus', () => {
  it('bounds every scrape, whatever a monitor says', () => {
    const stack = [...values].find(([{ component }]) => component.name === 'prometheus')?.[1];
    expect(stack).toMatchObject({
      prometheus: {
        prometheusSpec: {
          enforcedSampleLimit: 200_000,
          enforcedTargetLimit: 250,
          enforcedLabelLimit: 64,
          enforcedLabelNameLengthLimit: 256,
          enforcedLabelValueLengthLimit: 1024,
          enforcedBodySizeLimit: '128MB',
        },
      },
    });
  });
});
