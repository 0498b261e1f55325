import type { ClusterServingRuntimeSpec } from '../../../imports/types/index.ts';
import { predictorPorts } from '../../kinds/serving.kserve.io/predictor.ts';
import { serverImage } from './versions.ts';

/** Name of the runtime that serves models by MLServer. */
export const runtimeName = 'mlserver';

/** The formats of models that MLServer loads here, by their names in an InferenceService. */
export const modelFormats = ['mlflow', 'sklearn', 'xgboost', 'lightgbm'] as const;

/** Major versions of each library whose models MLServer loads, as upstream's runtime names them. */
const versions = {
  mlflow: ['1', '2'],
  sklearn: ['0', '1'],
  xgboost: ['1', '2'],
  lightgbm: ['3', '4'],
} as const;

/** The security context of a container: no privileges, as in `deployment`. */
export const confined = {
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  runAsNonRoot: true,
  runAsUser: 1000,
  capabilities: { drop: ['ALL'] },
  seccompProfile: { type: 'RuntimeDefault' },
} as const;

/** Where the controller puts the downloaded model. */
export const modelFolder = '/mnt/models';

/** The runtime of MLServer. */
export const runtime: ClusterServingRuntimeSpec = {
  supportedModelFormats: modelFormats.flatMap((name) =>
    versions[name].map((version) => ({ name, version, autoSelect: true, priority: 1 })),
  ),
  protocolVersions: ['v2'],
  containers: [
    {
      name: 'kserve-container',
      image: serverImage,
      // The image's own command is this one, after a shell that unpacks an environment, for which the root is writable.
      command: ['mlserver', 'start', modelFolder],
      env: Object.entries({
        // The controller replaces it by the class for the format of the model.
        MLSERVER_MODEL_IMPLEMENTATION: '{{.Labels.modelClass}}',
        MLSERVER_HTTP_PORT: String(predictorPorts.http.port),
        MLSERVER_METRICS_PORT: String(predictorPorts.metrics.port),
        MLSERVER_METRICS_DIR: '/tmp/metrics',
        MLSERVER_ENVIRONMENTS_DIR: '/tmp/environments',
        // Without processes of its own for predictions: more load brings more pods. They double the memory, and do not
        // start with uvloop 0.22.
        MLSERVER_PARALLEL_WORKERS: '0',
        MLSERVER_DEBUG: 'false',
        HOME: '/tmp',
      }).map(([name, value]) => ({ name, value })),
      ports: Object.entries(predictorPorts).map(([name, { port }]) => ({
        name,
        containerPort: port,
        protocol: 'TCP',
      })),
      resources: { requests: { cpu: '100m', memory: '1Gi' }, limits: { memory: '1Gi' } },
      securityContext: confined,
      volumeMounts: [{ name: 'scratch', mountPath: '/tmp' }],
    },
  ],
  volumes: [{ name: 'scratch', emptyDir: { sizeLimit: '256Mi' } }],
};
