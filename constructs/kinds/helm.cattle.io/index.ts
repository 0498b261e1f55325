import { type KindFacts, kind } from '../../core/model/kinds.ts';

/** Facts of the kinds that K3s installs charts from. */
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
