import { expectNone } from '../report.ts';
import { expand } from './pod.ts';

/** The kubelet's expansion of each text when A is `a` and B is `b`. */
const cases: Readonly<Record<string, string>> = {
  '$(A)': 'a',
  'x$(A)-$(B)y': 'xa-by',
  '$(A)$(B)': 'ab',
  '$(UNKNOWN)': '$(UNKNOWN)',
  '$$(A)': '$(A)',
  '$$$(A)': '$a',
  '$$$$(A)': '$$(A)',
  'cost: 5$': 'cost: 5$',
  $A: '$A',
  '$(A': '$(A',
  '$()': '$()',
  '$(A$(B))': '$(A$(B))',
};

/** Checks that these tests expand variables as the kubelet does, since all other checks depend on it. */
export function checkExpansion(): void {
  const found = Object.entries(cases).map(([text, wanted]) => [
    text,
    wanted,
    expand(text, { A: 'a', B: 'b' }),
  ]);
  expectNone(
    found
      .filter(([, wanted, result]) => result !== wanted)
      .map(([text, wanted, result]) => `${text} becomes ${result}, not ${wanted}`),
  );
}
