// Nobody could log in with 4.1.0 and 4.1.1, whose cookie was too large. The three have one version.

/** Image of the controller, which makes the pods of workflows. */
// renovate: datasource=docker
export const controllerImage = 'quay.io/argoproj/workflow-controller:v4.1.2';

/** Image of the server: pages and API. */
// renovate: datasource=docker
export const serverImage = 'quay.io/argoproj/argocli:v4.1.2';

/** Image of the executor, which the controller adds to each pod of a workflow. */
// renovate: datasource=docker
export const executorImage = 'quay.io/argoproj/argoexec:v4.1.2';
