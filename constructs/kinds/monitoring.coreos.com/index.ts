import type { ScrapeConfigSpec } from '../../../imports/types/index.ts';
import { type KindFacts, kind, type LinkField } from '../../core/model/kinds.ts';
import type { Plain } from '../../core/model/rule.ts';
import { present } from '../../core/validate/rules/rule.ts';

/** Facts of the Prometheus operator's kinds. */
export const prometheusOperatorKinds: readonly KindFacts[] = [
  kind('monitoring.coreos.com/v1/ServiceMonitor', {
    links: scrapeLinks('spec.endpoints[].'),
    selects: ({ metadata: { namespace = '' }, spec: { selector, namespaceSelector, endpoints } }) =>
      selectionIn(namespaceSelector, namespace).map((namespaces) => ({
        of: 'Services',
        path: 'spec.selector',
        selector,
        namespaces,
        ports: endpoints.flatMap(({ port }, index) =>
          port === undefined ? [] : [{ path: `spec.endpoints[${index}].port`, port }],
        ),
      })),
  }),
  kind('monitoring.coreos.com/v1/PodMonitor', {
    links: scrapeLinks('spec.podMetricsEndpoints[].'),
    selects: ({ metadata: { namespace = '' }, spec: { selector, namespaceSelector } }) =>
      selectionIn(namespaceSelector, namespace).map((namespaces) => ({
        of: 'pods',
        path: 'spec.selector',
        selector,
        namespaces,
      })),
  }),
  kind('monitoring.coreos.com/v1/Probe', { links: scrapeLinks('spec.') }),
  kind('monitoring.coreos.com/v1alpha1/ScrapeConfig', {
    links: scrapeLinks('spec.'),
    rule: ({ spec }, report) => {
      const ways: readonly (keyof Plain<ScrapeConfigSpec>)[] = ['basicAuth', 'authorization', 'oauth2'];
      const given = present(spec, ways);
      if (given.length > 1)
        report(
          'exclusive-fields',
          'spec',
          given,
          `at most one of ${ways.join(', ')}`,
          'Keep one way to log in.',
        );
    },
  }),
];

interface NamespaceSelector {
  readonly any?: boolean;
  readonly matchNames?: readonly string[];
}

// The namespaces of the selection; none when it selects in all namespaces, where the result is unknown.
function selectionIn({ any, matchNames }: NamespaceSelector = {}, own: string): (readonly string[])[] {
  return any ? [] : [matchNames ?? [own]];
}

function scrapeLinks(path: string): readonly LinkField[] {
  return [
    [`${path}basicAuth.username`, 'v1/Secret'],
    [`${path}basicAuth.password`, 'v1/Secret'],
    [`${path}authorization.credentials`, 'v1/Secret'],
    [`${path}oauth2.clientSecret`, 'v1/Secret'],
    [`${path}tlsConfig.ca.secret`, 'v1/Secret'],
    [`${path}tlsConfig.ca.configMap`, 'v1/ConfigMap'],
    [`${path}tlsConfig.cert.secret`, 'v1/Secret'],
    [`${path}tlsConfig.cert.configMap`, 'v1/ConfigMap'],
    [`${path}tlsConfig.keySecret`, 'v1/Secret'],
  ];
}
