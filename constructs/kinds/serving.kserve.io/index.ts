import { type KindFacts, kind } from '../../core/model/kinds.ts';
import { inferenceService } from './inference-service.ts';

/** Facts of KServe's kinds. */
export const kserveKinds: readonly KindFacts[] = [
  inferenceService,
  kind('serving.kserve.io/v1alpha1/ClusterServingRuntime', {}),
  kind('serving.kserve.io/v1alpha1/ClusterStorageContainer', {}),
  kind('serving.kserve.io/v1alpha1/ServingRuntime', { links: [['spec.imagePullSecrets[]', 'v1/Secret']] }),
];
