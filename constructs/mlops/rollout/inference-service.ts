import type { InferenceServiceSpec } from '../../../imports/types/index.ts';
import { predictorPorts } from '../../kinds/serving.kserve.io/predictor.ts';
import { confined, modelFolder, runtimeName } from '../kserve/runtime.ts';
import { modelAccount, type ResolvedModel } from './model.ts';

/** The annotation by which the controller makes no pods. */
export const stopped = 'serving.kserve.io/stop';

/** Fields of an InferenceService that the rollout writes, as expressions of jq. */
export const movedInService = [
  '.spec.predictor.model.storageUri',
  // The version of the model, which its pods then have too.
  '.spec.predictor.annotations',
  `.metadata.annotations["${stopped}"]`,
] as const;

/** The InferenceService of a model without the files that it serves, which come at run time. */
export function serviceOf({ name, format, cpu, memory, replicas, image, size }: ResolvedModel): {
  spec: InferenceServiceSpec;
} {
  const { port } = predictorPorts.http;
  return {
    spec: {
      predictor: {
        serviceAccountName: modelAccount,
        automountServiceAccountToken: false,
        // Also for the container that downloads the model, which the controller adds.
        securityContext: {
          runAsNonRoot: true,
          runAsUser: 1000,
          runAsGroup: 1000,
          fsGroup: 1000,
          seccompProfile: { type: 'RuntimeDefault' },
        },
        minReplicas: 1,
        maxReplicas: replicas,
        scaleMetric: 'cpu',
        scaleTarget: 70,
        deploymentStrategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } },
        model: {
          modelFormat: { name: format },
          runtime: runtimeName,
          protocolVersion: 'v2',
          ...(image !== undefined && { image }),
          // One name and one URL for both, whichever a request comes to. The controller would take the name of each, and
          // would not load a model that came after the InferenceService.
          env: Object.entries({
            MLSERVER_MODEL_NAME: name,
            MLSERVER_MODEL_URI: modelFolder,
            MLSERVER_LOAD_MODELS_AT_STARTUP: 'true',
          }).map(([key, value]) => ({ name: key, value })),
          resources: {
            requests: { cpu: `${Math.round(cpu * 1000)}m`, memory, 'ephemeral-storage': size },
            limits: { memory, 'ephemeral-storage': size },
          },
          securityContext: confined,
          startupProbe: {
            httpGet: { path: '/v2/health/live', port },
            periodSeconds: 2,
            failureThreshold: 150,
          },
          readinessProbe: {
            httpGet: { path: `/v2/models/${name}/ready`, port },
            periodSeconds: 5,
            timeoutSeconds: 5,
          },
          livenessProbe: {
            httpGet: { path: '/v2/health/live', port },
            periodSeconds: 20,
            timeoutSeconds: 10,
          },
        },
      },
    },
  };
}
