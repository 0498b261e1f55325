import { isWithin } from '../../base/labels.ts';
import type { Problem } from '../../base/problem.ts';
import { formatBytes, formatCores, quantity } from '../../base/quantity.ts';
import type { Pods } from '../../model/pods.ts';
import { show } from '../../validate/words.ts';
import { whereOf } from '../objects/relations.ts';
import { type PlacedTemplate, problemsOf } from './placed.ts';
import { type PodRequests, plus, requestsOf, times } from './requests.ts';

/** Reports templates with larger requests or another placement than their declared pods. */
export function exceeding(
  pods: Pods,
  templates: readonly PlacedTemplate[],
  countOf: (template: PlacedTemplate) => number,
): Problem[] {
  const { resources, replicas = 1, gpus = 0, placement, kind } = pods.props;
  const problems = templates.flatMap(({ placed, template: { spec, path } }) =>
    problemsOf(placed, path, (report) => {
      if ((spec.hostNetwork ?? false) !== pods.hostNetwork)
        report(
          'pods-differ-from-declaration',
          'hostNetwork',
          spec.hostNetwork,
          String(pods.hostNetwork),
          `Declare ${pods.id} with the same value.`,
        );
      if (!isWithin(spec.nodeSelector ?? {}, placement?.nodeSelector ?? {}))
        report(
          'pods-differ-from-declaration',
          'nodeSelector',
          spec.nodeSelector,
          show({ ...placement?.nodeSelector }),
          `Declare ${pods.id} with the same value.`,
        );
      if ((placed.manifest.kind === 'DaemonSet') !== (kind === 'DaemonSet'))
        report(
          'pods-differ-from-declaration',
          '',
          placed.manifest.kind,
          `${kind}, as ${pods.id} is declared`,
          'Declare the kind that makes the pods.',
        );
    }),
  );
  const declared = times(kind === 'DaemonSet' ? 1 : replicas, {
    cpu: quantity(resources.cpu),
    memory: quantity(resources.memory),
    memoryLimit: quantity(resources.memoryLimit),
    gpus,
  });
  const counts = templates.map((template) => (kind === 'DaemonSet' ? 1 : countOf(template)));
  const asked = templates
    .map((template, index) => times(counts[index]!, requestsOf(template.template.spec)))
    .reduce(plus);
  const forPods = (count: number) =>
    kind === 'DaemonSet' ? 'for the pod of a node' : count === 1 ? 'for 1 pod' : `for ${count} pods`;
  const dimensions = (['cpu', 'memory', 'memoryLimit', 'gpus'] as const).filter(
    (dimension) => asked[dimension] > declared[dimension] * (1 + 1e-9),
  );
  if (dimensions.length === 0) return problems;
  return [
    ...problems,
    {
      code: 'pods-exceed-declaration',
      path: templates.map(({ placed, template }) => `${whereOf(placed)} ${template.path}`).join(' and '),
      found: `${inWords(asked, dimensions)} ${forPods(counts.reduce((sum, count) => sum + count, 0))}`,
      expected: `at most ${inWords(declared, dimensions)} ${forPods(replicas)}, as ${pods.id} is declared`,
      fix: 'Declare what the pods ask for and how many there are, those of an autoscaler included, or lower it in the object.',
    },
  ];
}

function inWords(requests: PodRequests, dimensions: readonly (keyof PodRequests)[]): string {
  const units: Record<keyof PodRequests, (value: number) => string> = {
    cpu: formatCores,
    memory: (bytes) => `${formatBytes(bytes)} of memory`,
    memoryLimit: (bytes) => `${formatBytes(bytes)} of memory as the limit`,
    gpus: (count) => `${count} GPUs`,
  };
  return dimensions.map((dimension) => units[dimension](requests[dimension])).join(' and ');
}
