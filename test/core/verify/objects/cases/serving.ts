import { type Case, casesOf } from './case.ts';

const canary = {
  trafficPercent: 10,
  predictor: { name: 'next', model: { name: 'next', modelFormat: { name: 'mlflow' } } },
};
const mode = 'metadata.annotations.serving~kserve~io/deploymentMode';

/** Mistakes in models that are served. */
export const servingCases: readonly Case[] = casesOf('inferenceService', [
  [
    'a share of requests, which does nothing in the mode Standard',
    { 'spec.predictor.canaryTrafficPercent': 10 },
    'spec.predictor.canaryTrafficPercent',
    'kserve-canary-without-effect',
    { server: 'accepts' },
  ],
  [
    'a canary, to which nothing routes',
    { 'spec.canary': [canary] },
    'spec.canary',
    'kserve-canary-without-effect',
    { server: 'accepts', beside: { 'spec.predictor.maxReplicas': 3, 'spec.predictor.scaleTarget': 60 } },
  ],
  [
    'a mode that is not installed',
    { [mode]: 'Knative' },
    "metadata.annotations['serving.kserve.io/deploymentMode']",
    'kserve-mode-not-installed',
    { server: 'accepts', beside: { [mode]: 'Standard' } },
  ],
]);
