/** Image of JupyterHub, with the spawner for Kubernetes, the login by OpenID and the driver for PostgreSQL. */
// renovate: datasource=docker
export const hubImage = 'quay.io/jupyterhub/k8s-hub:4.4.0';

/** Image of the proxy in front of the hub and the notebooks. */
// renovate: datasource=docker
export const proxyImage = 'quay.io/jupyterhub/configurable-http-proxy:5.2.0';

/** Image of notebooks, if the cluster file names no other; its JupyterHub has the hub's version. */
// renovate: datasource=docker
export const notebookImage = 'quay.io/jupyterhub/k8s-singleuser-sample:4.4.0';
