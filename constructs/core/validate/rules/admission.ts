import type {
  RuleWithOperations,
  ValidatingWebhook,
  WebhookClientConfig,
} from '../../../../imports/types/index.ts';
import { expectForm, subdomain } from './formats.ts';
import { expectBetween, expectPort } from './numbers.ts';
import {
  below,
  each,
  expectFilled,
  type KindRules,
  type Plain,
  present,
  type Report,
  refuseTwice,
} from './rule.ts';
import { checkSelector } from './selectors.ts';

const group = 'admissionregistration.k8s.io';

/** Rules for webhooks and policies of admission. */
export const admission: KindRules = {
  [`${group}/v1/ValidatingWebhookConfiguration`]: ({ webhooks }, report) => {
    each(webhooks, 'webhooks', report, checkWebhook);
  },
  [`${group}/v1/MutatingWebhookConfiguration`]: ({ webhooks }, report) => {
    each(webhooks, 'webhooks', report, checkWebhook);
  },
  [`${group}/v1/ValidatingAdmissionPolicy`]: ({ spec }, report) => {
    if (!spec?.validations?.length && !spec?.auditAnnotations?.length) {
      report('missing-field', 'spec', undefined, 'at least one validation', 'Add a validation.');
    }
    const { resourceRules } = spec?.matchConstraints ?? {};
    if (!resourceRules?.length) {
      report(
        'missing-field',
        'spec.matchConstraints.resourceRules',
        undefined,
        'at least one rule',
        'Add a rule.',
      );
    }
    each(resourceRules, 'spec.matchConstraints.resourceRules', report, checkRule);
    each(spec?.validations, 'spec.validations', report, (validation, at) => {
      expectFilled(validation, ['expression'], at);
    });
  },
  [`${group}/v1/ValidatingAdmissionPolicyBinding`]: ({ spec }, report) => {
    const actions = spec?.validationActions ?? [];
    expectForm(subdomain, spec?.policyName ?? '', 'spec.policyName', report);
    if (actions.length === 0)
      report('missing-field', 'spec.validationActions', actions, 'at least one action', 'Add Deny.');
    if (actions.includes('Deny') && actions.includes('Warn')) {
      report(
        'conflicting-actions',
        'spec.validationActions',
        actions,
        'Deny or Warn, not both',
        'Remove one of them.',
      );
    }
  },
  'apiregistration.k8s.io/v1/APIService': ({ metadata, spec }, report) => {
    const name = `${spec?.version}.${spec?.group}`;
    if (metadata.name !== name)
      report(
        'invalid-api-service-name',
        'metadata.name',
        metadata.name,
        name,
        'Name it after its version and group.',
      );
    const at = below(report, 'spec');
    expectBetween(1, 20000, spec?.groupPriorityMinimum, 'groupPriorityMinimum', at);
    expectBetween(1, 1000, spec?.versionPriority, 'versionPriority', at);
    if (spec?.service) {
      expectFilled(spec.service, ['name', 'namespace'], below(at, 'service'));
      expectPort(spec.service.port, 'service.port', at);
    }
    if (spec?.insecureSkipTLSVerify && (spec.caBundle || !spec.service)) {
      at(
        'exclusive-fields',
        'insecureSkipTLSVerify',
        true,
        'false with a caBundle or without a Service',
        'Remove it.',
      );
    }
  },
};

function checkWebhook(webhook: Plain<ValidatingWebhook>, report: Report): void {
  if (!subdomain.matches(webhook.name) || webhook.name.split('.').length < 3) {
    report(
      'invalid-webhook-name',
      'name',
      webhook.name,
      'a host name of three parts or more',
      'Name it like check.example.org.',
    );
  }
  checkClient(webhook.clientConfig, below(report, 'clientConfig'));
  checkVersions(webhook.admissionReviewVersions, report);
  each(webhook.rules, 'rules', report, checkRule);
  checkSelector(webhook.namespaceSelector, 'namespaceSelector', report);
  checkSelector(webhook.objectSelector, 'objectSelector', report);
  const { timeoutSeconds = 10, sideEffects } = webhook;
  expectBetween(1, 30, timeoutSeconds, 'timeoutSeconds', report);
  if (sideEffects !== 'None' && sideEffects !== 'NoneOnDryRun') {
    report('unsupported-value', 'sideEffects', sideEffects, 'None or NoneOnDryRun', 'Write one of these.');
  }
}

function checkVersions(versions: readonly string[], report: Report): void {
  refuseTwice(versions, (index) => `admissionReviewVersions[${index}]`, report);
  if (!versions.includes('v1'))
    report('missing-review-version', 'admissionReviewVersions', versions, 'v1 among the versions', 'Add v1.');
}

type ResourceRule = Pick<Plain<RuleWithOperations>, 'apiGroups' | 'apiVersions' | 'operations' | 'resources'>;

function checkRule(rule: ResourceRule, report: Report): void {
  expectFilled(rule, ['apiGroups', 'apiVersions', 'operations', 'resources'], report);
  for (const field of ['apiVersions', 'resources'] as const) {
    if (rule[field]?.includes('')) report('missing-field', field, '', 'a name, or *', 'Write a name or *.');
  }
}

function checkClient(client: Plain<WebhookClientConfig>, report: Report): void {
  const given = present(client, ['service', 'url']);
  if (given.length !== 1) report('exclusive-fields', '', given, 'either service or url', 'Name exactly one.');
  if (client.service) {
    const at = below(report, 'service');
    const { path } = client.service;
    expectFilled(client.service, ['name', 'namespace'], at);
    expectPort(client.service.port, 'port', at);
    if (path !== undefined && !/^(\/[a-z0-9.-]+)+\/?$/.test(path)) {
      at('invalid-webhook-path', 'path', path, 'a path of lower-case names', 'Write the path.');
    }
  }
  if (client.url !== undefined && !client.url.startsWith('https://')) {
    report('webhook-without-https', 'url', client.url, 'an address that begins with https://', 'Use https.');
  }
}
