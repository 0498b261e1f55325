import { refuse } from '../../../core/author/admission.ts';
import type { Component } from '../../../core/author/component.ts';
import { parseTaint } from '../../../core/base/taint.ts';
import type { TeamEnvironment } from '../environments.ts';

/** Nodes that are not for teams, by a toleration or past the scheduler. */
export function boundPods(component: Component, environment: TeamEnvironment): void {
  const allowed = [...added, ...tolerationsOf(component, environment)].map((test) => `(${test})`);
  refuse(component, 'pods', {
    namespace: component.namespaceName,
    matched: [{ groups: [''], resources: ['pods'], operations: ['CREATE', 'UPDATE'] }],
    validations: [
      {
        expression: `object.spec.?tolerations.orValue([]).all(t, has(t.key) && (${allowed.join(' || ')}))`,
        message: 'pods of this team tolerate no taint but those of the nodes whose graphics cards it has',
      },
      {
        expression: "request.operation != 'CREATE' || !has(object.spec.nodeName)",
        message: 'the scheduler chooses the node',
      },
    ],
  });
}

/** Tolerations that Kubernetes adds to every pod: it leaves a node that is lost after five minutes. */
const added = [
  "t.key in ['node.kubernetes.io/not-ready', 'node.kubernetes.io/unreachable'] && " +
    "t.?effect.orValue('') == 'NoExecute' && t.?tolerationSeconds.orValue(301) <= 300",
];

/** The taints of the nodes with graphics cards; by the key alone, unless another node has the same key. */
function tolerationsOf({ cluster }: Component, { quota }: TeamEnvironment): string[] {
  if (quota.gpus === 0) return [];
  const taints = (gpu: boolean) =>
    cluster.spec.nodes
      .filter((node) => (node.gpu !== undefined) === gpu)
      .flatMap((node) => node.taints.flatMap((text) => parseTaint(text) ?? []));
  const others = new Set(taints(false).map(({ key }) => key));
  const tests = taints(true).map(({ key, value }) =>
    others.has(key)
      ? `t.key == '${key}' && t.?operator.orValue('Equal') == 'Equal' && t.?value.orValue('') == '${value}'`
      : `t.key == '${key}'`,
  );
  return [...new Set(tests)];
}
