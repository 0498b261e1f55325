/** The annotations of what outlives its component: Argo CD does not take it away, and does not miss it in git either. */
export const keep = {
  'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false',
  'argocd.argoproj.io/compare-options': 'IgnoreExtraneous',
};
