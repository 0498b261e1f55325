import { expect, it } from 'vitest';
import { allReleases } from '../../../constructs/core/author/chart/release.ts';
import {
  applicationHealth,
  claimHealth,
  helmChartHealth,
  sealedSecretHealth,
} from '../../../constructs/gitops/argocd/health.ts';
import { createPlatform } from '../../../constructs/platform.ts';
import { resolveCluster } from '../../../constructs/spec.ts';
import { spec } from '../../support/cluster.ts';

it('Argo CD judges Applications, claims and HelmCharts by our scripts, and all else by its own', () => {
  const release = createPlatform(resolveCluster(spec))
    .all(allReleases)
    .find(({ component }) => component.name === 'argocd');
  const { configs } = release!.props.values as {
    readonly configs: { readonly cm: Readonly<Record<string, string>> };
  };
  const health = Object.entries(configs.cm).filter(([key]) =>
    key.startsWith('resource.customizations.health'),
  );
  expect(Object.fromEntries(health)).toEqual({
    'resource.customizations.health.PersistentVolumeClaim': claimHealth,
    'resource.customizations.health.argoproj.io_Application': applicationHealth,
    'resource.customizations.health.bitnami.com_SealedSecret': sealedSecretHealth,
    'resource.customizations.health.helm.cattle.io_HelmChart': helmChartHealth,
  });
});
