import { type KindFacts, kind } from '../../core/model/kinds.ts';

/** Facts of the kinds by which K3s installs charts. */
export const helmControllerKinds: readonly KindFacts[] = [
  kind('helm.cattle.io/v1/HelmChart', {
    links: [
      ['spec.authSecret', 'v1/Secret'],
      ['spec.dockerRegistrySecret', 'v1/Secret'],
      ['spec.repoCAConfigMap', 'v1/ConfigMap'],
      ['spec.valuesSecrets[]', 'v1/Secret'],
    ],
  }),
];
