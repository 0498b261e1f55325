import type { LimitRangeItem, MetricSpec } from '../../../../imports/types/index.ts';
import { label } from './formats.ts';
import { expectAtLeast, expectCountOrPercent } from './numbers.ts';
import { amount, checkQuantity } from './resources.ts';
import { below, each, type KindRules, type Plain, present, type Report } from './rule.ts';
import { checkSelector } from './selectors.ts';

const highestPriority = 1_000_000_000;

const metricTypes: Readonly<Record<string, keyof Plain<MetricSpec>>> = {
  ContainerResource: 'containerResource',
  External: 'external',
  Object: 'object',
  Pods: 'pods',
  Resource: 'resource',
};

/** How many pods there may be, how much they may take, and who goes first. */
export const limits: KindRules = {
  'policy/v1/PodDisruptionBudget': ({ spec }, report) => {
    const at = below(report, 'spec');
    if (spec?.minAvailable !== undefined && spec.maxUnavailable !== undefined) {
      at('', spec, 'minAvailable or maxUnavailable, not both', 'remove one of them');
    }
    expectCountOrPercent(spec?.minAvailable, 'minAvailable', at);
    expectCountOrPercent(spec?.maxUnavailable, 'maxUnavailable', at);
    checkSelector(spec?.selector, 'selector', at);
  },
  'autoscaling/v2/HorizontalPodAutoscaler': ({ spec }, report) => {
    const at = below(report, 'spec');
    const { minReplicas = 1, maxReplicas } = spec;
    expectAtLeast(1, minReplicas, 'minReplicas', at);
    expectAtLeast(1, maxReplicas, 'maxReplicas', at);
    if (minReplicas > maxReplicas) at('maxReplicas', maxReplicas, `${minReplicas} or more`, 'raise it');
    each(spec.metrics, 'metrics', at, (metric, atMetric) => {
      const field = metricTypes[metric.type];
      const given = present(metric, Object.values(metricTypes));
      if (!field) atMetric('type', metric.type, Object.keys(metricTypes).join(', '), 'correct the type');
      else if (given.length !== 1 || given[0] !== field) {
        atMetric('', given, `${field} with type ${metric.type}`, `describe it in ${field} only`);
      }
    });
  },
  'scheduling.k8s.io/v1/PriorityClass': ({ metadata, value = 0 }, report) => {
    if (value > highestPriority) report('value', value, `at most ${highestPriority}`, 'lower it');
    if (metadata.name.startsWith('system-')) {
      report('metadata.name', metadata.name, 'a name that does not begin with system-', 'rename it');
    }
  },
  'v1/ResourceQuota': ({ spec }, report) => {
    for (const [name, value] of Object.entries(spec?.hard ?? {})) {
      checkQuantity(value, `spec.hard["${name}"]`, report);
    }
  },
  'v1/LimitRange': ({ spec }, report) => {
    each(spec?.limits, 'spec.limits', report, checkRange);
  },
  'node.k8s.io/v1/RuntimeClass': ({ handler }, report) => {
    if (!label.matches(handler))
      report('handler', handler, label.expected, 'name the handler of the runtime');
  },
};

// From the least to the most: each of these may not be above the next.
const steps = ['min', 'defaultRequest', 'default', 'max'] as const;

function checkRange(range: Plain<LimitRangeItem>, report: Report): void {
  if (range.type === 'Pod' && (range.default || range.defaultRequest)) {
    report('default', range.default ?? range.defaultRequest, 'none for type Pod', 'remove it');
  }
  const names = new Set(steps.flatMap((step) => Object.keys(range[step] ?? {})));
  for (const name of names) {
    const given = steps.flatMap((step) => {
      const value = range[step]?.[name];
      return value === undefined ? [] : [{ step, value, number: amount(value) ?? 0 }];
    });
    given.slice(1).forEach(({ step, value, number }, index) => {
      const lower = given[index]!;
      if (number < lower.number) {
        report(`${step}["${name}"]`, value, `at least ${lower.step}, ${lower.value}`, 'raise it');
      }
    });
  }
}
