import { factsByKind } from '../../constructs/core/verify/kinds.ts';
import { argoCdKinds, argoWorkflowsKinds } from '../../constructs/kinds/argoproj.io/index.ts';
import { sealedSecretsKinds } from '../../constructs/kinds/bitnami.com/index.ts';
import { certManagerKinds } from '../../constructs/kinds/cert-manager.io/index.ts';
import { ciliumKinds } from '../../constructs/kinds/cilium.io/index.ts';
import { helmControllerKinds } from '../../constructs/kinds/helm.cattle.io/index.ts';
import { metallbKinds } from '../../constructs/kinds/metallb.io/index.ts';
import { prometheusOperatorKinds } from '../../constructs/kinds/monitoring.coreos.com/index.ts';
import { cloudNativePgKinds } from '../../constructs/kinds/postgresql.cnpg.io/index.ts';
import { kserveKinds } from '../../constructs/kinds/serving.kserve.io/index.ts';
import { traefikKinds } from '../../constructs/kinds/traefik.io/index.ts';

/** Facts of every kind in a cluster with all components. */
export const kinds = factsByKind(
  [
    argoCdKinds,
    argoWorkflowsKinds,
    certManagerKinds,
    ciliumKinds,
    cloudNativePgKinds,
    helmControllerKinds,
    kserveKinds,
    metallbKinds,
    prometheusOperatorKinds,
    sealedSecretsKinds,
    traefikKinds,
  ].flat(),
);
