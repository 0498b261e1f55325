import type { ValidatingWebhook, WebhookClientConfig } from '../../../../imports/types/index.ts';
import { subdomain } from './formats.ts';
import { below, each, type KindRules, type Plain, present, type Report } from './rule.ts';
import { checkSelector } from './selectors.ts';

const group = 'admissionregistration.k8s.io';

/** What looks at requests before the API server accepts them. */
export const admission: KindRules = {
  [`${group}/v1/ValidatingWebhookConfiguration`]: ({ webhooks }, report) => {
    each(webhooks, 'webhooks', report, checkWebhook);
  },
  [`${group}/v1/MutatingWebhookConfiguration`]: ({ webhooks }, report) => {
    each(webhooks, 'webhooks', report, checkWebhook);
  },
  [`${group}/v1/ValidatingAdmissionPolicy`]: ({ spec }, report) => {
    if (!spec?.validations?.length && !spec?.auditAnnotations?.length) {
      report('spec', undefined, 'at least one validation', 'add a validation');
    }
    if (!spec?.matchConstraints?.resourceRules?.length) {
      report('spec.matchConstraints.resourceRules', undefined, 'what the policy looks at', 'add a rule');
    }
  },
  [`${group}/v1/ValidatingAdmissionPolicyBinding`]: ({ spec }, report) => {
    const actions = spec?.validationActions ?? [];
    if (!spec?.policyName) report('spec.policyName', undefined, 'the policy to bind', 'name the policy');
    if (actions.length === 0) report('spec.validationActions', actions, 'at least one action', 'add Deny');
    if (actions.includes('Deny') && actions.includes('Warn')) {
      report('spec.validationActions', actions, 'Deny or Warn, not both', 'remove one of them');
    }
  },
  'apiregistration.k8s.io/v1/APIService': ({ metadata, spec }, report) => {
    const name = `${spec?.version}.${spec?.group}`;
    if (metadata.name !== name)
      report('metadata.name', metadata.name, name, 'name it after its version and group');
    if (spec?.insecureSkipTLSVerify && spec.caBundle) {
      report('spec.caBundle', spec.caBundle, 'none with insecureSkipTLSVerify', 'remove one of them');
    }
  },
};

function checkWebhook(webhook: Plain<ValidatingWebhook>, report: Report): void {
  if (!subdomain.matches(webhook.name) || webhook.name.split('.').length < 3) {
    report('name', webhook.name, 'a host name of three parts or more', 'name it like check.example.org');
  }
  checkClient(webhook.clientConfig, below(report, 'clientConfig'));
  checkSelector(webhook.namespaceSelector, 'namespaceSelector', report);
  checkSelector(webhook.objectSelector, 'objectSelector', report);
  const { timeoutSeconds = 10, sideEffects } = webhook;
  if (timeoutSeconds < 1 || timeoutSeconds > 30) {
    report('timeoutSeconds', timeoutSeconds, '1 to 30 seconds', 'write such a time');
  }
  if (sideEffects !== 'None' && sideEffects !== 'NoneOnDryRun') {
    report('sideEffects', sideEffects, 'None or NoneOnDryRun', 'write one of these');
  }
}

function checkClient(client: Plain<WebhookClientConfig>, report: Report): void {
  const given = present(client, ['service', 'url']);
  if (given.length !== 1) report('', given, 'either service or url', 'name exactly one');
  if (client.url !== undefined && !client.url.startsWith('https://')) {
    report('url', client.url, 'an address that begins with https://', 'use https');
  }
}
