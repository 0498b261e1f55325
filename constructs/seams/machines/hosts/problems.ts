/** Heading of these rules in docs/problems.md. */
export const topic = 'Machines';

/** Each rule, by the code of a problem that breaks it. */
export const rules = {
  'checksums-not-imported': 'The checksums of the K3s version in use are in imports/k3s.ts.',
} as const;

type MachineRules = typeof rules;

declare module '../../../core/base/problem.ts' {
  interface Rules extends MachineRules {}
}
