/** Image of the CNCF's distribution, the reference implementation of a registry. */
// renovate: datasource=docker
export const image = 'docker.io/library/registry:3.1.1';
