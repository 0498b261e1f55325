import type { LimitRangeItem } from '../../../../imports/types/index.ts';
import { keyPath } from '../../base/path.ts';
import { amount, checkQuantity, isOwnResource } from './resources.ts';
import { each, type KindRules, type Plain, type Report, refuseTwice } from './rule.ts';

const computed = ['cpu', 'memory', 'ephemeral-storage'];
const counted = [
  'configmaps',
  'persistentvolumeclaims',
  'pods',
  'replicationcontrollers',
  'resourcequotas',
  'secrets',
  'services',
  'services.loadbalancers',
  'services.nodeports',
];
const quotaNames = new Set([
  ...counted,
  ...computed.flatMap((name) => [name, `requests.${name}`, `limits.${name}`]),
  'requests.storage',
]);
const rangeTypes = ['Container', 'Pod', 'PersistentVolumeClaim'];

/** Rules for quotas and limit ranges. */
export const quotas: KindRules = {
  'v1/ResourceQuota': ({ spec }, report) => {
    for (const [name, value] of Object.entries(spec?.hard ?? {})) {
      const path = keyPath('spec.hard', name);
      const number = checkQuantity(value, path, report);
      if (!name.includes('/') && !quotaNames.has(name) && !/^(requests|limits)\.hugepages-/.test(name)) {
        report('unknown-resource', path, name, 'a resource that Kubernetes counts', 'Correct the name.');
      } else if (counted.includes(name) && number !== undefined && !Number.isInteger(number)) {
        report('not-a-whole-number', path, value, 'a whole number', 'Write a whole number.');
      }
    }
  },
  'v1/LimitRange': ({ spec }, report) => {
    each(spec?.limits, 'spec.limits', report, checkRange);
    const types = spec?.limits.map(({ type }) => type) ?? [];
    refuseTwice(types, (index) => `spec.limits[${index}].type`, report);
  },
};

// In ascending order: each of these must not be above the next.
const steps = ['min', 'defaultRequest', 'default', 'max'] as const;

function checkRange(range: Plain<LimitRangeItem>, report: Report): void {
  if (!rangeTypes.includes(range.type)) {
    report('unsupported-value', 'type', range.type, rangeTypes.join(' or '), 'Correct the type.');
  }
  if (range.type === 'Pod' && (range.default || range.defaultRequest)) {
    report(
      'forbidden-field',
      'default',
      range.default ?? range.defaultRequest,
      'none for type Pod',
      'Remove it.',
    );
  }
  const names = new Set(steps.flatMap((step) => Object.keys(range[step] ?? {})));
  for (const name of names) {
    if (!name.includes('/') && !isOwnResource(name)) {
      report('unknown-resource', '', name, 'cpu, memory, ephemeral-storage or storage', 'Correct the name.');
    }
    checkSteps(range, name, report);
  }
}

function checkSteps(range: Plain<LimitRangeItem>, name: string, report: Report): void {
  const given = steps.flatMap((step) => {
    const value = range[step]?.[name];
    return value === undefined ? [] : [{ step, value, number: amount(value) ?? 0 }];
  });
  given.slice(1).forEach(({ step, value, number }, index) => {
    const lower = given[index]!;
    if (number < lower.number) {
      report(
        'unordered-bounds',
        keyPath(step, name),
        value,
        `at least ${lower.step}, ${lower.value}`,
        'Raise it.',
      );
    }
  });
}
