import type { Lifecycle } from '../../core/author/delivery.ts';

/** The annotations of a retained object: Argo CD does not delete it and does not report it as missing in git. */
export const keep = {
  'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false',
  'argocd.argoproj.io/compare-options': 'IgnoreExtraneous',
};

/**
 * A `first` or `after` object is a Sync hook that is deleted before it is created again: a Job cannot be changed, and
 * self-heal must not create a finished one again.
 */
const hook = {
  'argocd.argoproj.io/hook': 'Sync',
  'argocd.argoproj.io/hook-delete-policy': 'BeforeHookCreation',
};

const waves = { before: -1, first: 0, after: 1 };

/** The annotations that give an object its lifecycle in Argo CD. */
export function annotationsOf({ retain, phase, waits }: Lifecycle): Record<string, string> {
  // A waiting object comes one wave after the `first` objects.
  const wave = (phase === undefined ? 0 : waves[phase]) + (waits ? 1 : 0);
  return {
    ...(retain && keep),
    ...((phase === 'first' || phase === 'after') && hook),
    ...(wave !== 0 && { 'argocd.argoproj.io/sync-wave': String(wave) }),
  };
}
