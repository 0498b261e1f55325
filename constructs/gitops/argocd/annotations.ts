import type { Lifecycle } from '../../core/author/delivery.ts';

/** The annotations of what outlives its component: Argo CD does not take it away, and does not miss it in git either. */
export const keep = {
  'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false',
  'argocd.argoproj.io/compare-options': 'IgnoreExtraneous',
};

/**
 * What comes after the rest is a Sync hook that is replaced before its next creation: a Job cannot be changed, and a
 * finished one must not be made again by self-heal.
 */
const after = {
  'argocd.argoproj.io/hook': 'Sync',
  'argocd.argoproj.io/hook-delete-policy': 'BeforeHookCreation',
  'argocd.argoproj.io/sync-wave': '1',
};

/** The annotations by which Argo CD gives an object its life. */
export function annotationsOf({ retain, phase }: Lifecycle): Record<string, string> {
  return {
    ...(retain && keep),
    ...(phase === 'before' && { 'argocd.argoproj.io/sync-wave': '-1' }),
    ...(phase === 'after' && after),
  };
}
