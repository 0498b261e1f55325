/** Major version of the data. An image of another one makes the operator rewrite all databases, which cannot be undone. */
export const major = 18;

/** Image of PostgreSQL, built for CloudNativePG. */
// renovate: datasource=docker
export const image = 'ghcr.io/cloudnative-pg/postgresql:18.4-system-trixie';
