/** Heading of these rules in docs/problems.md. */
export const topic = 'Graphics cards';

/** Each rule, by the code of a problem that breaks it. */
export const rules = {
  'gpu-driver-without-card': 'The driver of graphics cards is on where a node has a graphics card.',
  'gpu-invalid-temperature':
    'The temperature of an alert on graphics cards is a whole number from 50 to 110.',
} as const;

type GpuRules = typeof rules;

declare module '../../core/base/problem.ts' {
  interface Rules extends GpuRules {}
}
