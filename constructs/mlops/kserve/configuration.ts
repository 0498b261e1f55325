import { json } from '../../core/model/document.ts';
import type { Text } from '../../core/model/reference.ts';
import { containers } from './resources.ts';
import { agentImage, storageImage } from './versions.ts';

/**
 * Keys of a Secret with the login to a bucket, by which the controller tells the container that downloads a model where
 * the store is. It takes an address without a scheme.
 */
export const loginKeys = {
  user: 'awsAccessKeyID',
  password: 'awsSecretAccessKey',
  address: 'S3_ENDPOINT',
  tls: 'S3_USE_HTTPS',
  region: 'AWS_DEFAULT_REGION',
} as const;

/** The container that logs or batches requests. */
const agent = {
  image: agentImage,
  cpuRequest: containers.agent.cpu,
  cpuLimit: '1',
  memoryRequest: containers.agent.memory,
  memoryLimit: containers.agent.memoryLimit,
};

/**
 * The settings of the controller, `inferenceservice-config`, each a document in JSON. The chart's own cannot say which
 * annotations an InferenceService keeps to itself.
 */
export function configuration(): Record<string, Text> {
  const { storage } = containers;
  return {
    deploy: json({ defaultDeploymentMode: 'Standard' }),
    ingress: json({
      // The gateway routes to the Services of predictors.
      disableIngressCreation: true,
      disableIstioVirtualHost: true,
      enableGatewayApi: false,
      ingressDomain: 'svc.cluster.local',
      // The controller asks for them although it makes no route.
      ingressGateway: 'none/none',
      localGateway: 'none/none',
      localGatewayService: 'none.none.svc.cluster.local',
      ingressClassName: 'none',
      urlScheme: 'http',
    }),
    inferenceService: json({
      // Marks of the delivery stay on the InferenceService: an object that the controller makes has an owner instead.
      serviceAnnotationDisallowedList: [
        'argocd.argoproj.io/tracking-id',
        'argocd.argoproj.io/installation-id',
        'kubectl.kubernetes.io/last-applied-configuration',
      ],
      serviceLabelDisallowedList: [],
    }),
    storageInitializer: json({
      image: storageImage,
      cpuRequest: storage.cpu,
      // The controller reads no request without a limit; the container of ClusterStorageContainer has none.
      cpuLimit: '1',
      memoryRequest: storage.memory,
      memoryLimit: storage.memoryLimit,
      enableModelcar: false,
    }),
    // For InferenceServices that ask for them. The controller parses all three for every pod.
    logger: json({ ...agent, defaultUrl: 'http://localhost' }),
    batcher: json({ ...agent, maxBatchSize: '32', maxLatency: '5000' }),
    agent: json(agent),
    security: json({ autoMountServiceAccountToken: false }),
    autoscaler: json({ scaleUpStabilizationWindowSeconds: '0', scaleDownStabilizationWindowSeconds: '300' }),
  };
}
