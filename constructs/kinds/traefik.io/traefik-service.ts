import { type KindFacts, kind } from '../../core/model/kinds.ts';
import { each, present } from '../../core/validate/rules/rule.ts';
import { backendLinks, backendRoute, backendRoutes } from './backends.ts';

const ways = ['weighted', 'mirroring', 'highestRandomWeight', 'failover'] as const;

/** Facts of TraefikService: a service that is several others, shared by weights or mirrored. */
export const traefikService: KindFacts = kind('traefik.io/v1alpha1/TraefikService', {
  links: [
    ...backendLinks('spec.weighted.services[]'),
    ...backendLinks('spec.highestRandomWeight.services[]'),
    ...backendLinks('spec.mirroring'),
    ...backendLinks('spec.mirroring.mirrors[]'),
    ...backendLinks('spec.failover.service'),
    ...backendLinks('spec.failover.fallback'),
  ],
  routes: ({
    metadata: { namespace = '' },
    spec: { weighted, highestRandomWeight, mirroring, failover },
  }) => [
    ...backendRoutes(weighted?.services, 'spec.weighted.services', namespace),
    ...backendRoutes(highestRandomWeight?.services, 'spec.highestRandomWeight.services', namespace),
    ...(mirroring ? backendRoute(mirroring, 'spec.mirroring', namespace) : []),
    ...backendRoutes(mirroring?.mirrors, 'spec.mirroring.mirrors', namespace),
    ...(failover ? backendRoute(failover.service, 'spec.failover.service', namespace) : []),
    ...(failover ? backendRoute(failover.fallback, 'spec.failover.fallback', namespace) : []),
  ],
  rule: ({ spec }, report) => {
    const given = present(spec, ways);
    // Traefik uses the first of several fields, and reports a missing one only in its log.
    if (given.length !== 1)
      report('exclusive-fields', 'spec', given, `exactly one of ${ways.join(', ')}`, 'Name exactly one way.');
    for (const way of ['weighted', 'highestRandomWeight'] as const) {
      const { services = [] } = spec[way] ?? {};
      if (spec[way] && !services.some(({ weight = 1 }) => weight > 0))
        report(
          'traefik-no-weight',
          `spec.${way}.services`,
          services,
          'a service with a weight above 0',
          'Give one of them a weight above 0.',
        );
    }
    each(spec.mirroring?.mirrors, 'spec.mirroring.mirrors', report, ({ percent = 0 }, at) => {
      if (percent < 0 || percent > 100)
        at(
          'number-out-of-range',
          'percent',
          percent,
          'a share from 0 to 100',
          'Write the percent of the requests.',
        );
    });
  },
});
