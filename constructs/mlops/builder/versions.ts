/** Image of BuildKit that runs without root; it also has the client, `buildctl`. */
// renovate: datasource=docker versioning=regex:^v(?<major>\d+)\.(?<minor>\d+)\.(?<patch>\d+)-(?<compatibility>rootless)$
export const image = 'docker.io/moby/buildkit:v0.34.2-rootless';
