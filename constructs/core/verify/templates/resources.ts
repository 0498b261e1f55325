import type { Container } from '../../../../imports/types/index.ts';
import type { Problem } from '../../base/problem.ts';
import type { Plain, Report } from '../../model/rule.ts';
import { eachContainer } from '../pod-security/containers.ts';
import { type PlacedTemplate, problemsOf } from './placed.ts';
import { limited, requested } from './requests.ts';

/** Reports containers without requests or without a memory limit. */
export function unbounded({ placed, template: { spec, path } }: PlacedTemplate): Problem[] {
  return problemsOf(placed, path, (report) => {
    eachContainer(spec, report, ({ resources }, at) => {
      for (const name of ['cpu', 'memory']) {
        if (requested(resources, name) === undefined && requested(spec.resources, name) === undefined)
          at(
            'missing-request',
            `resources.requests.${name}`,
            undefined,
            'a request, by which the scheduler places pods',
            'State what the container needs.',
          );
      }
      if (limited(resources, 'memory') === undefined && limited(spec.resources, 'memory') === undefined)
        at(
          'missing-memory-limit',
          'resources.limits.memory',
          undefined,
          'a limit of at most twice the request',
          'Add the limit.',
        );
    });
  });
}

/** Reports containers whose memory limit is more than twice the request. */
export function wishful({ placed, template: { spec, path } }: PlacedTemplate): Problem[] {
  return problemsOf(placed, path, (report) => {
    const check = ({ resources }: Pick<Plain<Container>, 'resources'>, at: Report) => {
      const limit = limited(resources, 'memory');
      const request = requested(resources, 'memory');
      if (limit === undefined || request === undefined || limit <= 2 * request) return;
      at(
        'memory-limit-too-high',
        'resources.limits.memory',
        resources?.limits?.memory,
        `a limit of at most twice the request, ${resources?.requests?.memory}`,
        'Raise the request to what the container needs, or lower the limit.',
      );
    };
    check(spec, report);
    eachContainer(spec, report, check);
  });
}
