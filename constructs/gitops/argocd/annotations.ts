import type { Lifecycle } from '../../core/author/delivery.ts';

/** The annotations of what outlives its component: Argo CD does not take it away, and does not miss it in git either. */
export const keep = {
  'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false',
  'argocd.argoproj.io/compare-options': 'IgnoreExtraneous',
};

/**
 * What comes first or after the rest is a Sync hook that is replaced before its next creation: a Job cannot be changed, and a
 * finished one must not be made again by self-heal.
 */
const hook = {
  'argocd.argoproj.io/hook': 'Sync',
  'argocd.argoproj.io/hook-delete-policy': 'BeforeHookCreation',
};

const waves = { before: -1, first: 0, after: 1 };

/** The annotations by which Argo CD gives an object its life. */
export function annotationsOf({ retain, phase, waits }: Lifecycle): Record<string, string> {
  // What waits comes one wave after what it waits for.
  const wave = (phase === undefined ? 0 : waves[phase]) + (waits ? 1 : 0);
  return {
    ...(retain && keep),
    ...((phase === 'first' || phase === 'after') && hook),
    ...(wave !== 0 && { 'argocd.argoproj.io/sync-wave': String(wave) }),
  };
}
