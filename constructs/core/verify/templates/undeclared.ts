import { showLabels } from '../../base/labels.ts';
import type { Problem } from '../../base/problem.ts';
import type { Owner } from '../../model/owner.ts';
import type { Toleration } from '../../model/pods.ts';
import type { PodsInventory } from '../inventory.ts';
import { whereOf } from '../objects/relations.ts';
import type { PlacedTemplate } from './placed.ts';
import { requestsOf } from './requests.ts';

/** Undeclared pods of a template as they are counted. */
export function undeclaredPods({ placed, template }: PlacedTemplate<Owner>, replicas: number): PodsInventory {
  const { manifest, component } = placed;
  const { spec, namespace, labels, path } = template;
  const { cpu, memory, memoryLimit, gpus } = requestsOf(spec);
  return {
    component: component.name,
    namespace,
    // The name includes path and namespace, since an object may have several templates, and another namespace the same
    // name.
    name: [
      `${manifest.kind}.${manifest.metadata.name}`,
      ...(namespace === component.namespaceName ? [] : [`in ${namespace}`]),
      ...(path.includes('[') ? [path] : []),
    ].join(' '),
    kind: manifest.kind === 'DaemonSet' ? 'DaemonSet' : 'Pod',
    origin: 'workload',
    labels,
    replicas,
    hostNetwork: spec.hostNetwork ?? false,
    ...(spec.serviceAccountName !== undefined && { serviceAccount: spec.serviceAccountName }),
    cpu: `${Math.ceil(cpu * 1000)}m`,
    memory: String(Math.ceil(memory)),
    memoryLimit: String(Math.ceil(memoryLimit)),
    gpus,
    ports: [],
    nodeSelector: {
      ...spec.nodeSelector,
      ...(spec.nodeName !== undefined && { 'kubernetes.io/hostname': spec.nodeName }),
    },
    // Pods with nodeName bypass the scheduler and so its taints.
    tolerations: spec.nodeName === undefined ? tolerationsOf(spec) : [{ operator: 'Exists' }],
    arch: ['amd64', 'arm64'],
    podSecurity: component.props.podSecurity?.level ?? 'restricted',
  };
}

/** The problem that no component declares the pods of a template. */
export function notDeclared({ placed, template: { path, labels } }: PlacedTemplate): Problem {
  return {
    code: 'pods-not-declared',
    path: `${whereOf(placed)} ${path}`,
    found: `pods that no component declares${Object.keys(labels).length > 0 ? `, with the labels ${showLabels(labels)}` : ''}`,
    expected: 'declared pods: policies allow no traffic from or to others',
    fix: "Make them with deployment() or the like, take them over with adopt(), or state them with declarePods() and origin 'workload'.",
  };
}

/** Tolerations of pods, without those for taints that a node of a cluster file cannot have. */
export function tolerationsOf({ tolerations = [] }: PlacedTemplate['template']['spec']): Toleration[] {
  return tolerations.flatMap(({ operator, ...toleration }) =>
    // Taints in the cluster file do not have numeric values.
    operator === 'Gt' || operator === 'Lt' ? [] : [{ ...toleration, ...(operator && { operator }) }],
  );
}
