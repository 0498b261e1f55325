import { describe, expect, it } from 'vitest';
import { sourcesIn } from '../support/imports.ts';

/** Products, and API groups that are not Kubernetes' own. */
const products =
  /cert-?manager|traefik|cilium|metallb|cnpg|cloudnativepg|monitoring\.coreos\.com|prometheus|grafana|argo[ -]?cd|argoproj|bitnami|sealed-?secret|k3s|helm\.cattle\.io|mlflow|authelia|minio/i;

/** Files of the core that still name one: what they know belongs to the component of the product. */
const remaining = [
  'constructs/core/author/chart/names.ts',
  'constructs/core/author/chart/release.ts',
  'constructs/core/author/component.ts',
  'constructs/core/author/workload/index.ts',
  'constructs/core/author/workload/service.ts',
  'constructs/core/base/problem.ts',
  'constructs/core/derive/applications.ts',
  'constructs/core/derive/check-contract.ts',
  'constructs/core/derive/monitors.ts',
  'constructs/core/derive/namespaces.ts',
  'constructs/core/derive/needs.ts',
  'constructs/core/derive/policies.ts',
  'constructs/core/derive/scaling.ts',
  'constructs/core/derive/secrets.ts',
  'constructs/core/model/metric.ts',
  'constructs/core/model/retain.ts',
  'constructs/core/spec/allocatable.ts',
  'constructs/core/spec/checks/components.ts',
  'constructs/core/spec/checks/exposures.ts',
  'constructs/core/spec/checks/git.ts',
  'constructs/core/spec/checks/identity.ts',
  'constructs/core/spec/checks/objectives.ts',
  'constructs/core/spec/checks/storage.ts',
  'constructs/core/spec/checks/teams.ts',
  'constructs/core/spec/components.ts',
  'constructs/core/spec/exposures.ts',
  'constructs/core/spec/resolve.ts',
  'constructs/core/spec/spec.ts',
  'constructs/core/spec/teams-spec.ts',
  'constructs/core/verify/alerts/promql.ts',
  'constructs/core/verify/capacity/node-room.ts',
  'constructs/core/verify/charts/pins.ts',
  'constructs/core/verify/reachability/cilium-policy.ts',
  'constructs/core/verify/reachability/model.ts',
  'constructs/core/verify/reachability/policy.ts',
  'constructs/core/verify/reachability/ports.ts',
  'constructs/core/verify/reachability/reachability.ts',
  'constructs/core/write/index.ts',
  'constructs/core/write/tree.ts',
];

/** The files that name a product. */
function namingIn(sources: ReadonlyMap<string, string>): string[] {
  return [...sources].flatMap(([path, source]) => (products.test(source) ? [path] : [])).sort();
}

describe('the core', () => {
  it('names no product, but for what remains to be moved', () => {
    expect(namingIn(sourcesIn('constructs/core'))).toEqual(remaining);
  });

  it('is seen to name one in code and in comments', () => {
    const sources = new Map([
      ['a.ts', "kind: 'CiliumNetworkPolicy'"],
      ['b.ts', '// As Argo CD and cert-manager do.'],
      ['c.ts', "kind: 'NetworkPolicy'"],
    ]);
    expect(namingIn(sources)).toEqual(['a.ts', 'b.ts']);
  });
});
