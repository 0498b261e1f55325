/** Image of PostgreSQL, built for CloudNativePG. */
// renovate: datasource=docker
export const image = 'ghcr.io/cloudnative-pg/postgresql:18.4-system-trixie';
