import type { Container, EnvVar } from '../../../../imports/types/index.ts';
import { expectForm, fileKey, subdomain, variableName } from './formats.ts';
import { each, type Plain, present, type Report } from './rule.ts';

const sources = ['configMapKeyRef', 'fieldRef', 'fileKeyRef', 'resourceFieldRef', 'secretKeyRef'] as const;

const podFields =
  /^(metadata\.(name|namespace|uid|labels\['.+'\]|annotations\['.+'\])|spec\.(nodeName|serviceAccountName)|status\.(hostIPs?|podIPs?))$/;

const containerResources = /^(limits|requests)\.(cpu|memory|ephemeral-storage|hugepages-.+)$/;

/** The environment of a container. */
export function checkEnvironment({ env = [], envFrom }: Plain<Container>, report: Report): void {
  each(env, 'env', report, checkVariable);
  checkOrder(env, report);
  each(envFrom, 'envFrom', report, (source, at) => {
    const given = present(source, ['configMapRef', 'secretRef']);
    if (given.length !== 1)
      at('exclusive-fields', '', given, 'either configMapRef or secretRef', 'Name exactly one source.');
    const name = (source.configMapRef ?? source.secretRef)?.name ?? '';
    if (given.length === 1) expectForm(subdomain, name, `${given[0]}.name`, at);
    if (source.prefix) expectForm(variableName, source.prefix, 'prefix', at);
  });
}

function checkVariable({ name, value, valueFrom }: Plain<EnvVar>, report: Report): void {
  expectForm(variableName, name, 'name', report);
  if (!valueFrom) return;
  if (value)
    report('exclusive-fields', '', { value, valueFrom }, 'either value or valueFrom', 'Remove one of them.');
  const given = present(valueFrom, sources);
  if (given.length !== 1)
    report(
      'exclusive-fields',
      'valueFrom',
      given,
      `exactly one of ${sources.join(', ')}`,
      'Name one source.',
    );
  const { fieldRef, resourceFieldRef, secretKeyRef, configMapKeyRef } = valueFrom;
  for (const [field, source] of Object.entries({ secretKeyRef, configMapKeyRef })) {
    if (!source) continue;
    expectForm(subdomain, source.name ?? '', `valueFrom.${field}.name`, report);
    expectForm(fileKey, source.key, `valueFrom.${field}.key`, report);
  }
  if (fieldRef && !podFields.test(fieldRef.fieldPath)) {
    report(
      'unsupported-value',
      'valueFrom.fieldRef.fieldPath',
      fieldRef.fieldPath,
      'a field of the downward API, such as metadata.name or status.podIP',
      'Name one of these fields.',
    );
  }
  if (resourceFieldRef && !containerResources.test(resourceFieldRef.resource)) {
    report(
      'unknown-resource',
      'valueFrom.resourceFieldRef.resource',
      resourceFieldRef.resource,
      'limits or requests of cpu, memory or ephemeral-storage',
      'Name one of these.',
    );
  }
}

// The kubelet expands $(NAME) only when NAME comes earlier in the list; else the program gets the text "$(NAME)".
function checkOrder(env: readonly Plain<EnvVar>[], report: Report): void {
  const later = new Set(env.map(({ name }) => name));
  env.forEach(({ name, value }, index) => {
    for (const [, escaped, used] of value?.matchAll(/(\$?)\$\(([^()]+)\)/g) ?? []) {
      if (!escaped && used !== undefined && later.has(used)) {
        report(
          'variable-used-before-set',
          `env[${index}].value`,
          value,
          `${used} further up in the list`,
          `Move ${used} before ${name}.`,
        );
      }
    }
    later.delete(name);
  });
}
