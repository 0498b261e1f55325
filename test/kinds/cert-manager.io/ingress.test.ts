import { describe, expect, it } from 'vitest';
import { change } from '../../core/verify/objects/change.ts';
import { problemsOf } from '../../core/verify/objects/platform.ts';
import { samples } from '../../core/verify/objects/samples/index.ts';

const other = { 'spec.tls[0].secretName': 'other' };

describe('an Ingress', () => {
  it.each(['issuer', 'cluster-issuer'])('has the certificate that its annotation asks for: %s', (word) => {
    const annotations = { [`cert-manager.io/${word}`]: 'sample' };
    const ingress = change(samples.ingress, { ...other, 'metadata.annotations': annotations });
    expect(problemsOf({ ingress })).toEqual([]);
  });

  it('has a certificate only if it asks for one', () => {
    const annotations = { 'cert-manager.io/duration': '2160h' };
    const ingress = change(samples.ingress, { ...other, 'metadata.annotations': annotations });
    expect(problemsOf({ ingress }).map(([path]) => path)).toEqual(['Ingress.sample spec.tls[0].secretName']);
  });
});
