/** The ports of a predictor that runs MLServer, by the names in its runtime. */
export const predictorPorts = { http: { port: 8080 }, metrics: { port: 8082 } } as const;

/** Port of a predictor's Service for predictions, whatever the port of its container is. */
export const predictorServicePort = 80;

/** Name of the Deployment, the Service and the autoscaler that the controller makes of an InferenceService. */
export function predictorOf(inferenceService: string): string {
  return `${inferenceService}-predictor`;
}

/** Labels of the predictor's pods; the Deployment and the Service select them by `app` alone. */
export function predictorLabels(inferenceService: string): Readonly<Record<string, string>> {
  return { app: `isvc.${predictorOf(inferenceService)}`, component: 'predictor' };
}
