import type {
  NodeSelectorTerm,
  PodAffinityTerm,
  PodSpec,
  Toleration,
  TopologySpreadConstraint,
} from '../../../../imports/types/index.ts';
import { checkLabels, expectForm, labelKey, labelValue } from './formats.ts';
import { expectAtLeast } from './numbers.ts';
import { below, each, type Plain, type Report } from './rule.ts';
import { checkSelector, checkValueCount } from './selectors.ts';

/** Checks node selection, affinity, spread and tolerations of a pod. */
export function checkScheduling(pod: Plain<PodSpec>, report: Report): void {
  checkLabels(pod.nodeSelector, 'nodeSelector', report);
  each(pod.tolerations, 'tolerations', report, checkToleration);
  each(pod.topologySpreadConstraints, 'topologySpreadConstraints', report, checkSpread);
  const { nodeAffinity, podAffinity, podAntiAffinity } = pod.affinity ?? {};
  const required = nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution;
  if (required?.nodeSelectorTerms.length === 0) {
    report(
      'missing-field',
      'affinity.nodeAffinity',
      required,
      'at least one term',
      'Add a term or remove the affinity.',
    );
  }
  const atNodes = below(report, 'affinity.nodeAffinity');
  each(
    required?.nodeSelectorTerms,
    'requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms',
    atNodes,
    checkTerm,
  );
  each(
    nodeAffinity?.preferredDuringSchedulingIgnoredDuringExecution,
    preferred,
    atNodes,
    ({ weight, preference }, at) => {
      checkWeight(weight, at);
      checkTerm(preference, below(at, 'preference'));
    },
  );
  for (const [field, affinity] of Object.entries({ podAffinity, podAntiAffinity })) {
    const at = below(report, `affinity.${field}`);
    each(
      affinity?.requiredDuringSchedulingIgnoredDuringExecution,
      'requiredDuringSchedulingIgnoredDuringExecution',
      at,
      checkNearness,
    );
    each(
      affinity?.preferredDuringSchedulingIgnoredDuringExecution,
      preferred,
      at,
      ({ weight, podAffinityTerm }, atItem) => {
        checkWeight(weight, atItem);
        checkNearness(podAffinityTerm, below(atItem, 'podAffinityTerm'));
      },
    );
  }
}

const preferred = 'preferredDuringSchedulingIgnoredDuringExecution';

function checkTerm({ matchExpressions, matchFields }: Plain<NodeSelectorTerm>, report: Report): void {
  each(matchExpressions, 'matchExpressions', report, ({ key, operator, values }, at) => {
    expectForm(labelKey, key, 'key', at);
    for (const value of values ?? []) expectForm(labelValue, value, 'values', at);
    if (operator !== 'Gt' && operator !== 'Lt') checkValueCount(operator, values, at);
    else if (values?.length !== 1 || !/^-?\d+$/.test(values[0]!)) {
      at(
        'invalid-selector-values',
        'values',
        values,
        `one whole number with ${operator}`,
        'Write one number.',
      );
    }
  });
  each(matchFields, 'matchFields', report, ({ key, values }, at) => {
    if (key !== 'metadata.name' || values?.length !== 1) {
      at(
        'invalid-node-field',
        '',
        { key, values: values ?? [] },
        'metadata.name with one value',
        'Select nodes by a label instead.',
      );
    }
  });
}

function checkNearness(term: Plain<PodAffinityTerm>, report: Report): void {
  checkSelector(term.labelSelector, 'labelSelector', report);
  checkSelector(term.namespaceSelector, 'namespaceSelector', report);
  expectForm(labelKey, term.topologyKey, 'topologyKey', report);
}

function checkWeight(weight: number, report: Report): void {
  if (weight < 1 || weight > 100)
    report('number-out-of-range', 'weight', weight, 'a weight from 1 to 100', 'Write such a weight.');
}

function checkToleration(toleration: Plain<Toleration>, report: Report): void {
  const { key, operator = 'Equal', value, effect, tolerationSeconds } = toleration;
  if (key) expectForm(labelKey, key, 'key', report);
  else if (operator !== 'Exists') {
    report(
      'toleration-without-key',
      'operator',
      operator,
      'Exists when there is no key',
      'Name the key, or write operator: Exists.',
    );
  }
  if (operator === 'Equal') expectForm(labelValue, value, 'value', report);
  if (operator === 'Exists' && value)
    report('forbidden-field', 'value', value, 'no value with Exists', 'Remove the value.');
  if (operator === 'Gt' || operator === 'Lt') {
    report(
      'unsupported-value',
      'operator',
      operator,
      'Equal or Exists',
      'Write one of these: Gt and Lt are not released yet.',
    );
  }
  if (tolerationSeconds !== undefined && effect !== 'NoExecute') {
    report(
      'forbidden-field',
      'effect',
      effect,
      'NoExecute with tolerationSeconds',
      'Remove tolerationSeconds.',
    );
  }
}

function checkSpread(spread: Plain<TopologySpreadConstraint>, report: Report): void {
  expectAtLeast(1, spread.maxSkew, 'maxSkew', report);
  expectAtLeast(1, spread.minDomains, 'minDomains', report);
  expectForm(labelKey, spread.topologyKey, 'topologyKey', report);
  checkSelector(spread.labelSelector, 'labelSelector', report);
  if (spread.minDomains !== undefined && spread.whenUnsatisfiable !== 'DoNotSchedule') {
    report(
      'forbidden-field',
      'minDomains',
      spread.minDomains,
      'none unless whenUnsatisfiable is DoNotSchedule',
      'Remove it.',
    );
  }
}
