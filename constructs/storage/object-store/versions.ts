/**
 * Image of the server. MinIO's own images were removed from all registries; this fork reads its data and has its API.
 */
// renovate: datasource=docker versioning=regex:^RELEASE\.(?<major>\d+)-(?<minor>\d+)-(?<patch>\d+)T\S+Z-(?<compatibility>distroless)$
export const image = 'docker.io/pgsty/silo:RELEASE.2026-09-16T00-00-00Z-distroless';

/** Image of the client, of the same fork. */
// renovate: datasource=docker versioning=regex:^RELEASE\.(?<major>\d+)-(?<minor>\d+)-(?<patch>\d+)T\S+Z$
export const clientImage = 'docker.io/pgsty/mc:RELEASE.2026-09-16T00-00-00Z';
