import type { MetricSpec, MetricTarget } from '../../../../imports/types/index.ts';
import { expectForm, label } from './formats.ts';
import { expectAtLeast, expectCountOrPercent } from './numbers.ts';
import { below, each, expectFilled, type KindRules, type Plain, present, type Report } from './rule.ts';
import { checkSelector } from './selectors.ts';

const highestPriority = 1_000_000_000;

const metricFields: Readonly<Record<string, keyof Plain<MetricSpec>>> = {
  ContainerResource: 'containerResource',
  External: 'external',
  Object: 'object',
  Pods: 'pods',
  Resource: 'resource',
};

/** Rules for autoscalers, disruption budgets and priorities. */
export const scaling: KindRules = {
  'policy/v1/PodDisruptionBudget': ({ spec }, report) => {
    const at = below(report, 'spec');
    if (spec?.minAvailable !== undefined && spec.maxUnavailable !== undefined) {
      at('exclusive-fields', '', spec, 'minAvailable or maxUnavailable, not both', 'Remove one of them.');
    }
    expectCountOrPercent(spec?.minAvailable, 'minAvailable', at);
    expectCountOrPercent(spec?.maxUnavailable, 'maxUnavailable', at);
    checkSelector(spec?.selector, 'selector', at);
  },
  'autoscaling/v2/HorizontalPodAutoscaler': ({ spec }, report) => {
    const at = below(report, 'spec');
    const { minReplicas = 1, maxReplicas, scaleTargetRef: target } = spec;
    expectAtLeast(1, minReplicas, 'minReplicas', at);
    expectAtLeast(1, maxReplicas, 'maxReplicas', at);
    if (minReplicas > maxReplicas)
      at('unordered-bounds', 'maxReplicas', maxReplicas, `${minReplicas} or more`, 'Raise it.');
    expectFilled(target, ['kind', 'name'], below(at, 'scaleTargetRef'));
    if (!target.apiVersion?.includes('/')) {
      at(
        'invalid-api-version',
        'scaleTargetRef.apiVersion',
        target.apiVersion,
        'a group and a version such as apps/v1',
        'Write the group and the version.',
      );
    }
    each(spec.metrics, 'metrics', at, checkMetric);
  },
  'scheduling.k8s.io/v1/PriorityClass': ({ metadata, value = 0 }, report) => {
    if (value > highestPriority)
      report('number-out-of-range', 'value', value, `at most ${highestPriority}`, 'Lower it.');
    if (metadata.name.startsWith('system-')) {
      report(
        'reserved-name',
        'metadata.name',
        metadata.name,
        'a name that does not begin with system-',
        'Rename it.',
      );
    }
  },
  'node.k8s.io/v1/RuntimeClass': ({ handler }, report) => {
    expectForm(label, handler, 'handler', report);
  },
};

function checkMetric(metric: Plain<MetricSpec>, report: Report): void {
  const field = metricFields[metric.type];
  const given = present(metric, Object.values(metricFields));
  if (!field) {
    report(
      'unsupported-value',
      'type',
      metric.type,
      Object.keys(metricFields).join(' or '),
      'Correct the type.',
    );
  } else if (given.length !== 1 || given[0] !== field) {
    report(
      'exclusive-fields',
      '',
      given,
      `${field} with type ${metric.type}`,
      `Describe it in ${field} only.`,
    );
  }
  if (!metric.resource) return;
  expectFilled(metric.resource, ['name'], below(report, 'resource'));
  checkTarget(metric.resource.target, below(report, 'resource.target'));
}

function checkTarget({ type, averageUtilization, averageValue }: Plain<MetricTarget>, report: Report): void {
  if (type !== 'Utilization' && type !== 'AverageValue') {
    report('unsupported-value', 'type', type, 'Utilization or AverageValue', 'Write one of these.');
  } else if ((type === 'Utilization' ? averageUtilization : averageValue) === undefined) {
    report('missing-field', '', undefined, `a value for type ${type}`, 'Write the value.');
  }
  expectAtLeast(1, averageUtilization, 'averageUtilization', report);
}
