import { describe, expect, it } from 'vitest';
import type { Json } from '../../../constructs/core/base/manifest.ts';
import { checkImageFields } from '../../../constructs/core/validate/rules/image-fields.ts';

function pathsIn(spec: Json): string[] {
  const paths: string[] = [];
  checkImageFields(
    { apiVersion: 'example.org/v1', kind: 'Model', metadata: { name: 'a' }, spec },
    (_, path) => paths.push(path),
  );
  return paths;
}

describe('images in a custom resource', () => {
  it.each([
    ['spec.image', 'a', { image: 'a' }],
    ['spec.image', 'a:latest', { image: 'a:latest' }],
    ['spec.imageName', 'a', { imageName: 'a' }],
    [
      'spec.predictor.containers[1].image',
      'a',
      { predictor: { containers: [{ image: 'a:1' }, { image: 'a' }] } },
    ],
    ['spec.steps[0][0].image', 'a', { steps: [[{ image: 'a' }]] }],
    ['spec.image', 'a beside the tag latest', { image: 'a', tag: 'latest' }],
  ])('have a fixed version, wherever they stand: %s %s', (path, _, spec) => {
    expect(pathsIn(spec)).toEqual([path]);
  });

  it.each([
    ['a tag', { image: 'registry:5000/a:1' }],
    ['a digest', { image: `a@sha256:${'0'.repeat(64)}` }],
    ['a tag beside it', { image: 'registry:5000/a', tag: '1' }],
    ['a digest beside it', { image: 'a', digest: `sha256:${'0'.repeat(64)}` }],
    ['parts', { image: { repository: 'a', tag: '1' } }],
    ['a parameter of a template', { image: '{{inputs.parameters.image}}' }],
  ])('may be given by %s', (_, spec) => {
    expect(pathsIn(spec)).toEqual([]);
  });
});
