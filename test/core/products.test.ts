import { describe, expect, it } from 'vitest';
import { sourcesIn } from '../support/imports.ts';

/** Products, and API groups that are not Kubernetes' own. */
const products =
  /cert-?manager|traefik|cilium|metallb|cnpg|cloudnativepg|monitoring\.coreos\.com|prometheus|grafana|argo[ -]?cd|argoproj|bitnami|sealed-?secret|k3s|helm\.cattle\.io|mlflow|authelia|minio/i;

/** The package with the PromQL grammar has the project's name, and the project maintains no other. */
const exempt = ['constructs/core/verify/alerts/promql.ts'];

/** The files that name a product. */
function namingIn(sources: ReadonlyMap<string, string>): string[] {
  return [...sources].flatMap(([path, source]) => (products.test(source) ? [path] : [])).sort();
}

describe('the core', () => {
  it('names no product', () => {
    expect(namingIn(sourcesIn('constructs/core'))).toEqual(exempt);
  });

  it('is searched in code and in comments', () => {
    const sources = new Map([
      ['a.ts', "kind: 'CiliumNetworkPolicy'"],
      ['b.ts', '// As Argo CD and cert-manager do.'],
      ['c.ts', "kind: 'NetworkPolicy'"],
    ]);
    expect(namingIn(sources)).toEqual(['a.ts', 'b.ts']);
  });
});
