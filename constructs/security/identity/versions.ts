/** Image of Authelia. */
// renovate: datasource=docker
export const image = 'docker.io/authelia/authelia:4.39.20';
