/** Heading of these rules in docs/problems.md. */
export const topic = 'JupyterHub';

/** Each rule, by the code of a problem that breaks it. */
export const rules = {
  'jupyterhub-without-login': 'JupyterHub is exposed with the login of the identity.',
  'jupyterhub-bucket-exceeds-store': 'The shared bucket of notebooks is at most half of the object store.',
  'jupyterhub-invalid-cpu': 'The CPU of a notebook is at least 0.05 cores, to the hundredth.',
} as const;

type JupyterhubRules = typeof rules;

declare module '../../core/base/problem.ts' {
  interface Rules extends JupyterhubRules {}
}
