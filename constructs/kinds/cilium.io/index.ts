import type { CiliumNetworkPolicy } from '../../../imports/types/index.ts';
import { type KindFacts, kind } from '../../core/model/kinds.ts';
import type { Plain, Report } from '../../core/model/rule.ts';
import { portName } from '../../core/validate/rules/formats.ts';
import { each } from '../../core/validate/rules/rule.ts';

/** Facts of Cilium's kinds. */
export const ciliumKinds: readonly KindFacts[] = [
  kind('cilium.io/v2/CiliumNetworkPolicy', {
    rule: checkPolicy,
    selects: ({ metadata: { namespace = '' }, spec }) => {
      const labels = Object.entries(spec?.endpointSelector?.matchLabels ?? {}).map(([key, value]) => [
        key.replace(/^(k8s|any)[:.]/, ''),
        value,
      ]);
      // The empty selector selects all pods, also when there are none yet.
      if (labels.length === 0) return [];
      const selector = { matchLabels: Object.fromEntries(labels) as Record<string, string> };
      return [{ of: 'pods', path: 'spec.endpointSelector', selector, namespaces: [namespace] }];
    },
  }),
  kind('cilium.io/v2/CiliumClusterwideNetworkPolicy', { rule: checkPolicy }),
];

type Policy = Pick<Plain<CiliumNetworkPolicy>, 'spec' | 'specs'>;

function checkPolicy({ spec, specs }: Policy, report: Report): void {
  if (!spec && !specs) report('missing-field', '', undefined, 'spec or specs', 'Add spec.');
  for (const direction of ['ingress', 'egress'] as const) {
    each(spec?.[direction], `spec.${direction}`, report, ({ toPorts }, at) => {
      each(toPorts, 'toPorts', at, ({ ports }, atPorts) => each(ports, 'ports', atPorts, checkPort));
    });
  }
}

// The pattern of the definition accepts any text that begins with a digit.
function checkPort({ port }: { readonly port?: string }, report: Report): void {
  if (port === undefined) return;
  const isNumber = /^\d+$/.test(port);
  if (isNumber ? Number(port) > 65535 : !portName.matches(port)) {
    report('invalid-port', 'port', port, 'a port up to 65535, or the name of one', 'Write the port.');
  }
}
