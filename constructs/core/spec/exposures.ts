/** What is reachable from the LAN; an application that is absent is reachable from inside the cluster only. */
export interface ExposuresSpec {
  /** Fixed address of the gateway, through which every host name is reached. */
  readonly gateway: { readonly address: string };
  /** Fixed address of the DNS server that answers for the domain. */
  readonly dns: { readonly address: string };
  /** Argo CD's pages. */
  readonly argocd?: ExposureSpec;
  /** Grafana's dashboards; needs `observability`. */
  readonly grafana?: ExposureSpec;
  /** MLflow's pages and API; needs `mlflow`. */
  readonly mlflow?: ExposureSpec;
  /** The object store's console; needs `objectStore`. */
  readonly objectStore?: ExposureSpec;
}

/** How one application is reached from the LAN. */
export interface ExposureSpec {
  /**
   * Host name below the cluster's domain, the domain left out.
   * @default the exposure's name in lower case with dashes, `object-store` for `objectStore`
   */
  readonly host?: string;
  /**
   * Fixed address of its own besides the gateway's, out of a load-balancer pool.
   * @default none: reachable at the gateway's address by its host name
   */
  readonly address?: string;
  /** How a visitor proves who they are. */
  readonly auth: Authentication;
  /** Why nobody has to; needed with `auth: 'none'`, and printed in the ledger. */
  readonly reason?: string;
}

/**
 * How a visitor proves who they are: `oidc`, the application asks the platform's identity; `forward-auth`, the gateway
 * does before anything of the application is seen, except for an API with a login of its own; `login`, the
 * application's own accounts; `none`, nothing, which goes into the ledger.
 */
export type Authentication = 'oidc' | 'forward-auth' | 'login' | 'none';
