import { keyPath } from '../../core/base/path.ts';
import { kind } from '../../core/model/kinds.ts';
import { each } from '../../core/validate/rules/rule.ts';
import { predictorLabels, predictorOf, predictorPorts, predictorServicePort } from './predictor.ts';

const mode = 'serving.kserve.io/deploymentMode';

/** Facts of InferenceService: a model that is served. */
export const inferenceService = kind('serving.kserve.io/v1beta1/InferenceService', {
  links: [
    ['spec.predictor.serviceAccountName', 'v1/ServiceAccount'],
    ['spec.predictor.imagePullSecrets[]', 'v1/Secret'],
    ['spec.transformer.serviceAccountName', 'v1/ServiceAccount'],
    ['spec.explainer.serviceAccountName', 'v1/ServiceAccount'],
  ],
  makes: ({ metadata: { name, namespace = '' } }, sink) => {
    const labels = predictorLabels(name);
    const { http, metrics } = predictorPorts;
    sink.addService(namespace, predictorOf(name), {
      labels,
      ports: [
        { name: 'http', port: predictorServicePort },
        { name: 'metrics', port: metrics.port },
      ],
    });
    sink.addPods({
      namespace,
      labels,
      ports: [
        { name: 'http', ...http },
        { name: 'metrics', ...metrics },
      ],
    });
  },
  rule: ({ metadata, spec }, report) => {
    const found = metadata.annotations?.[mode];
    if (found !== undefined && found !== 'Standard' && found !== 'RawDeployment')
      report(
        'kserve-mode-not-installed',
        keyPath('metadata.annotations', mode),
        found,
        'Standard: the others need Knative or ModelMesh',
        'Remove the annotation.',
      );
    const fix = 'Make two InferenceServices, and share the requests by a TraefikService with weights.';
    const reason = 'none: in the mode Standard it shares no requests';
    // KServe 0.20 makes a Deployment of each entry, and no route to it.
    if (spec?.canary !== undefined)
      report('kserve-canary-without-effect', 'spec.canary', spec.canary.length, reason, fix);
    for (const part of ['predictor', 'transformer', 'explainer'] as const) {
      const share = spec?.[part]?.canaryTrafficPercent;
      if (share !== undefined)
        report(
          'kserve-canary-without-effect',
          `spec.${part}.canaryTrafficPercent`,
          share,
          `${reason}, only in the mode Knative`,
          fix,
        );
    }
    each(spec?.canary, 'spec.canary', report, ({ predictor }, at) => {
      if (predictor.canaryTrafficPercent !== undefined)
        at(
          'kserve-canary-without-effect',
          'predictor.canaryTrafficPercent',
          predictor.canaryTrafficPercent,
          reason,
          fix,
        );
    });
  },
});
