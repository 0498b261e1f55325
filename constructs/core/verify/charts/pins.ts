import { type ChartFacts, type Condition, settingOf, unmet } from '../../author/chart/facts.ts';
import type { Problem } from '../../base/problem.ts';

/** A value without which a chart renders something else each time. */
interface Pin {
  readonly path: string;
  /** The values that pin it; `set` for any but an empty one, `unset` for an empty one. */
  readonly pinned: 'set' | 'unset' | readonly string[];
  /** @default always */
  readonly when?: Condition;
  /** What the chart does otherwise. */
  readonly otherwise: string;
}

const newPassword = 'makes a new password at every rendering';

const pins: Readonly<Record<string, readonly Pin[]>> = {
  'argo-cd': [
    {
      path: 'configs.secret.argocdServerAdminPassword',
      pinned: 'unset',
      otherwise: 'writes the password into its values and the time of rendering beside it',
    },
  ],
  cilium: [
    {
      path: 'hubble.tls.auto.method',
      pinned: ['cronJob', 'certmanager'],
      when: { 'hubble.enabled': true, 'hubble.tls.enabled': true, 'hubble.tls.auto.enabled': true },
      otherwise: 'makes new certificates at every rendering',
    },
    {
      path: 'clustermesh.apiserver.tls.auto.method',
      pinned: ['cronJob', 'certmanager'],
      when: { 'clustermesh.useAPIServer': true },
      otherwise: 'makes new certificates at every rendering',
    },
  ],
  grafana: [{ path: 'admin.existingSecret', pinned: 'set', otherwise: newPassword }],
  'kube-prometheus-stack': [
    {
      path: 'grafana.admin.existingSecret',
      pinned: 'set',
      when: { 'grafana.enabled': true },
      otherwise: newPassword,
    },
  ],
  'sealed-secrets': [
    {
      path: 'ingress.selfSigned',
      pinned: 'unset',
      otherwise: 'makes a new certificate at every rendering',
    },
  ],
};

/** What a chart would make up by itself, differently each time, so that Argo CD would never find it in sync. */
export function checkPins(facts: ChartFacts, values: object, where: string): Problem[] {
  return (pins[facts.chart] ?? []).flatMap((pin) => {
    const applies = Object.keys(unmet(facts, pin.when, values)).length === 0;
    const value = settingOf(facts, values, pin.path);
    if (!applies || isPinned(pin, value)) return [];
    return [
      {
        path: `${where} ${pin.path}`,
        found: isEmpty(value) ? 'nothing' : JSON.stringify(value),
        expected: describe(pin),
        fix:
          pin.pinned === 'unset'
            ? `Remove it: with it, the chart ${pin.otherwise}.`
            : `Set it: without it, the chart ${pin.otherwise}.`,
      },
    ];
  });
}

function isPinned({ pinned }: Pin, value: unknown): boolean {
  if (pinned === 'set') return !isEmpty(value);
  if (pinned === 'unset') return isEmpty(value);
  return pinned.some((one) => one === value);
}

function describe({ pinned }: Pin): string {
  if (pinned === 'set') return 'a value';
  return pinned === 'unset' ? 'no value' : pinned.join(' or ');
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || value === false;
}
